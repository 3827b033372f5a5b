package tokuden.examination.sender;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;
import tokuden.mail.Medium;
import tokuden.mail.route.Quoted;
import tokuden.mail.route.Routes;
import tokuden.mail.route.TrustedHosts;

/**
 * To whom a mail went: as the delivering hosts noted it, and as the sender wrote it. Addresses are
 * compared in lower case, telephone numbers by their digits in the form used within Japan.
 *
 * @param delivered noted at delivery
 * @param named written into To or Cc
 */
public record Recipients(Set<String> delivered, Set<String> named) {
    public Recipients {
        delivered = Set.copyOf(delivered);
        named = Set.copyOf(named);
    }

    public static Recipients of(Mail mail) {
        Set<String> delivered = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        if (mail.medium() != Medium.E_MAIL) {
            mail.first("to").map(f -> normal(f.text())).ifPresent(delivered::add);
            return new Recipients(delivered, named);
        }
        Routes.of(mail, TrustedHosts.NOBODY).hops().stream()
                .flatMap(hop -> hop.recipients().stream())
                .map(Quoted::text)
                .filter(a -> a.contains("@"))
                .map(Recipients::normal)
                .forEach(delivered::add);
        for (String name : List.of("Delivered-To", "X-Original-To", "Envelope-To")) {
            addAll(mail.all(name), delivered);
        }
        addAll(mail.all("To"), named);
        addAll(mail.all("Cc"), named);
        return new Recipients(delivered, named);
    }

    public boolean include(String address) {
        String wanted = normal(address);
        return delivered.contains(wanted) || named.contains(wanted);
    }

    /** The form in which addresses and numbers are compared. */
    public static String normal(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT).replaceAll("^mailto:|[<>\"]", "");
        if (plain.contains("@")) {
            return plain;
        }
        String digits = plain.replaceAll("[^0-9+]", "");
        return digits.isEmpty() ? plain : digits.replaceFirst("^\\+?81", "0").replace("+", "");
    }

    private static void addAll(List<HeaderField> fields, Set<String> to) {
        fields.stream()
                .flatMap(f -> Mailboxes.in(f).stream())
                .map(Mailbox::address)
                .filter(a -> a.contains("@"))
                .map(Recipients::normal)
                .forEach(to::add);
    }
}
