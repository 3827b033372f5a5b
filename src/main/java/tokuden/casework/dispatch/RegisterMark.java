package tokuden.casework.dispatch;

import java.time.LocalDate;
import java.util.Optional;

/** What became of a document number, as written beside its line in the register. */
public sealed interface RegisterMark {
    /** The kinds of marks, each with the record that holds it. */
    enum Kind {
        VOIDED(Voided.class),
        SEALED(Sealed.class),
        SERVED(Served.class);

        private final Class<? extends RegisterMark> type;

        Kind(Class<? extends RegisterMark> type) {
            this.type = type;
        }

        /** The record of that kind. */
        public Class<? extends RegisterMark> type() {
            return type;
        }
    }

    /** Which kind it is. */
    Kind kind();

    /** No paper goes out under the number (欠番), and why. */
    record Voided(String reason) implements RegisterMark {
        @Override
        public Kind kind() {
            return Kind.VOIDED;
        }
    }

    /**
     * The official seal was set (公印使用簿).
     *
     * @param seal which one, {@code 総務大臣之印}
     * @param copies how many papers bear it
     */
    record Sealed(LocalDate on, String seal, int copies) implements RegisterMark {
        @Override
        public Kind kind() {
            return Kind.SEALED;
        }
    }

    /**
     * The paper was sent to one addressee (送達の記録); entered again with the day of arrival once that
     * is known.
     *
     * @param sent 発送, 交付 or 掲示 began on that day
     * @param arrived 到達日; empty while it is not known
     * @param proof by what it is shown, such as the number of the certificate of delivery
     */
    record Served(
            Way way, String addressee, LocalDate sent, Optional<LocalDate> arrived, String proof)
            implements RegisterMark {
        @Override
        public Kind kind() {
            return Kind.SERVED;
        }
    }

    /** The ways in which a paper is served. */
    enum Way {
        /** 配達証明 */
        CERTIFIED_MAIL,
        /** 交付 */
        HANDED_OVER,
        /** 公示 */
        PUBLIC_NOTICE
    }
}
