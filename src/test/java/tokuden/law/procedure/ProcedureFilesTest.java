package tokuden.law.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tokuden.law.LawFiles;

class ProcedureFilesTest {
    private static final Procedure PROCEDURE = ProcedureFiles.shipped();

    @Test
    void every_kind_of_act_has_its_rung() {
        assertThat(PROCEDURE.ladder())
                .extracting(Rung::act)
                .containsExactlyInAnyOrder(ActKind.values());
    }

    @Test
    void every_guard_guards_some_act() {
        assertThat(PROCEDURE.ladder().stream().flatMap(r -> r.checks().stream()))
                .extracting(Rung.Check::guard)
                .containsAll(Arrays.asList(Guard.values()));
    }

    @Test
    void every_subject_is_one_that_the_newest_edition_knows() {
        Stream<Basis> bases =
                Stream.concat(
                        PROCEDURE.clocks().stream().flatMap(c -> c.bases().stream()),
                        PROCEDURE.ladder().stream()
                                .flatMap(
                                        r ->
                                                Stream.concat(
                                                        r.bases().stream(),
                                                        r.needs().stream()
                                                                .flatMap(
                                                                        n -> n.bases().stream()))));

        List<Basis> bySubject =
                bases.filter(b -> !b.subject().isEmpty())
                        .filter(b -> !b.subject().equals(ClockRule.PENALTY))
                        .toList();

        assertThat(bySubject)
                .isNotEmpty()
                .allSatisfy(b -> assertThat(b.under(LawFiles.shipped().newest())).isPresent());
    }

    @Test
    void every_rule_that_is_replaced_is_there() {
        assertThat(PROCEDURE.clocks().stream().flatMap(c -> c.replaces().stream()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(PROCEDURE.clock(id)).isPresent());
    }

    @Test
    void the_warnings_are_those_of_the_office() {
        assertThat(PROCEDURE.warnings()).containsExactly(12, 6, 3, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    第250条第2項第6号 | Code art. 250, para. 2, item 6
                    第55条第3項ただし書 | Code art. 55, para. 3, proviso
                    第36条の3 | Code art. 36-3
                    別表12の項 | Code 別表12の項
                    """)
    void a_citation_is_read_in_english(String citation, String english) {
        Basis basis = new Basis("法", "Code", citation, "", true);

        assertThat(basis.cited(Locale.ENGLISH)).isEqualTo(english);
        assertThat(basis.cited(Locale.JAPANESE)).isEqualTo("法" + citation);
    }

    @Test
    void what_is_not_confirmed_is_marked_in_both_languages() {
        Basis basis = new Basis("法", "Code", "第1条", "", false);

        assertThat(basis.cited(Locale.JAPANESE)).endsWith("【要確認】");
        assertThat(basis.cited(Locale.ENGLISH)).endsWith("[to be confirmed]");
    }
}
