package tokuden.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "令和8年12月8日, 2026-12-08",
        "Ｒ８．１２．８, 2026-12-08",
        "r8-12-8, 2026-12-08",
        "令和元年5月1日, 2019-05-01",
        "平成17年11月1日, 2005-11-01",
        "2026/12/8, 2026-12-08",
        "２０２６ー１２ー０８, 2026-12-08"
    })
    void every_japanese_writing_of_a_day_is_understood(String typed, LocalDate day) {
        assertThat(Days.read(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "きのう", "令和8年2月30日", "2026-13-01"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }
}
