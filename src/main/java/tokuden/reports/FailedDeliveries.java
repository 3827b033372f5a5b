package tokuden.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.mail.BodyText;
import tokuden.mail.Mail;
import tokuden.mail.Span;

/**
 * Failures of delivery (不達通知) that came to the office, and to which addresses of which sending they
 * belong: a failure belongs to a mail when it returns that very mail (Message-ID), or one with the
 * same From and the same subject. Only that an address does not exist is taken from it; why else a
 * mail came back tells nothing of who uses the address.
 */
public final class FailedDeliveries {
    private static final String FIELD =
            "(?im)^(?:final-recipient|original-recipient|x-actual-recipient|x-failed-recipients)"
                    + "[ \\t]*:[^\\r\\n]*?";

    private static final List<String> SIGNS = BouncePhrases.shipped().of("quick look");
    private static final int LOOK = 16_000;

    private final BounceReader reader = new BounceReader();
    private final Set<Sha256> failures = new LinkedHashSet<>();
    private final Map<String, List<Statement.SentTo>> byId = new HashMap<>();
    private final Map<String, List<Statement.SentTo>> bySending = new HashMap<>();

    /** A quick look at bytes that spares reading most mails that are none. */
    public static boolean mayBe(byte[] bytes) {
        String raw =
                new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(raw::contains);
    }

    /** Takes the mail up if it is a failure of delivery; false if it is none. */
    public boolean add(Sha256 hash, Mail mail) {
        Optional<DeliveryFailure> failure = reader.read(mail);
        if (failure.isEmpty() || !failures.add(hash)) {
            return failure.isPresent();
        }
        Optional<ReturnedMail> returned = ReturnedMail.in(mail);
        List<Statement.SentTo> unused =
                failure.get().recipients().stream()
                        .filter(DeliveryFailure.Failed::noSuchAddress)
                        .map(failed -> unused(hash, mail, failed.address()))
                        .toList();
        returned.map(ReturnedMail::messageId)
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> at(byId, id).addAll(unused));
        returned.flatMap(FailedDeliveries::sending).ifPresent(k -> at(bySending, k).addAll(unused));
        return true;
    }

    /** That mail is itself a failure of delivery. */
    public boolean isOne(Sha256 mail) {
        return failures.contains(mail);
    }

    /** How many failures were taken up. */
    public int count() {
        return failures.size();
    }

    /** What was said of the mail, with the addresses of its sending that do not exist. */
    public Statement with(Statement said, Mail mail) {
        if (failures.isEmpty()) {
            return said;
        }
        List<Statement.SentTo> found = returned(ReturnedMail.of(mail));
        return found.isEmpty() ? said : said.sentTo(found);
    }

    /** The addresses, to which that mail or one of its sending went, that do not exist. */
    List<Statement.SentTo> returned(ReturnedMail mail) {
        Map<String, Statement.SentTo> found = new LinkedHashMap<>();
        Stream.concat(
                        byId.getOrDefault(mail.messageId(), List.of()).stream(),
                        sending(mail).stream()
                                .flatMap(key -> bySending.getOrDefault(key, List.of()).stream()))
                .forEach(to -> found.putIfAbsent(to.address().toLowerCase(Locale.ROOT), to));
        return List.copyOf(found.values());
    }

    /** Names a sending; empty where too little is known to name one. */
    private static Optional<String> sending(ReturnedMail mail) {
        return mail.from().isEmpty() || mail.subject().isEmpty()
                ? Optional.empty()
                : Optional.of(mail.from() + "\n" + mail.subject());
    }

    private static List<Statement.SentTo> at(Map<String, List<Statement.SentTo>> map, String key) {
        return map.computeIfAbsent(key, k -> new ArrayList<>());
    }

    private static Statement.SentTo unused(Sha256 hash, Mail mail, String address) {
        return new Statement.SentTo(
                address, Statement.Use.NOBODY, Optional.of(place(hash, mail, address)));
    }

    /** Where the failure names the address: the field for it, else the text, else anywhere. */
    private static Passage place(Sha256 hash, Mail mail, String address) {
        String raw = new String(mail.octets(), StandardCharsets.ISO_8859_1);
        Matcher field = Pattern.compile(FIELD + "(" + Pattern.quote(address) + ")").matcher(raw);
        if (field.find()) {
            return new Passage(hash, "body", field.start(1), field.end(1), address);
        }
        for (BodyText text : mail.texts()) {
            int at = text.text().indexOf(address);
            if (at >= 0) {
                Span bytes = text.shown().bytesOf(at, at + address.length());
                return new Passage(hash, text.part(), bytes.from(), bytes.to(), address);
            }
        }
        int at = Math.max(0, raw.indexOf(address));
        return new Passage(
                hash, "body", at, Math.min(raw.length(), at + address.length()), address);
    }
}
