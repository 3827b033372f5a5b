package tokuden.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.work.CancelledException;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class BulkIntakeTest {
    @TempDir Path folder;

    private final MemoryStore store = new MemoryStore();

    @Test
    void what_was_read_is_new_or_duplicate_or_failed() throws IOException {
        mail("a.eml", "one");
        mail("b.eml", "one");
        mail("c.eml", "two");
        Files.writeString(folder.resolve("d.eml"), "");

        IntakeBalance balance = takeIn(folder);

        assertThat(balance)
                .extracting(
                        IntakeBalance::read,
                        IntakeBalance::fresh,
                        IntakeBalance::duplicate,
                        IntakeBalance::failed)
                .containsExactly(4L, 2L, 1L, 1L);
        assertThat(balance.toRetry()).containsExactly(folder.resolve("d.eml"));
        assertThat(store.reports().count()).isEqualTo(3);
    }

    @Test
    void the_same_folder_again_makes_no_second_report() throws IOException {
        mail("a.eml", "one");
        takeIn(folder);

        IntakeBalance again = takeIn(folder);

        assertThat(again.duplicate()).isEqualTo(1);
        assertThat(store.reports().count()).isEqualTo(1);
    }

    @Test
    void a_stopped_intake_goes_on_where_it_was() throws IOException {
        for (int i = 0; i < 300; i++) {
            mail("m%03d.eml".formatted(i), "text " + i);
        }
        Progress stops =
                (done, total, what) -> {
                    if (done == 270) {
                        throw new CancelledException();
                    }
                };
        assertThatThrownBy(() -> intake(folder).run(stops)).isInstanceOf(CancelledException.class);

        IntakeBalance rest = takeIn(folder);

        assertThat(rest.fresh()).isEqualTo(50);
        assertThat(rest.duplicate()).isEqualTo(250);
        assertThat(store.reports().count()).isEqualTo(300);
    }

    @Test
    void a_mended_failure_is_taken_in_again() throws IOException {
        Files.writeString(folder.resolve("a.eml"), "");
        IntakeBalance failed = takeIn(folder);
        mail("a.eml", "mended");

        IntakeBalance retried =
                intake(failed.toRetry().toArray(Path[]::new)).run(Progress.UNWATCHED);

        assertThat(retried.fresh()).isEqualTo(1);
    }

    @Test
    void a_missing_path_is_trouble() {
        assertThatThrownBy(() -> takeIn(folder.resolve("nothing")))
                .isInstanceOf(TroubleException.class)
                .hasMessageContaining("source.missing");
    }

    @Test
    void the_corpus_is_taken_in_without_loss() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus.dir", "none"));
        assumeThat(corpus.resolve("mail")).as("samples are not here").exists();

        IntakeBalance balance =
                intake(corpus.resolve("mail"), corpus.resolve("outlook")).run(Progress.UNWATCHED);

        Set<String> failed = new HashSet<>();
        balance.failures().forEach(f -> failed.add(f.source()));
        assertThat(balance.read()).isGreaterThan(1800);
        for (SourceFile file : SourceFiles.under(List.of(corpus.resolve("mail")))) {
            byte[] bytes = Files.readAllBytes(file.path());
            boolean kept = store.exhibits().find(Sha256.of(bytes)).isPresent();
            assertThat(kept || failed.contains(file.name()) || isMailbox(bytes))
                    .as(file.name())
                    .isTrue();
            if (kept) {
                assertThat(Arrays.equals(store.exhibits().bytes(Sha256.of(bytes)), bytes)).isTrue();
            }
        }
    }

    private static boolean isMailbox(byte[] bytes) {
        return Separator.is(bytes);
    }

    private void mail(String name, String text) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "From: shop@example.jp\r\nSubject: " + text + "\r\n\r\n" + text + "\r\n");
    }

    private IntakeBalance takeIn(Path path) {
        return intake(path).run(Progress.UNWATCHED);
    }

    private BulkIntake intake(Path... paths) {
        Officer officer = new Officer("u1", "受付", "受付", Set.of(Role.INTAKE));
        Desk desk = new Desk(officer, Channel.INFORMATION, Clock.systemUTC());
        Intake intake =
                new Intake(new Sealing(store.exhibits()), store.reports(), store.journal(), desk);
        return new BulkIntake(intake, new SourceReader(), List.of(paths));
    }
}
