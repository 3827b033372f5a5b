package tokuden.law;

import java.util.List;

/**
 * A duty of the act in one edition: what breaches it, the provision that lays it down, its heading
 * and, for the labelling duty, the items it demands with their place.
 */
public record Duty(Breach breach, Provision provision, String heading, List<Item> items) {
    public Duty {
        items = List.copyOf(items);
    }

    /**
     * One item of the labelling duty.
     *
     * @param text the words demanded where the law fixes them ({@code 未承諾広告※}), else empty
     * @param describedAs the item in the law's words, as papers and screens name it
     */
    public record Item(
            LabellingItem item,
            Provision provision,
            Place place,
            String text,
            String describedAs) {}
}
