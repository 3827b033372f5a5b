package tokuden.terminal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Caseworker;
import tokuden.casework.Determination;
import tokuden.casework.GroupDetermination;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.office.Role;

/**
 * Determines what a finding is worth: breach or none, and why. With several mails, or with all that
 * rest on the same grounds, those whose finding agrees with the first are determined in one act.
 */
final class CaseDetermineCommand extends NumberedCaseCommand {
    @Option(names = "--mail", required = true, paramLabel = "HASH", descriptionKey = "mails")
    List<String> mails;

    @Option(names = "--finding", required = true, paramLabel = "KEY", descriptionKey = "finding")
    String finding;

    @Option(names = "--verdict", paramLabel = "VERDICT", descriptionKey = "verdict")
    Determination.Verdict verdict = Determination.Verdict.BREACH;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
    String reason;

    @Option(names = "--same-grounds", descriptionKey = "sameGrounds")
    boolean sameGrounds;

    @Option(names = "--edition", paramLabel = "DATE", descriptionKey = "findingEdition")
    LocalDate edition;

    CaseDetermineCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        List<Sha256> named = mails.stream().map(mail -> Named.mailOf(in, mail)).toList();
        Examination first = Kept.examination(context.tools(), place, named.get(0));
        Finding model = Kept.finding(first, finding, Optional.ofNullable(edition));
        GroupDetermination group = GroupDetermination.of(in, model, examinations(place, in, named));
        Caseworker.Judgement judgement =
                new Caseworker.Judgement(verdict, reason, first.otherDay(model));
        int taken =
                tell(
                        worker(place)
                                .determine(
                                        in,
                                        group,
                                        judgement,
                                        store.acting(place, Role.INVESTIGATION)));
        group.leftOut().forEach(this::leftOut);
        boolean all = group.leftOut().stream().noneMatch(out -> named.contains(out.mail()));
        return taken == WELL && !all ? NOT_WELL : taken;
    }

    private List<Examination> examinations(Workplace place, Case in, List<Sha256> named) {
        List<Sha256> others =
                sameGrounds ? in.mails().stream().map(CaseMail::exhibit).toList() : named;
        return others.stream()
                .distinct()
                .map(hash -> Kept.examination(context.tools(), place, hash))
                .toList();
    }

    private void leftOut(GroupDetermination.LeftOut out) {
        String why = out.text().in(console().language());
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("leftOut", out.mail().hex());
            object.put("why", out.why().name());
            object.put("text", why);
            console().json(object);
        } else {
            console().complain("case.left-out", out.mail().hex().substring(0, 12), why);
        }
    }
}
