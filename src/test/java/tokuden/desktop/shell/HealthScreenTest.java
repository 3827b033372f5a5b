package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tokuden.desktop.health.HealthRoom;
import tokuden.desktop.health.HealthViewModel;

class HealthScreenTest {
    private final DeskFixture fixture = new DeskFixture(Locale.JAPANESE);
    private final AtomicInteger recorded = new AtomicInteger();
    private final HealthViewModel model =
            new HealthViewModel(
                    new HealthRoom(fixture.store.health(), fixture.store::checkup),
                    fixture.work,
                    recorded::incrementAndGet);

    @Test
    void the_page_tells_what_the_last_check_found_and_what_is_lacking() {
        model.show();

        assertThat(model.lines())
                .extracting(line -> line.in(Locale.JAPANESE))
                .anyMatch(text -> text.contains("2026-11-24 09:30") && text.contains("書き込み禁止"))
                .anyMatch(text -> text.contains("segment-000001.tks"))
                .anyMatch(text -> text.contains("バックアップ"));
    }

    @Test
    void a_check_is_run_and_the_page_is_read_anew() {
        fixture.work.officers().office(fixture.desk().office().officers());

        model.check();

        assertThat(recorded).hasValue(1);
        assertThat(model.checking().get()).isFalse();
        assertThat(model.lines()).isNotEmpty();
    }
}
