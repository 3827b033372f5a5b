package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.desktop.intake.IntakeViewModel;
import tokuden.desktop.intake.ReportFilter;
import tokuden.desktop.intake.ReportPages;
import tokuden.desktop.kit.Place;
import tokuden.exchange.IntakeBalance;

class IntakeScreenTest {
    private final DeskFixture fixture = new DeskFixture(Locale.JAPANESE);
    private final AtomicReference<Place> went = new AtomicReference<>();
    private final IntakeViewModel model = model();
    @TempDir private Path folder;

    @Test
    void what_is_dropped_balances_and_what_failed_can_be_tried_again() throws IOException {
        Files.write(folder.resolve("a.eml"), DeskFixture.mail("春", 1));
        Files.write(folder.resolve("b.eml"), DeskFixture.mail("春", 1));
        Files.write(folder.resolve("c.eml"), new byte[0]);

        model.receive(List.of(folder));
        IntakeBalance first = model.tally().get().orElseThrow();
        Files.write(folder.resolve("c.eml"), DeskFixture.mail("夏", 2));
        model.retry();

        assertThat(first)
                .extracting("read", "fresh", "duplicate", "failed")
                .containsExactly(3L, 1L, 1L, 1L);
        assertThat(model.failures()).isEmpty();
        assertThat(model.rows()).hasSize(3);
        assertThat(model.receivingNow().get()).isFalse();
    }

    @Test
    void chosen_reports_become_a_case_and_leave_the_list_of_those_without() {
        fixture.withMails();
        model.reload();

        model.openCase("春の広告", List.copyOf(model.rows()));
        model.filter().set(new ReportFilter(ReportFilter.Kind.WITHOUT_CASE, ""));

        assertThat(went.get()).isInstanceOf(Place.OneCase.class);
        assertThat(fixture.store.cases().count()).isEqualTo(1);
        assertThat(model.rows()).isEmpty();
        assertThat(model.count().get()).isEqualTo(3);
    }

    @Test
    void words_and_chips_narrow_the_list() {
        fixture.withMails();

        model.filter().set(new ReportFilter(ReportFilter.Kind.SUSPECTED, "第2弾"));

        assertThat(model.rows())
                .extracting(r -> r.report().subject())
                .containsExactly("春の特別ご優待 第2弾");
    }

    private IntakeViewModel model() {
        Desk desk = fixture.desk();
        fixture.work.officers().office(desk.office().officers());
        ReportPages pages =
                new ReportPages(
                        desk.reports(), desk.examinations(), desk.cases(), desk.boards().log());
        return new IntakeViewModel(
                desk.receiving(), pages, desk.caseworker(), fixture.work, went::set);
    }
}
