package tokuden.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.evidence.Sha256;
import tokuden.law.EditionKey;

/**
 * All findings on one mail.
 *
 * @param sentOn the day of sending in Japan; empty if no statement of time can be read
 * @param edition the edition in force on that day; empty before the act, or if the day is unknown
 * @param applicability whether that edition covers the mail; empty before the act
 * @param also the mail under other editions, where trustworthy times lie on both sides of a change
 * @param rulePack the version of the rules it was made with; "" for those older than the version
 */
public record Examination(
        Sha256 mail,
        Optional<LocalDate> sentOn,
        Optional<EditionKey> edition,
        Advertising advertising,
        List<Finding> findings,
        Optional<Applicability> applicability,
        List<Also> also,
        String rulePack) {
    public Examination {
        findings = List.copyOf(findings);
        also = List.copyOf(also);
    }

    /** An examination under one edition, of which nothing more is known. */
    public Examination(
            Sha256 mail,
            Optional<LocalDate> sentOn,
            Optional<EditionKey> edition,
            Advertising advertising,
            List<Finding> findings) {
        this(mail, sentOn, edition, advertising, findings, Optional.empty(), List.of(), "");
    }

    public List<Finding> suspected() {
        return findings.stream().filter(f -> f.result() == Result.SUSPECTED).toList();
    }

    /** What it comes to in one word. */
    public WholeResult wholeResult() {
        return WholeResult.of(this);
    }

    /** Every finding, under whichever edition: those of the best statement of time first. */
    public List<Finding> allFindings() {
        return Stream.concat(
                        findings.stream(), also.stream().flatMap(other -> other.findings.stream()))
                .toList();
    }

    /** The day on which that finding rests, where it is not the day of the best statement. */
    public Optional<LocalDate> otherDay(Finding of) {
        return also.stream()
                .filter(other -> other.findings.contains(of))
                .map(Also::sentOn)
                .findFirst();
    }

    /** What this examination finds otherwise than an older one of the same mail. */
    public List<Change> changesFrom(Examination old) {
        Map<String, Finding> before = old.byId();
        List<Change> changes = new ArrayList<>();
        byId().forEach(
                        (id, now) -> {
                            Finding then = before.remove(id);
                            if (!now.equals(then)) {
                                changes.add(
                                        new Change(Optional.ofNullable(then), Optional.of(now)));
                            }
                        });
        before.values()
                .forEach(gone -> changes.add(new Change(Optional.of(gone), Optional.empty())));
        return changes;
    }

    /** Both find the same, whatever version of the rules they were made with. */
    public boolean agreesWith(Examination other) {
        return new Examination(
                        mail,
                        sentOn,
                        edition,
                        advertising,
                        findings,
                        applicability,
                        also,
                        other.rulePack)
                .equals(other);
    }

    private Map<String, Finding> byId() {
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.forEach(f -> byId.put(f.id(), f));
        also.forEach(a -> a.findings().forEach(f -> byId.put(f.id(), f)));
        return byId;
    }

    /**
     * The mail under an edition that would count if it was sent on another day which the mail's
     * trustworthy times allow.
     */
    public record Also(
            LocalDate sentOn,
            EditionKey edition,
            Applicability applicability,
            List<Finding> findings) {
        public Also {
            findings = List.copyOf(findings);
        }
    }

    /** A finding that another examination made otherwise; empty where it made none. */
    public record Change(Optional<Finding> before, Optional<Finding> now) {
        /** {@code LABELLING/AD_MARK}: what the finding is about. */
        public String key() {
            return now.or(() -> before).map(Finding::key).orElseThrow();
        }

        /** The result changed, not only its reason, provision or grounds. */
        public boolean ofResult() {
            return !before.map(Finding::result).equals(now.map(Finding::result));
        }
    }
}
