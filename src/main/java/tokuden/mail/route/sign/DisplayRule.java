package tokuden.mail.route.sign;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.mail.Mailbox;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.route.HostNames;
import tokuden.mail.route.Sentence;

/**
 * H9: the From field shows somebody else than it names: another address in the display name,
 * letters that look like others, text turned round, or a domain that does not exist or takes no
 * mail (架空).
 */
final class DisplayRule implements Rule {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,6})");
    private static final Set<UnicodeScript> LOOK_ALIKE =
            EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN);
    private static final int MOST = 5;

    @Override
    public List<Sign> look(Evidence evidence) {
        List<Sign> signs = new ArrayList<>();
        for (Mailbox from : evidence.mail().from().stream().limit(MOST).toList()) {
            otherAddress(from).ifPresent(signs::add);
            turned(from).ifPresent(signs::add);
            mixed(from).ifPresent(signs::add);
            fictitious(evidence, from).ifPresent(signs::add);
        }
        return signs;
    }

    private static Sign strong(Mailbox from, String key, String... args) {
        Sentence what = Sentence.of(key, args);
        return Sign.of("H9", Strength.STRONG, Element.ADDRESS, what, from.bytes());
    }

    private static Optional<Sign> otherAddress(Mailbox from) {
        String shown = from.displayName();
        Matcher address = ADDRESS.matcher(shown.length() > 500 ? shown.substring(0, 500) : shown);
        while (address.find()) {
            if (!HostNames.areRelated(address.group(1), from.domain())) {
                return Optional.of(
                        strong(from, "signs.display-address", address.group(), from.address()));
            }
        }
        return Optional.empty();
    }

    /** Marks that change the direction of text (UAX #9). */
    private static Optional<Sign> turned(Mailbox from) {
        boolean turned =
                (from.displayName() + from.address())
                        .chars()
                        .anyMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
        return turned ? Optional.of(strong(from, "signs.bidi", from.address())) : Optional.empty();
    }

    private static Optional<Sign> mixed(Mailbox from) {
        String domain = shown(from.domain());
        boolean latin = false;
        boolean alike = false;
        for (int c : domain.codePoints().toArray()) {
            UnicodeScript script = UnicodeScript.of(c);
            latin = latin || script == UnicodeScript.LATIN;
            alike = alike || LOOK_ALIKE.contains(script);
        }
        return latin && alike
                ? Optional.of(strong(from, "signs.look-alike", domain, from.domain()))
                : Optional.empty();
    }

    /** The part before the top-level domain, with its Unicode letters. */
    private static String shown(String domain) {
        int last = domain.lastIndexOf('.');
        return IDN.toUnicode(last < 0 ? domain : domain.substring(0, last));
    }

    private static Optional<Sign> fictitious(Evidence evidence, Mailbox from) {
        if (!HostNames.isPublic(from.domain())) {
            return Optional.empty();
        }
        DnsAnswer exchange =
                evidence.dns().ask(new DnsQuestion(from.domain(), DnsQuestion.Type.MX));
        if (exchange.status() == DnsAnswer.Status.NO_SUCH_NAME) {
            return Optional.of(
                    strong(from, "signs.no-such-domain", from.domain(), exchange.origin()));
        }
        List<DnsRecord.Exchange> hosts = exchange.all(DnsRecord.Exchange.class);
        boolean none =
                hosts.size() == 1
                        && (hosts.get(0).host().isEmpty() || hosts.get(0).host().equals("."));
        return none
                ? Optional.of(strong(from, "signs.null-mx", from.domain(), exchange.origin()))
                : Optional.empty();
    }
}
