package tokuden.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.office.JapaneseDates.Refused;

class JapaneseDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 令和8年11月24日",
        "2019-05-01, 令和元年5月1日",
        "2019-04-30, 平成31年4月30日",
        "1989-01-08, 平成元年1月8日",
        "1989-01-07, 昭和64年1月7日",
        "1873-01-01, 明治6年1月1日",
    })
    void a_day_is_written_by_its_era(LocalDate day, String expected) {
        String written = JapaneseDates.written(day);

        assertThat(written).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "R6.4.1, 2024-04-01",
        "r6.4.1, 2024-04-01",
        "R6/4/1, 2024-04-01",
        "令和6年4月1日, 2024-04-01",
        "令和６年４月１日, 2024-04-01",
        "令和 6年 4月 1日, 2024-04-01",
        "令和元年5月1日, 2019-05-01",
        "令和元.5.1, 2019-05-01",
        "平成31.4.30, 2019-04-30",
        "H17.11.1, 2005-11-01",
        "Ｈ１７．１１．１, 2005-11-01",
        "S64.1.7, 1989-01-07",
        "昭和元年12月25日, 1926-12-25",
        "T15.12.24, 1926-12-24",
        "M45.7.29, 1912-07-29",
        "2024-04-01, 2024-04-01",
        "2024/4/1, 2024-04-01",
        "2024.4.1, 2024-04-01",
        "2024年4月1日, 2024-04-01",
        "２０２４／４／１, 2024-04-01",
        "２０２４－０４－０１, 2024-04-01",
        "20240401, 2024-04-01",
        "2024-02-29, 2024-02-29",
    })
    void every_usual_writing_is_read(String typed, LocalDate expected) {
        var reading = JapaneseDates.read(typed);

        assertThat(reading.date()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "平成31.5.1, NOT_OF_THIS_ERA, 2019-05-01",
        "平成31年5月1日, NOT_OF_THIS_ERA, 2019-05-01",
        "令和元年4月30日, NOT_OF_THIS_ERA, 2019-04-30",
        "昭和64年1月8日, NOT_OF_THIS_ERA, 1989-01-08",
        "H36.4.1, NOT_OF_THIS_ERA, 2024-04-01",
        "令和6年2月30日, NO_SUCH_DAY, 2024-02-29",
        "2023-02-29, NO_SUCH_DAY, 2023-02-28",
        "2024/4/31, NO_SUCH_DAY, 2024-04-30",
    })
    void a_day_that_never_was_is_refused_with_a_proposal(
            String typed, Refused.Why why, LocalDate proposal) {
        var reading = JapaneseDates.read(typed);

        assertThat(reading).isEqualTo(new Refused(why, java.util.Optional.of(proposal)));
        assertThat(reading.date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_DATE",
        "きのう, NO_DATE",
        "2024, NO_DATE",
        "6.4.1, NO_ERA",
        "2024-13-01, NO_SUCH_DAY",
        "2024-00-10, NO_SUCH_DAY",
        "令和0年1月1日, NO_SUCH_DAY",
        "X6.4.1, NO_DATE",
    })
    void what_is_no_date_is_refused(String typed, Refused.Why why) {
        var reading = JapaneseDates.read(typed);

        assertThat(reading).isEqualTo(new Refused(why, java.util.Optional.empty()));
    }

    @Property(tries = 300, seed = "2026")
    void what_is_written_is_read_again(
            @ForAll @DateRange(min = "1873-01-01", max = "2200-12-31") LocalDate day) {
        String written = JapaneseDates.written(day);

        assertThat(JapaneseDates.read(written).date()).contains(day);
    }

    @Property(tries = 500, seed = "2026")
    void no_text_makes_reading_fail(@ForAll String typed) {
        var reading = JapaneseDates.read(typed);

        assertThat(reading.date().isPresent() && reading.proposal().isPresent()).isFalse();
    }
}
