package tokuden.documents.forms;

import java.util.List;
import tokuden.casework.CaseMail;
import tokuden.documents.Sheet;
import tokuden.documents.wording.Phrases;
import tokuden.documents.wording.Template;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Sha256;

/**
 * The index of evidence as a sheet (証拠一覧表): a row for each mail, in the order given, with the hash
 * of its sealed original. The cells are for finding; the evidence is the sealed mail.
 */
public final class EvidenceIndex {
    private EvidenceIndex() {}

    /** One mail of the index, besides what a case keeps of it. */
    public record Entry(CaseMail mail, long size, String origin, String note) {}

    /** The index; the entries are read once, while it is written. */
    public static Sheet of(Iterable<Entry> entries, Templates templates) {
        Template shared = templates.of(Templates.SHARED);
        Phrases phrases = new Phrases(shared, shared);
        return new Sheet(
                phrases.text("index.name"),
                List.of(
                        column("column.number", Sheet.Kind.NUMBER, 8, phrases),
                        column("column.sent", Sheet.Kind.TEXT, 20, phrases),
                        column("column.from", Sheet.Kind.TEXT, 32, phrases),
                        column("column.subject", Sheet.Kind.TEXT, 48, phrases),
                        column("column.size", Sheet.Kind.NUMBER, 12, phrases),
                        column("column.origin", Sheet.Kind.TEXT, 28, phrases),
                        column("column.sha256", Sheet.Kind.TEXT, 68, phrases),
                        column("column.note", Sheet.Kind.TEXT, 24, phrases)),
                () -> new Rowing(entries.iterator(), phrases));
    }

    private static Sheet.Column column(String key, Sheet.Kind kind, int width, Phrases phrases) {
        return new Sheet.Column(phrases.text(key), kind, width);
    }

    /** Makes the rows as they are asked for. */
    private static final class Rowing implements java.util.Iterator<Sheet.Row> {
        private final java.util.Iterator<Entry> entries;
        private final Phrases phrases;
        private int number;

        Rowing(java.util.Iterator<Entry> entries, Phrases phrases) {
            this.entries = entries;
            this.phrases = phrases;
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Sheet.Row next() {
            Entry entry = entries.next();
            number++;
            Sha256 hash = entry.mail().exhibit();
            return new Sheet.Row(
                    List.of(
                            Integer.toString(number),
                            entry.mail().sentAt().map(Times::seconds).orElse(unknown()),
                            entry.mail().from(),
                            entry.mail().subject(),
                            Long.toString(entry.size()),
                            entry.origin(),
                            hash.hex(),
                            entry.note()));
        }

        private String unknown() {
            return phrases.text("sent.unknown");
        }
    }
}
