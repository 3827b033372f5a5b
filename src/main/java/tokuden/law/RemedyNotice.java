package tokuden.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The notice of remedies (教示) that an order of a given day must carry: objection and lawsuit with
 * their periods, a paragraph each.
 *
 * @param confirmed false where the wording could not be confirmed: a draft shows it as 要確認
 */
public record RemedyNotice(LocalDate from, List<String> paragraphs, boolean confirmed) {
    public RemedyNotice {
        paragraphs = List.copyOf(paragraphs);
    }
}
