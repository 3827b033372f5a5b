package tokuden.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The notice of remedies (教示) that an order of a given day must carry: objection and lawsuit with
 * their periods, a paragraph each.
 *
 * @param from the first day of orders that carry it
 * @param fromConfirmed false where that day could not be confirmed
 * @param source the acts it rests on
 */
public record RemedyNotice(
        LocalDate from, boolean fromConfirmed, String source, List<Paragraph> parts) {
    public RemedyNotice {
        parts = List.copyOf(parts);
    }

    /** The paragraphs as words, the authority that gave the order being called 処分庁. */
    public List<String> paragraphs() {
        return parts.stream().map(p -> p.text().replace("{", "").replace("}", "")).toList();
    }

    /** The paragraphs for an order of these issuers, each of whom an objection may reach. */
    public List<String> paragraphs(List<String> issuers) {
        String authorities = String.join("又は", issuers);
        return parts.stream().map(p -> p.text().replace(Paragraph.AUTHORITY, authorities)).toList();
    }

    /** False if anything in it could not be confirmed: a draft then shows it as 要確認. */
    public boolean confirmed() {
        return fromConfirmed && parts.stream().allMatch(Paragraph::confirmed);
    }

    /**
     * One paragraph.
     *
     * @param text may hold {@link #AUTHORITY}, to be replaced by who gave the order
     * @param confirmed false where the wording could not be confirmed
     */
    public record Paragraph(Remedy remedy, String text, boolean confirmed) {
        /** Stands in the text for the authority that gave the order. */
        public static final String AUTHORITY = "{処分庁}";

        /** What the paragraph is about. */
        public enum Remedy {
            /** 異議申立て, since 2016 審査請求 */
            OBJECTION,
            /** 取消しの訴え */
            LAWSUIT
        }
    }
}
