package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.examination.Examination;
import tokuden.examination.Finding;
import tokuden.examination.Result;

/** Shows one case: parties, mails with their findings, determinations and stage. */
final class CaseShowCommand extends NumberedCaseCommand {

    CaseShowCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        if (json) {
            return taken(in);
        }
        console().line(in.number() + "  " + stage(in) + "  " + Table.plain(in.title()));
        List<List<String>> rows = new ArrayList<>();
        for (Party party : in.parties()) {
            rows.add(
                    List.of(console().text("part." + party.part()), party.name(), party.address()));
        }
        in.mails().forEach(mail -> add(rows, place, mail));
        for (Determination made : in.determinations()) {
            rows.add(
                    List.of(
                            console().text("verdict." + made.verdict()),
                            made.mail().hex().substring(0, 12) + " " + made.key(),
                            made.reason()));
        }
        console().table(rows);
        return WELL;
    }

    private void add(List<List<String>> rows, Workplace place, CaseMail mail) {
        rows.add(
                List.of(
                        mail.exhibit().hex().substring(0, 12),
                        mail.sentAt().map(Object::toString).orElse("-"),
                        mail.subject()));
        Examination examined = Kept.examination(context.tools(), place, mail.exhibit());
        add(rows, examined.findings());
        for (Examination.Also also : examined.also()) {
            rows.add(
                    List.of(
                            console()
                                    .text(
                                            "examine.also",
                                            also.sentOn().toString(),
                                            also.edition().toString())));
            add(rows, also.findings());
        }
    }

    private void add(List<List<String>> rows, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.result() != Result.NOT_APPLICABLE) {
                rows.add(
                        List.of(
                                "  " + console().text("result." + finding.result()),
                                finding.key() + " " + finding.provision().cited(),
                                finding.reason().in(console().language())));
            }
        }
    }
}
