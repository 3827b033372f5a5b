package tokuden.evidence.backup;

import java.util.List;
import tokuden.office.JournalRecord;

/**
 * What changes if a generation takes the place of a store, told by their journals.
 *
 * @param same whether both are one and the same store, or there is none yet
 * @param losing what the journal of the store tells and that of the generation does not
 * @param gaining the other way round
 * @param lost the first of the records that would be lost
 */
public record RestorePreview(
        Generation from, boolean same, Sum losing, Sum gaining, List<JournalRecord> lost) {
    public RestorePreview {
        lost = List.copyOf(lost);
    }

    /** How many mails, cases and acts some records tell of. */
    public record Sum(long mails, long cases, long acts) {
        /** Of no record. */
        public static final Sum NOTHING = new Sum(0, 0, 0);

        /** One record more. */
        public Sum and(JournalRecord record) {
            String action = record.entry().action();
            return new Sum(
                    mails + (action.equals("exhibit.sealed") ? 1 : 0),
                    cases + (action.equals("case.opened") ? 1 : 0),
                    acts + 1);
        }
    }
}
