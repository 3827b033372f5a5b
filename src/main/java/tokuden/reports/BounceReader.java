package tokuden.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;

/**
 * Reads failures of delivery: reports by field (RFC 3464) and, where there are none, the prose of
 * many mail systems, by the phrases in {@code bounces.txt}. Complaints (RFC 5965) and automatic
 * answers (RFC 3834) are none. Never throws.
 */
public final class BounceReader {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\"-]{1,64}@[A-Za-z0-9.-]{1,253}[A-Za-z0-9]");
    private static final Pattern STATUS = Pattern.compile("\\b([45]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b");
    private static final Pattern CODE =
            Pattern.compile("\\b[45][0-9]{2}[ -]|\\b[45]\\.[0-9]\\.[0-9]");
    private static final int LONGEST_REPORT = 64_000;
    private static final int LINES_AROUND = 6;

    private final BouncePhrases phrases = BouncePhrases.shipped();

    /** The failure that the mail reports; empty if it reports none. */
    public Optional<DeliveryFailure> read(Mail mail) {
        String raw =
                new String(mail.octets(), StandardCharsets.ISO_8859_1)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n');
        if (isOther(mail, raw)) {
            return Optional.empty();
        }
        Map<String, DeliveryFailure.Failed> found = new LinkedHashMap<>();
        fields(raw).forEach(f -> found.putIfAbsent(f.address(), f));
        if (found.isEmpty() && isReport(mail)) {
            String report = report(mail, raw);
            named(mail, report).forEach(f -> found.putIfAbsent(f.address(), f));
            if (found.isEmpty() && tellsFailure(report)) {
                prose(mail, report).forEach(f -> found.putIfAbsent(f.address(), f));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryFailure(new ArrayList<>(found.values())));
    }

    /** A complaint, or an answer that a machine gave for a person. */
    private static boolean isOther(Mail mail, String raw) {
        String type = value(mail, "Content-Type");
        boolean answered =
                value(mail, "Auto-Submitted").startsWith("auto-replied")
                        && !raw.contains("Final-Recipient")
                        && mail.first("X-Failed-Recipients").isEmpty()
                        && !type.contains("report");
        return type.contains("feedback-report")
                || raw.contains("\nFeedback-Type:")
                || answered && value(mail, "Return-Path").length() > 2;
    }

    private boolean isReport(Mail mail) {
        String subject = mail.subject().toLowerCase(Locale.ROOT);
        String from =
                mail.from().stream()
                        .map(m -> m.address().toLowerCase(Locale.ROOT))
                        .findFirst()
                        .orElse(value(mail, "From"));
        return mail.first("X-Failed-Recipients").isPresent()
                || value(mail, "Content-Type").contains("delivery-status")
                || value(mail, "Return-Path").equals("<>")
                || phrases.of("subject").stream().anyMatch(subject::contains)
                || phrases.of("sender").stream().anyMatch(from::startsWith);
    }

    /** A code of SMTP or words for a failure; an address alone reports nothing. */
    private boolean tellsFailure(String report) {
        String lower = report.toLowerCase(Locale.ROOT);
        return CODE.matcher(report).find()
                || phrases.of("no-such-address").stream().anyMatch(lower::contains)
                || phrases.of("failure").stream().anyMatch(lower::contains);
    }

    /** One group of fields for each recipient (RFC 3464 section 2.3). */
    private List<DeliveryFailure.Failed> fields(String raw) {
        List<DeliveryFailure.Failed> failed = new ArrayList<>();
        for (String group : raw.replaceAll("\n[ \t]+", " ").split("\n[ \t]*\n")) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String line : group.split("\n")) {
                int colon = line.indexOf(':');
                if (colon > 0 && colon < 40) {
                    fields.putIfAbsent(
                            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
            }
            recipient(fields).ifPresent(failed::add);
        }
        return failed;
    }

    private Optional<DeliveryFailure.Failed> recipient(Map<String, String> fields) {
        String action = fields.getOrDefault("action", "failed").toLowerCase(Locale.ROOT);
        boolean gone = action.startsWith("fail") || action.startsWith("expired");
        String written =
                fields.getOrDefault(
                        "final-recipient", fields.getOrDefault("original-recipient", ""));
        String actual = fields.getOrDefault("x-actual-recipient", "");
        Optional<String> address = address(written).or(() -> address(actual));
        String status = status(fields.getOrDefault("status", ""));
        String diagnosis = fields.getOrDefault("diagnostic-code", "");
        return address.filter(a -> gone)
                .map(a -> failed(a, status.isEmpty() ? status(diagnosis) : status, diagnosis));
    }

    /** Recipients that a field of the header names. */
    private List<DeliveryFailure.Failed> named(Mail mail, String report) {
        return mail.all("X-Failed-Recipients").stream()
                .flatMap(f -> Mailboxes.in(f).stream())
                .map(Mailbox::address)
                .filter(a -> a.contains("@"))
                .map(a -> failed(a, status(report), report))
                .toList();
    }

    /** Addresses in the report that are neither the reporting system nor who sent the mail. */
    private List<DeliveryFailure.Failed> prose(Mail mail, String report) {
        List<String> own = new ArrayList<>();
        for (String name : List.of("From", "To", "Return-Path", "Cc")) {
            mail.all(name).stream()
                    .flatMap(f -> Mailboxes.in(f).stream())
                    .map(m -> m.address().toLowerCase(Locale.ROOT))
                    .forEach(own::add);
        }
        List<DeliveryFailure.Failed> failed = new ArrayList<>();
        String[] lines = report.split("\n");
        for (int i = 0; i < lines.length; i++) {
            Matcher matcher = ADDRESS.matcher(lines[i]);
            while (matcher.find()) {
                String address = matcher.group().replace("\"", "");
                if (!own.contains(address.toLowerCase(Locale.ROOT)) && !ofSystem(address)) {
                    String around = around(lines, i);
                    failed.add(failed(address, status(around), around));
                }
            }
        }
        return failed;
    }

    private static String around(String[] lines, int at) {
        int end = Math.min(lines.length, at + LINES_AROUND);
        StringBuilder around = new StringBuilder();
        for (int i = at; i < end; i++) {
            around.append(lines[i].strip()).append(' ');
        }
        return around.toString().strip();
    }

    private boolean ofSystem(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return phrases.of("sender").stream().anyMatch(lower::startsWith)
                || lower.matches("[0-9a-f.]{12,}@.*");
    }

    /** What the report itself says, without the mail it returns. */
    private String report(Mail mail, String raw) {
        String text = mail.texts().stream().map(t -> t.text()).collect(Collectors.joining("\n"));
        String all = text.isBlank() ? raw.substring(Math.max(0, raw.indexOf("\n\n"))) : text;
        String bounded = all.length() > LONGEST_REPORT ? all.substring(0, LONGEST_REPORT) : all;
        String lower = bounded.toLowerCase(Locale.ROOT);
        int end = bounded.length();
        for (String mark : phrases.of("original")) {
            int at = lower.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        String report = bounded.substring(0, end);
        return ADDRESS.matcher(report).find() ? report : bounded;
    }

    private DeliveryFailure.Failed failed(String address, String status, String diagnosis) {
        String lower = diagnosis.toLowerCase(Locale.ROOT);
        boolean none =
                status.equals("5.1.1")
                        || status.equals("5.1.2")
                        || status.equals("5.1.10")
                        || phrases.of("no-such-address").stream().anyMatch(lower::contains);
        return new DeliveryFailure.Failed(address, status, none, diagnosis.strip());
    }

    private static Optional<String> address(String written) {
        Matcher matcher = ADDRESS.matcher(written);
        return matcher.find() ? Optional.of(matcher.group().replace("\"", "")) : Optional.empty();
    }

    private static String status(String text) {
        Matcher matcher = STATUS.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String value(Mail mail, String name) {
        return mail.first(name).map(HeaderField::text).orElse("").toLowerCase(Locale.ROOT);
    }
}
