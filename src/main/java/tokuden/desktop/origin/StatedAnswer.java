package tokuden.desktop.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.law.Act;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.dns.ManualAnswers;
import tokuden.mail.auth.dns.Reading;
import tokuden.mail.auth.dns.StatedAnswers;

/**
 * An answer as a person copies it from a document.
 *
 * @param question {@code s1._domainkey.example.jp/TXT}
 * @param records one record a line; {@code NXDOMAIN} says that the name does not exist
 * @param document where it stands written
 * @param day on which it was true, if the document tells
 */
record StatedAnswer(String question, String records, String document, Optional<LocalDate> day) {
    /** The answer, or why it is not taken: not readable, or no document is named. */
    Reading<DnsAnswer> read() {
        List<String> values = records.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        Reading<List<DnsAnswer>> plain =
                StatedAnswers.read(
                        Map.of(question.strip(), values), Optional.empty(), document.strip());
        return plain.value()
                .map(
                        read ->
                                new ManualAnswers()
                                        .add(
                                                read.get(0).question(),
                                                values,
                                                document,
                                                day.map(
                                                        d ->
                                                                d.atStartOfDay(Act.JAPAN)
                                                                        .toInstant())))
                .orElseGet(() -> new Reading<>(Optional.empty(), plain.unreadable()));
    }
}
