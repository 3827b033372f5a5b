package tokuden.mail.auth.senderid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.mail.HeaderField;
import tokuden.mail.Mailbox;
import tokuden.mail.Mailboxes;
import tokuden.mail.auth.Step;

/**
 * The purported responsible address of a mail (PRA, RFC 4407 section 2), or that there is none,
 * with the steps that led there.
 *
 * @param mailbox empty if the header names none or not exactly one
 * @param field the header field it stands in
 */
public record ResponsibleAddress(
        Optional<Mailbox> mailbox, Optional<HeaderField> field, List<Step> steps) {
    public ResponsibleAddress {
        steps = List.copyOf(steps);
    }

    /** Selects it from the fields in the order in which they stand in the header. */
    public static ResponsibleAddress of(List<HeaderField> header) {
        return new Selection(header).select();
    }

    /** One pass through the steps of section 2. */
    private static final class Selection {
        private final List<HeaderField> header;
        private final List<Step> steps = new ArrayList<>();

        Selection(List<HeaderField> header) {
            this.header = header;
        }

        ResponsibleAddress select() {
            return resentSender()
                    .or(this::resentFrom)
                    .map(this::single)
                    .orElseGet(this::senderOrFrom);
        }

        /** Step 1: of the latest resending, unless that one is told by an earlier Resent-From. */
        private Optional<HeaderField> resentSender() {
            List<HeaderField> fields = named("Resent-Sender");
            if (fields.isEmpty()) {
                return Optional.empty();
            }
            HeaderField first = fields.get(0);
            Optional<HeaderField> from = named("Resent-From").stream().findFirst();
            boolean divided =
                    from.isPresent()
                            && header.stream()
                                    .filter(f -> f.named("Received") || f.named("Return-Path"))
                                    .anyMatch(f -> isBetween(from.get(), f, first));
            if (divided) {
                steps.add(Step.of("senderid.older-resent-sender").at(first.whole()));
                return Optional.empty();
            }
            steps.add(Step.of("senderid.selects", "Resent-Sender", "1").at(first.whole()));
            return Optional.of(first);
        }

        private static boolean isBetween(HeaderField before, HeaderField it, HeaderField after) {
            return before.whole().from() < it.whole().from()
                    && it.whole().from() < after.whole().from();
        }

        /** Step 2. */
        private Optional<HeaderField> resentFrom() {
            Optional<HeaderField> first = named("Resent-From").stream().findFirst();
            first.ifPresent(
                    f -> steps.add(Step.of("senderid.selects", "Resent-From", "2").at(f.whole())));
            return first;
        }

        /** Steps 3 and 4: exactly one Sender, or without any exactly one From. */
        private ResponsibleAddress senderOrFrom() {
            List<HeaderField> senders = named("Sender");
            return senders.isEmpty() ? only("From", "4") : only("Sender", "3");
        }

        private ResponsibleAddress only(String name, String step) {
            List<HeaderField> fields = named(name);
            if (fields.size() != 1) {
                String key = fields.isEmpty() ? "senderid.no-field" : "senderid.several-fields";
                return none(Step.of(key, name, step));
            }
            steps.add(Step.of("senderid.selects", name, step).at(fields.get(0).whole()));
            return single(fields.get(0));
        }

        /** Step 5: the field names one mailbox that can be read. */
        private ResponsibleAddress single(HeaderField field) {
            List<Mailbox> mailboxes = Mailboxes.in(field);
            boolean one = mailboxes.size() == 1 && isAddress(mailboxes.get(0));
            if (!one) {
                return none(Step.of("senderid.malformed", field.name()).at(field.whole()));
            }
            Mailbox mailbox = mailboxes.get(0);
            steps.add(Step.of("senderid.pra", mailbox.address()).at(mailbox.bytes()));
            return new ResponsibleAddress(Optional.of(mailbox), Optional.of(field), steps);
        }

        private static boolean isAddress(Mailbox mailbox) {
            return !mailbox.domain().isEmpty() && mailbox.address().lastIndexOf('@') > 0;
        }

        /** Step 6. */
        private ResponsibleAddress none(Step why) {
            steps.add(why);
            return new ResponsibleAddress(Optional.empty(), Optional.empty(), steps);
        }

        /** The fields of that name with more than white space in them. */
        private List<HeaderField> named(String name) {
            return header.stream()
                    .filter(f -> f.named(name) && !f.value().text().isBlank())
                    .toList();
        }
    }
}
