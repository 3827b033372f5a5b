package tokuden.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A duty of the act in one edition: what breaches it, the provision that lays it down, its heading
 * and, for the labelling duty, the items it demands with their place.
 */
public record Duty(Breach breach, Provision provision, String heading, List<Item> items) {
    public Duty {
        items = List.copyOf(items);
    }

    /** That item, if this edition demands it. */
    public Optional<Item> item(LabellingItem wanted) {
        return items.stream().filter(i -> i.item() == wanted).findFirst();
    }

    /**
     * One item of the labelling duty.
     *
     * @param provision the provision that is cited for a breach
     * @param place where it has to stand in a mail sent by SMTP
     * @param text the words demanded where the law fixes them ({@code 未承諾広告※}), else empty
     * @param describedAs the item in the law's words, as papers and screens name it
     * @param also further provisions that demand it, of the act or the ordinance
     * @param contacts the kinds of contact that satisfy it; empty if it is no contact
     * @param placements places for ways of sending that differ from {@code place}
     */
    public record Item(
            LabellingItem item,
            Provision provision,
            Place place,
            String text,
            String describedAs,
            List<Provision> also,
            List<Contact> contacts,
            List<Placement> placements) {
        public Item {
            also = List.copyOf(also);
            contacts = List.copyOf(contacts);
            placements = List.copyOf(placements);
        }

        /** All provisions that demand it, the one cited for a breach first. */
        public List<Provision> provisions() {
            return Stream.concat(Stream.of(provision), also.stream()).toList();
        }

        /** All provisions as a paper cites them together: {@code 第4条第3号・規則第9条第1号}. */
        public String cited() {
            return provisions().stream().map(Provision::cited).collect(Collectors.joining("・"));
        }

        /** Where it has to stand in a mail sent that way. */
        public Placement placeFor(SendingMethod method) {
            return placements.stream()
                    .filter(p -> p.method() == method)
                    .findFirst()
                    .orElse(new Placement(method, place, true));
        }
    }

    /** A kind of contact by which a recipient reaches the sender. */
    public enum Contact {
        MAIL_ADDRESS,
        /** a page, or a code that leads to it (規則 on URLs) */
        URL,
        PHONE
    }

    /**
     * The place of an item for one way of sending.
     *
     * @param confirmed false where the sources read do not settle it: shown as 要確認
     */
    public record Placement(SendingMethod method, Place place, boolean confirmed) {}
}
