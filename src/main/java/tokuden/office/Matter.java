package tokuden.office;

import java.util.List;
import java.util.Optional;

/**
 * What an officer acts on, as far as rights ask: its name, the case it belongs to, how far it has
 * come and who had a hand in it.
 *
 * @param caseNumber asked for need-to-know; empty where the matter is no part of a case
 */
public record Matter(String id, Optional<String> caseNumber, State state, List<Officer> authors) {
    /** What belongs to no case and has no state: the office, a list, the journal. */
    public static final Matter OFFICE =
            new Matter("office", Optional.empty(), State.ANY, List.of());

    public Matter {
        authors = List.copyOf(authors);
    }

    /** A case as a whole, where its state does not matter. */
    public static Matter ofCase(String number) {
        return new Matter(number, Optional.of(number), State.ANY, List.of());
    }

    /** How far the matter has come. */
    public enum State {
        /** without a state, or where it does not matter */
        ANY,
        /** a case 審査中 */
        OPEN,
        /** a case 命令案起案済 */
        PROPOSED,
        /** a case 弁明手続中 */
        EXPLANATION,
        /** a case 決裁待ち */
        READY,
        /** a case 措置命令済 */
        ORDERED,
        /** a case 終結 */
        CLOSED,
        /** a draft 起案中 */
        WRITTEN,
        /** a draft 回議中 */
        CIRCULATING,
        /** a draft 差戻し */
        SENT_BACK,
        /** a draft 決裁済 */
        DECIDED,
        /** a draft 施行済 */
        ISSUED,
        /** a draft 廃案 */
        WITHDRAWN
    }
}
