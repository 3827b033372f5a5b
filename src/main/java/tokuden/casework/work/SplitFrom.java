package tokuden.casework.work;

import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;

/** This case was made of mails of another. */
public record SplitFrom(CaseNumber whole, List<Sha256> mails, String reason) implements Entry {
    public SplitFrom {
        mails = List.copyOf(mails);
    }

    @Override
    public Kind kind() {
        return Kind.SPLIT_FROM;
    }

    @Override
    public List<String> gist() {
        return List.of(whole.text(), Integer.toString(mails.size()), reason);
    }
}
