package tokuden.documents.issuing;

import java.util.List;
import java.util.function.Function;

/** What came of issuing: the paper, or everything that keeps it back. */
public sealed interface Issued {
    /** One function for each outcome. */
    <R> R match(Function<Issuing.Paper, R> issued, Function<Withheld, R> withheld);

    /** The paper is issued, sealed and on record. */
    record Done(Issuing.Paper paper) implements Issued {
        @Override
        public <R> R match(Function<Issuing.Paper, R> issued, Function<Withheld, R> withheld) {
            return issued.apply(paper);
        }
    }

    /** Nothing was issued. */
    record Withheld(List<OpenPoint> open) implements Issued {
        public Withheld {
            open = List.copyOf(open);
        }

        @Override
        public <R> R match(Function<Issuing.Paper, R> issued, Function<Withheld, R> withheld) {
            return withheld.apply(this);
        }
    }
}
