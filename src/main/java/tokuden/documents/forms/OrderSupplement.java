package tokuden.documents.forms;

import java.util.List;
import tokuden.evidence.Sha256;

/**
 * What an order states besides what was determined on its mails.
 *
 * @param advertised the site or goods the mails advertise; "" if the order names none
 * @param found how the mails were found; "" if the order does not say
 * @param entrusters for each entruster addressed, what makes it answerable
 */
public record OrderSupplement(String advertised, String found, List<EntrusterPart> entrusters) {
    /** Nothing besides. */
    public static final OrderSupplement NOTHING = new OrderSupplement("", "", List.of());

    public OrderSupplement {
        entrusters = List.copyOf(entrusters);
    }

    /**
     * Why an entruster (送信委託者) is addressed besides the sender: it did part of the work and is at
     * fault (the article on corrective orders).
     *
     * @param work what it did, a line each: received consents, handed over addresses, kept records
     * @param fault why it is to blame, a line each
     * @param evidence sealed originals this rests on
     */
    public record EntrusterPart(String name, String work, String fault, List<Sha256> evidence) {
        public EntrusterPart {
            evidence = List.copyOf(evidence);
        }
    }
}
