package tokuden.casework.work;

import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;

/** Mails of this case were taken out into a new one (分離). */
public record SplitTo(CaseNumber part, List<Sha256> mails, String reason) implements Entry {
    public SplitTo {
        mails = List.copyOf(mails);
    }

    @Override
    public Kind kind() {
        return Kind.SPLIT_TO;
    }

    @Override
    public List<String> gist() {
        return List.of(part.text(), Integer.toString(mails.size()), reason);
    }
}
