package tokuden.mail.auth.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;

/** DNS answers written down by a test; what is not written has the answer the test chose. */
public final class Zone implements DnsSource {
    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, DnsAnswer.Status> troubles = new HashMap<>();
    private final DnsAnswer.Status otherwise;
    private Optional<Instant> askedAt = Optional.empty();

    private Zone(DnsAnswer.Status otherwise) {
        this.otherwise = otherwise;
    }

    /** Names not written down do not exist. */
    public static Zone whole() {
        return new Zone(DnsAnswer.Status.NO_SUCH_NAME);
    }

    /** Of names not written down nothing is known. */
    public static Zone partial() {
        return new Zone(DnsAnswer.Status.NOT_RECORDED);
    }

    public Zone text(String name, String... records) {
        texts.put(name.toLowerCase(Locale.ROOT), List.of(records));
        return this;
    }

    public Zone trouble(String name, DnsAnswer.Status status) {
        troubles.put(name.toLowerCase(Locale.ROOT), status);
        return this;
    }

    public Zone askedAt(Instant when) {
        askedAt = Optional.of(when);
        return this;
    }

    @Override
    public DnsAnswer ask(DnsQuestion question) {
        List<String> records = texts.get(question.name());
        if (records != null && question.type() == DnsQuestion.Type.TXT) {
            List<DnsRecord> answer = records.stream().map(Zone::record).toList();
            return answer(question, DnsAnswer.Status.ANSWERED, answer);
        }
        return answer(question, troubles.getOrDefault(question.name(), otherwise), List.of());
    }

    private static DnsRecord record(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        String latin = new String(octets, StandardCharsets.ISO_8859_1);
        int half = latin.length() / 2;
        return new DnsRecord.Text(List.of(latin.substring(0, half), latin.substring(half)));
    }

    private DnsAnswer answer(
            DnsQuestion question, DnsAnswer.Status status, List<DnsRecord> records) {
        return new DnsAnswer(question, status, records, askedAt, "test");
    }

    @Override
    public Kind kind() {
        return Kind.SNAPSHOT;
    }
}
