package tokuden.casework.work;

import java.util.List;
import tokuden.casework.CaseNumber;
import tokuden.casework.Party;
import tokuden.evidence.Sha256;

/**
 * Another case was merged into this one (併合): exactly what came with it and was not here before, so
 * that it can be taken out again.
 */
public record MergedFrom(
        CaseNumber source,
        List<Sha256> mails,
        List<Party> parties,
        List<String> findings,
        String reason)
        implements Entry {
    public MergedFrom {
        mails = List.copyOf(mails);
        parties = List.copyOf(parties);
        findings = List.copyOf(findings);
    }

    @Override
    public Kind kind() {
        return Kind.MERGED_FROM;
    }

    @Override
    public List<String> gist() {
        return List.of(source.text(), Integer.toString(mails.size()), reason);
    }
}
