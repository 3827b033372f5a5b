package tokuden.terminal;

import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.Determination;
import tokuden.evidence.Sha256;
import tokuden.examination.Finding;
import tokuden.office.Role;
import tokuden.work.TroubleException;

/** Determines what a finding is worth: breach or none, and why. */
final class CaseDetermineCommand extends NumberedCaseCommand {
    @Option(names = "--mail", required = true, paramLabel = "HASH", descriptionKey = "mail")
    String mail;

    @Option(names = "--finding", required = true, paramLabel = "KEY", descriptionKey = "finding")
    String finding;

    @Option(names = "--verdict", paramLabel = "VERDICT", descriptionKey = "verdict")
    Determination.Verdict verdict = Determination.Verdict.BREACH;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
    String reason;

    CaseDetermineCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        Sha256 hash = Named.mailOf(in, mail);
        Finding found = finding(context, place, hash, finding);
        Caseworker.Judgement judgement = new Caseworker.Judgement(verdict, reason);
        return tell(
                worker(place)
                        .determine(in, found, judgement, store.acting(place, Role.INVESTIGATION)));
    }

    static Finding finding(Context context, Workplace place, Sha256 mail, String key) {
        return Kept.examination(context.tools(), place, mail).findings().stream()
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new TroubleException("finding.unknown", key, mail.hex()));
    }
}
