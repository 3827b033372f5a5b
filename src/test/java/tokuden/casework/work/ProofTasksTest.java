package tokuden.casework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.casework.work.Desk.SUZUKI;
import static tokuden.casework.work.Desk.TANAKA;
import static tokuden.casework.work.Desk.granted;
import static tokuden.casework.work.Desk.lacks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tokuden.casework.Case;
import tokuden.examination.ProofStep;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.law.procedure.TaskTemplate;

/** The next steps of a proof become tasks of the case, each once. */
class ProofTasksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final List<TaskTemplate> TEMPLATES = ProcedureFiles.shipped().templates();

    private final Desk desk = new Desk();
    private final ProofTasks tasks = new ProofTasks(desk.recording, TEMPLATES);
    private final Case in = desk.aCaseWith(2);

    @Test
    void a_step_is_set_once_and_again_only_when_its_task_is_done() {
        ProofTask task = asked("CONSENT/no-consent/ASK_REPORTER");
        Logged first = granted(tasks.set(task, SUZUKI));

        assertThat(lacks(tasks.set(task, SUZUKI))).containsExactly("task.already-set");
        assertThat(desk.sheet(in).tasks())
                .containsExactly(
                        new Sheet.Task(
                                first.id(),
                                "情報提供者に確認する（同意のない者への送信：同意がないこと）",
                                "suzuki",
                                Optional.of(LocalDate.of(2026, 4, 8))));

        granted(new Clerk(desk.recording).done(in.number(), first.id(), "確認済", SUZUKI));

        assertThat(tasks.open(in.number(), task.step())).isEmpty();
        granted(tasks.set(task, SUZUKI));
        assertThat(desk.sheet(in).tasks()).hasSize(1);
    }

    @Test
    void the_same_question_for_another_element_is_another_task() {
        granted(tasks.set(asked("CONSENT/no-consent/ASK_REPORTER"), SUZUKI));
        granted(tasks.set(asked("CONSENT/no-exception/ASK_REPORTER"), SUZUKI));

        assertThat(desk.sheet(in).tasks()).hasSize(2);
    }

    @Test
    void who_does_not_investigate_sets_none() {
        assertThat(lacks(tasks.set(asked("CONSENT/no-consent/DEMAND_REPORT"), TANAKA)))
                .containsExactly("officer.not-investigator");
    }

    @Test
    void every_step_that_a_person_does_has_a_template_with_its_words_and_a_day() {
        assertThat(ProofStep.offered())
                .filteredOn(step -> !step.step().doneHere())
                .isNotEmpty()
                .allSatisfy(
                        step ->
                                assertThat(TEMPLATES)
                                        .filteredOn(t -> t.id().equals(id(step)))
                                        .singleElement()
                                        .satisfies(
                                                t ->
                                                        assertThat(t.steps().get(0).name().ja())
                                                                .isEqualTo(
                                                                        step.step()
                                                                                .text()
                                                                                .in(
                                                                                        Locale
                                                                                                .JAPANESE))));
    }

    private static String id(ProofStep step) {
        return "proof-" + step.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ProofTask asked(String key) {
        return new ProofTask(
                in.number(),
                ProofStep.of(key).orElseThrow(),
                "suzuki",
                Optional.empty(),
                TODAY,
                Locale.JAPANESE);
    }
}
