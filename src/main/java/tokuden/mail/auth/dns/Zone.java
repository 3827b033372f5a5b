package tokuden.mail.auth.dns;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;

/**
 * A whole DNS world written down: a name that does not stand in it does not exist, unlike in a
 * {@link HeldAnswers}. It is for tests and for what-if questions of an investigator, and answers as
 * recorded answers do.
 */
public final class Zone implements DnsSource {
    private static final int LONGEST_CHAIN = 10;
    private final Map<String, ZoneName> names;
    private final Set<String> between = new HashSet<>();
    private final String origin;

    Zone(Map<String, ZoneName> names, String origin) {
        this.names = names;
        this.origin = origin;
        for (String name : names.keySet()) {
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                between.add(name.substring(dot + 1));
            }
        }
    }

    /**
     * Reads a zone: YAML or JSON, in the form of {@code zonedata} in the test suites of openspf
     * (name to a list of {@code TYPE: value} and of {@code TIMEOUT}), as name to types to values,
     * or as {@code name/TYPE} to values.
     *
     * @param origin what the answers name as their source, such as the file
     */
    public static Reading<Zone> read(String text, String origin) {
        return new ZoneReading(origin).read(text);
    }

    /** The same of a tree that is read already. */
    public static Reading<Zone> of(JsonNode zonedata, String origin) {
        return new ZoneReading(origin).of(zonedata);
    }

    @Override
    public DnsAnswer ask(DnsQuestion question) {
        String name = question.name();
        for (int hop = 0; hop < LONGEST_CHAIN; hop++) {
            ZoneName here = names.get(name);
            if (here == null) {
                boolean exists = between.contains(name);
                return answer(
                        question,
                        exists ? DnsAnswer.Status.ANSWERED : DnsAnswer.Status.NO_SUCH_NAME,
                        List.of());
            }
            List<DnsRecord> records = here.records(question.type());
            if (!records.isEmpty()) {
                return answer(question, DnsAnswer.Status.ANSWERED, records);
            }
            Optional<DnsRecord.Name> alias = here.alias();
            if (alias.isEmpty()) {
                return answer(
                        question, here.trouble().orElse(DnsAnswer.Status.ANSWERED), List.of());
            }
            name = new DnsQuestion(alias.get().value(), question.type()).name();
        }
        return answer(question, DnsAnswer.Status.SERVER_FAILURE, List.of());
    }

    @Override
    public Kind kind() {
        return Kind.SNAPSHOT;
    }

    private DnsAnswer answer(
            DnsQuestion question, DnsAnswer.Status status, List<DnsRecord> records) {
        return new DnsAnswer(question, status, records, Optional.empty(), origin);
    }
}
