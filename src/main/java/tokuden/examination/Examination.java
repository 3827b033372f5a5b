package tokuden.examination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.law.EditionKey;

/**
 * All findings on one mail.
 *
 * @param sentOn the day of sending in Japan; empty if no statement of time can be read
 * @param edition the edition in force on that day; empty before the act
 */
public record Examination(
        Sha256 mail,
        Optional<LocalDate> sentOn,
        Optional<EditionKey> edition,
        Advertising advertising,
        List<Finding> findings) {
    public Examination {
        findings = List.copyOf(findings);
    }

    public List<Finding> suspected() {
        return findings.stream().filter(f -> f.result() == Result.SUSPECTED).toList();
    }
}
