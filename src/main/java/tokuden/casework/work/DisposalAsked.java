package tokuden.casework.work;

import java.util.List;

/** Somebody asks that the records of the case leave the store (廃棄・移管の起案). */
public record DisposalAsked(Fate fate, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.DISPOSAL_ASKED;
    }

    @Override
    public List<String> gist() {
        return List.of(fate.name(), reason);
    }

    /** What becomes of records whose period is over (公文書管理法第8条 [要確認]). */
    public enum Fate {
        /** 移管: handed to the archives as a package first, then destroyed here */
        ARCHIVES,
        /** 廃棄 */
        DISCARD
    }
}
