package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.CaseNumber;
import tokuden.casework.DocumentNumber;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.dispatch.RegisterMark;

/** The register of document numbers on a real store. */
class StoredDocumentRegisterTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456789Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final List<RegisterMark> MARKS =
            List.of(
                    new RegisterMark.Voided("誤って採番"),
                    new RegisterMark.Sealed(DAY, "総務大臣之印", 2),
                    new RegisterMark.Served(
                            RegisterMark.Way.PUBLIC_NOTICE, "見本", DAY, Optional.of(DAY), "証明"),
                    new RegisterMark.Served(
                            RegisterMark.Way.HANDED_OVER, "見本", DAY, Optional.empty(), ""));

    @TempDir Path data;

    @Test
    void every_mark_is_the_same_after_reopening() {
        RegisterLine before;
        try (Store store = open()) {
            CaseNumber number = store.cases().open("事案", List.of(), NOW).number();
            store.documentRegister().take("総基消", DAY, number, "report-demand");
            RegisterLine line = store.documentRegister().lines(2026).get(0);
            MARKS.forEach(m -> store.documentRegister().mark(line.place(), m, NOW, "suzuki"));
            before = store.documentRegister().lines(2026).get(0);
        }

        try (Store store = open()) {
            List<RegisterLine> after = store.documentRegister().lines(2026);

            assertThat(after).containsExactly(before);
            assertThat(after.get(0).marks())
                    .extracting(RegisterLine.Marked::mark)
                    .containsExactlyElementsOf(MARKS);
        }
    }

    @Test
    void no_number_is_given_twice_to_many_at_once_and_none_is_left_out() {
        try (Store store = open()) {
            CaseNumber number = store.cases().open("事案", List.of(), NOW).number();

            List<String> given =
                    IntStream.range(0, 24)
                            .parallel()
                            .mapToObj(
                                    i ->
                                            store.documentRegister()
                                                    .take("総基消", DAY, number, "receipt"))
                            .map(DocumentNumber::text)
                            .toList();

            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 24).mapToObj(n -> "総基消第" + n + "号").toList());
        }
    }

    @Test
    void the_count_begins_anew_with_the_fiscal_year() {
        try (Store store = open()) {
            CaseNumber number = store.cases().open("事案", List.of(), NOW).number();
            store.documentRegister().take("総基消", DAY.minusDays(1), number, "receipt");

            DocumentNumber first = store.documentRegister().take("総基消", DAY, number, "receipt");

            assertThat(first.text()).isEqualTo("総基消第1号");
            assertThat(store.documentRegister().lines(2025)).hasSize(1);
        }
    }

    private Store open() {
        return Store.open(data, CLOCK, "tanaka");
    }
}
