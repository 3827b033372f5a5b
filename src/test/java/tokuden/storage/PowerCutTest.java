package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./tokuden bench powercut}. */
class PowerCutTest {
    @TempDir Path folder;

    @Test
    void nothing_acknowledged_is_lost_when_the_power_is_cut() throws IOException {
        PowerCuts cuts = new PowerCuts(folder, 3);

        cuts.cut(1, 0, Integer.getInteger("cuts", 2));

        assertThat(cuts.recorded()).doesNotContain(" 0 of the database").endsWith(" 18 told");
        assertThat(cuts.lost()).isZero();
        assertThat(cuts.unopened()).isEmpty();
        assertThat(cuts.unsound()).isEmpty();
    }
}
