package tokuden.casework.subject;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {
    @ParameterizedTest
    @CsvSource({
        "8700110005901, 8700110005901",
        "８７００１１０００５９０１, 8700110005901",
        "8-7001-1000-5901, 8700110005901",
        "' 8700 1100 05901', 8700110005901",
    })
    void a_number_is_read_as_it_is_usually_written(String typed, String digits) {
        assertThat(CorporateNumber.read(typed)).map(CorporateNumber::digits).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7700110005901", "870011000590", "87001100059011", "株式会社"})
    void a_number_whose_check_digit_does_not_fit_is_refused(String typed) {
        assertThat(CorporateNumber.read(typed)).isEmpty();
    }

    @Property(seed = "2026")
    void one_digit_typed_wrong_is_found_unless_nine_stands_for_nought(
            @ForAll @IntRange(min = 1, max = 12) int place,
            @ForAll @IntRange(min = 0, max = 9) int digit) {
        StringBuilder typed = new StringBuilder("8700110005901");
        int right = typed.charAt(place) - '0';
        typed.setCharAt(place, (char) ('0' + digit));

        assertThat(CorporateNumber.read(typed.toString()).isPresent())
                .isEqualTo((digit - right) % 9 == 0);
    }
}
