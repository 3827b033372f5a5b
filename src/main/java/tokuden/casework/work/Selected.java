package tokuden.casework.work;

import java.util.List;
import tokuden.evidence.Sha256;

/**
 * Mails taken into the selection for a referral (立件対象), or out of it. The statistics know nothing
 * of this selection.
 */
public record Selected(boolean in, List<Sha256> mails, String reason) implements Entry {
    public Selected {
        mails = List.copyOf(mails);
    }

    @Override
    public Kind kind() {
        return Kind.SELECTED;
    }

    @Override
    public List<String> gist() {
        return List.of(Boolean.toString(in), Integer.toString(mails.size()), reason);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.selecting(in, mails);
    }
}
