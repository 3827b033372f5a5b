package tokuden.mail.auth.dns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;

/** One name of a {@link Zone}: its records by type, and how questions for other types end. */
final class ZoneName {
    private final Map<DnsQuestion.Type, List<DnsRecord>> records =
            new EnumMap<>(DnsQuestion.Type.class);
    private final List<DnsRecord> typeSpf = new ArrayList<>();
    private DnsAnswer.Status trouble;

    void add(DnsQuestion.Type type, DnsRecord record) {
        records.computeIfAbsent(type, t -> new ArrayList<>()).add(record);
    }

    /** Says that there is no record of the type, also none taken over from type SPF. */
    void addNone(DnsQuestion.Type type) {
        records.computeIfAbsent(type, t -> new ArrayList<>());
    }

    void addTypeSpf(DnsRecord record) {
        typeSpf.add(record);
    }

    void trouble(DnsAnswer.Status status) {
        trouble = status;
    }

    /**
     * The records of the type. Where the zone tells nothing of TXT, its records of type SPF are TXT
     * records too, as the drivers of the openspf suites hold it.
     */
    List<DnsRecord> records(DnsQuestion.Type type) {
        List<DnsRecord> held = records.get(type);
        if (held != null) {
            return held;
        }
        return type == DnsQuestion.Type.TXT ? typeSpf : List.of();
    }

    Optional<DnsRecord.Name> alias() {
        return records.getOrDefault(DnsQuestion.Type.CNAME, List.of()).stream()
                .filter(DnsRecord.Name.class::isInstance)
                .map(DnsRecord.Name.class::cast)
                .findFirst();
    }

    Optional<DnsAnswer.Status> trouble() {
        return Optional.ofNullable(trouble);
    }
}
