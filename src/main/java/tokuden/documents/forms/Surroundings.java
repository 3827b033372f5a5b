package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.evidence.Sha256;

/**
 * What papers of a case say that the case itself does not hold: how a mail came, what a day was.
 */
public interface Surroundings {
    /** Where nothing but the case is known. */
    Surroundings NONE = new Unknown();

    /** How that mail came to the office and what can be read from it; empty if it is not kept. */
    Optional<MailTrace> trace(Sha256 mail);

    /** What came in on that day, and where the cases stand. */
    DayCount day(LocalDate day);

    /**
     * A mail as it came and as it can be read.
     *
     * @param importer who took it in
     * @param source from where: the name of its file
     * @param recorded what the receiving provider recorded
     * @param bodies for each signature, whether the body is still what was signed
     * @param verified each verification with its steps
     * @param dnsAnswers seal of the DNS answers the verification rests on
     */
    record MailTrace(
            long size,
            Instant sealedAt,
            String importer,
            String source,
            List<MailAnalysisForm.HeaderLine> header,
            List<MailAnalysisForm.Hop> route,
            List<Recorded> recorded,
            List<Body> bodies,
            List<Verified> verified,
            Optional<Sha256> dnsAnswers) {
        public MailTrace {
            header = List.copyOf(header);
            route = List.copyOf(route);
            recorded = List.copyOf(recorded);
            bodies = List.copyOf(bodies);
            verified = List.copyOf(verified);
        }
    }

    /** What a provider recorded of one method. */
    record Recorded(String by, String method, String result, String why) {}

    /**
     * Whether a body is still what was signed.
     *
     * @param state name of what was found: {@code MATCHES}
     */
    record Body(String signature, String state) {}

    /** One verification. */
    record Verified(String method, String identity, String result, List<String> steps) {
        public Verified {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The figures of a day.
     *
     * @param received reports of each channel
     * @param stages cases by the key of the stage
     */
    record DayCount(List<Received> received, Map<String, Long> stages) {
        public DayCount {
            received = List.copyOf(received);
            stages = Map.copyOf(stages);
        }
    }

    /**
     * What came by one channel.
     *
     * @param channel its key
     * @param known reports of mails that were here before
     * @param failed what was read and could not be taken in
     */
    record Received(String channel, long reports, long known, long failed) {}

    /** Knows nothing. */
    final class Unknown implements Surroundings {
        @Override
        public Optional<MailTrace> trace(Sha256 mail) {
            return Optional.empty();
        }

        @Override
        public DayCount day(LocalDate day) {
            return new DayCount(List.of(), Map.of());
        }
    }
}
