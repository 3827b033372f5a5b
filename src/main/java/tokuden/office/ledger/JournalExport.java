package tokuden.office.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tokuden.office.Journal;
import tokuden.office.JournalFilter;
import tokuden.office.JournalRecord;

/**
 * Writes the journal, or what a filter lets through of it, so that everybody can check it: the same
 * records always give the same bytes. The last line of the JSON form says how many records there
 * are and where the chain stood, so that a cut end shows.
 */
public final class JournalExport {
    static final String END = "tokuden-journal-end";

    private final Journal journal;

    public JournalExport(Journal journal) {
        this.journal = journal;
    }

    /** In which form the records are written. */
    public enum Form {
        /** a line of JSON for each record */
        JSON,
        /** a table for a spreadsheet, UTF-8 with byte order mark, CRLF (RFC 4180) */
        CSV
    }

    /**
     * What was written: how many records, and running number and hash of the newest record of the
     * whole journal then.
     */
    public record Written(long records, long headSeq, String headHash) {}

    /** Writes all records up to today's head that the filter lets through. */
    public Written write(JournalFilter filter, Form form, OutputStream to) throws IOException {
        JournalRecord head = journal.head().orElseThrow();
        if (form == Form.CSV) {
            to.write(Lines.csvHead());
        }
        long records = 0;
        List<JournalRecord> page = journal.from(1, Journal.PAGE, filter);
        while (!page.isEmpty() && page.get(0).seq() <= head.seq()) {
            for (JournalRecord record : page) {
                if (record.seq() <= head.seq()) {
                    to.write(form == Form.CSV ? Lines.csv(record) : Lines.json(record));
                    records++;
                }
            }
            page = journal.from(page.get(page.size() - 1).seq() + 1, Journal.PAGE, filter);
        }
        Written written = new Written(records, head.seq(), head.hash());
        if (form == Form.JSON) {
            to.write(Lines.json(end(written, filter)));
        }
        return written;
    }

    /** The line of one record, for an extract that somebody else puts together. */
    public static byte[] line(JournalRecord record) {
        return Lines.json(record);
    }

    /** The last line of such an extract. */
    public static byte[] partEnd(long records, JournalRecord last) {
        Written written = new Written(records, last.seq(), last.hash());
        return Lines.json(end(written, false));
    }

    private static ObjectNode end(Written written, JournalFilter filter) {
        return end(written, filter.equals(JournalFilter.ALL));
    }

    private static ObjectNode end(Written written, boolean whole) {
        ObjectNode end = JsonNodeFactory.instance.objectNode();
        end.put("kind", END);
        end.put("whole", whole);
        end.put("records", written.records());
        end.put("headSeq", written.headSeq());
        return end.put("headHash", written.headHash());
    }
}
