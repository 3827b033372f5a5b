package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Case;
import tokuden.casework.Reexamination;
import tokuden.casework.work.AnswerTaking;
import tokuden.desktop.matrix.MatrixDesk;
import tokuden.desktop.matrix.MatrixViewModel;
import tokuden.examination.Examination;
import tokuden.examination.ProofReading;
import tokuden.examination.ReportedMail;
import tokuden.examination.ReportedMails;
import tokuden.examination.Result;
import tokuden.law.Breach;
import tokuden.reports.RecipientsRecords;

class MatrixModelTest {
    private final DeskFixture fixture = new DeskFixture(Locale.JAPANESE).withMails();
    private final Desk desk = fixture.desk();
    private final Case one = fixture.aCaseToDraft();
    private final MatrixViewModel model = model();

    @Test
    void the_mails_of_the_case_are_counted_by_duty_and_result() {
        model.show(one.number());

        assertThat(model.duties()).hasSize(1);
        assertThat(model.duties().get(0).of(Result.SUSPECTED)).isEqualTo(3);
        assertThat(model.duties().get(0).of(Result.CLEAR)).isZero();
    }

    @Test
    void the_proof_of_the_chosen_duty_names_the_mail_of_each_piece() {
        model.show(one.number());

        assertThat(model.table().get().orElseThrow().rows())
                .filteredOn(row -> row.element().id().equals("sent"))
                .flatExtracting(row -> row.speaksFor())
                .extracting(proof -> proof.mail())
                .containsExactlyElementsOf(one.mails().stream().map(m -> m.exhibit()).toList());
    }

    @Test
    void examining_anew_keeps_and_lists_what_came_out_otherwise_once() {
        model.show(one.number());

        model.examine();
        Reexamination.Outcome first = model.examining().get().outcome().orElseThrow();
        model.examine();
        Reexamination.Outcome second = model.examining().get().outcome().orElseThrow();

        assertThat(first.examined()).isEqualTo(3);
        assertThat(first.findings()).isNotEmpty();
        assertThat(second.findings()).isEmpty();
        assertThat(fixture.store.examinations().history(one.mails().get(0).exhibit())).hasSize(2);
        assertThat(model.duties()).extracting("breach").contains(Breach.FALSE_SENDER_INFORMATION);
    }

    @Test
    void a_list_of_recipients_is_proof_for_every_mail_of_the_case(@TempDir Path folder)
            throws IOException {
        StringBuilder list = new StringBuilder("アドレス,結果\n");
        for (int i = 1; i <= 20; i++) {
            list.append("a%02d@keitai.example.jp,不達\n".formatted(i));
        }
        Path file = Files.writeString(folder.resolve("list.csv"), list);
        model.show(one.number());
        model.examine();
        model.chosen()
                .set(
                        model.duties().stream()
                                .filter(d -> d.breach() == Breach.FICTITIOUS_ADDRESS)
                                .findFirst());
        int before = unused().without().size();

        model.takeRecipients(file);

        assertThat(before).isEqualTo(3);
        assertThat(unused().without()).isEmpty();
        assertThat(unused().speaksFor().get(0).proof().grounds()).hasSize(20);
        assertThat(fixture.store.journal().head().orElseThrow().entry().action())
                .isEqualTo("recipients.taken");
    }

    private tokuden.examination.ProofTable.Row unused() {
        return model.table().get().orElseThrow().rows().stream()
                .filter(r -> r.element().id().equals("unused"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_does_not_investigate_is_told_so() {
        model.show(one.number());
        fixture.work.officers().sit(DeskFixture.TAKAHASHI);

        model.examine();

        assertThat(model.examining().get().lacks()).contains("調査の権限");
        assertThat(model.examining().get().outcome()).isEmpty();
        assertThat(model.busy().get()).isFalse();
    }

    private MatrixViewModel model() {
        fixture.work.officers().office(desk.office().officers());
        ReportedMails mails = new ReportedMails(desk.exhibits(), desk.reports());
        Reexamination again =
                new Reexamination(
                        desk.examinations(),
                        in -> hash -> examined(mails.of(hash)),
                        desk.journal(),
                        desk.clock());
        return new MatrixViewModel(
                new MatrixDesk(
                        desk.cases(),
                        desk.examinations(),
                        new ProofReading(mails, desk.examiner()),
                        again,
                        desk.rooms().logbook().recording(),
                        new RecipientsRecords(desk.exhibits(), desk.reports(), desk.journal()),
                        new AnswerTaking(
                                desk.rooms().logbook().recording(), desk.reports(), desk.journal()),
                        desk.clock()),
                fixture.work);
    }

    private Examination examined(ReportedMail mail) {
        return desk.examiner().examine(mail.hash(), mail.mail(), mail.statement());
    }
}
