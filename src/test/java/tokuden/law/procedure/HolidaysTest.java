package tokuden.law.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    private static final Holidays HOLIDAYS = ProcedureFiles.shipped().holidays();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2005-01-10, true,  second Monday of January
                    2006-05-04, true,  between two holidays
                    2003-05-04, false, a Sunday between two holidays
                    2008-05-06, true,  substitute after three holidays
                    2004-03-20, true,  spring
                    2026-03-20, true,  spring
                    2023-03-21, true,  spring
                    2012-09-22, true,  autumn
                    2026-09-23, true,  autumn
                    2026-09-22, true,  between two holidays
                    2019-04-30, true,  between two holidays
                    2019-05-01, true,  accession
                    2019-05-02, true,  between two holidays
                    2020-07-20, false, moved for the games
                    2020-07-23, true,  moved for the games
                    2021-08-09, true,  substitute
                    2019-02-23, false, not yet the birthday
                    2019-12-23, false, no longer the birthday
                    2024-02-12, true,  substitute
                    2026-11-24, false, an ordinary Tuesday
                    """)
    void a_public_holiday_is_known(LocalDate day, boolean holiday, String why) {
        assertThat(HOLIDAYS.isHoliday(day)).as(why).isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-27, 2026-01-05",
        "2026-01-02, 2026-01-05",
        "2019-04-27, 2019-05-07",
        "2026-11-24, 2026-11-24",
    })
    void the_first_open_day_passes_over_every_closed_day(LocalDate day, LocalDate open) {
        assertThat(HOLIDAYS.openOnOrAfter(day)).isEqualTo(open);
    }
}
