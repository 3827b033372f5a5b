package tokuden.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.documents.Document;
import tokuden.documents.forms.CaseSummaryForm;
import tokuden.documents.forms.Evidence;
import tokuden.documents.forms.ExhibitListForm;
import tokuden.documents.forms.Person;
import tokuden.documents.forms.Stationery;
import tokuden.law.Act;

/** The papers whose facts a case alone holds: its summary, and the list of its evidence. */
record CasePapers(Case one, Context context, Stationery stationery) {
    /** The paper of that form; empty if a case does not hold its facts. */
    Optional<Document> of(String kind) {
        return switch (kind) {
            case "case-summary" -> Optional.of(summary());
            case "exhibit-list" -> Optional.of(exhibits());
            default -> Optional.empty();
        };
    }

    private Document summary() {
        String stage = context.console().text("stage." + CaseJson.stage(one));
        LocalDate opened = LocalDate.ofInstant(one.openedAt(), Act.JAPAN);
        String opening = context.console().text("case.opened");
        return new CaseSummaryForm()
                .compose(
                        new CaseSummaryForm.Facts(
                                one.number() + " summary",
                                one.number().text(),
                                one.title(),
                                today(),
                                stage,
                                one.parties(),
                                one.mails(),
                                one.determinations(),
                                List.of(new CaseSummaryForm.Milestone(opened, opening)),
                                List.of(),
                                "",
                                new Person("", "")),
                        stationery);
    }

    private Document exhibits() {
        List<Evidence.Piece> pieces = new ArrayList<>();
        for (CaseMail mail : one.mails()) {
            pieces.add(
                    new Evidence.Piece(
                            mail.exhibit().hex(),
                            mail.subject(),
                            mail.from(),
                            mail.sentAt().map(t -> LocalDate.ofInstant(t, Act.JAPAN)),
                            true,
                            "",
                            Optional.empty(),
                            Optional.of(mail.exhibit()),
                            ""));
        }
        return new ExhibitListForm()
                .compose(
                        new ExhibitListForm.Facts(
                                one.number() + " exhibits",
                                one.number().text(),
                                "",
                                today(),
                                new Evidence(pieces)),
                        stationery);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context.tools().clock().instant(), Act.JAPAN);
    }
}
