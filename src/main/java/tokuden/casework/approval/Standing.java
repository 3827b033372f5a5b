package tokuden.casework.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.casework.DocumentNumber;
import tokuden.evidence.Sha256;
import tokuden.office.Approval;
import tokuden.office.Matter;

/**
 * How far a draft has come. Only what is written or sent back can be changed; only what circulates
 * can be decided; only what is decided can be issued.
 */
public sealed interface Standing {
    <R> R match(Reader<R> reader);

    /** The state as rights ask for it. */
    default Matter.State state() {
        return match(new StateOf());
    }

    /** Handles each standing. */
    interface Reader<R> {
        R written(Written standing);

        R circulating(Circulating standing);

        R sentBack(SentBack standing);

        R decided(Decided standing);

        R issued(Issued standing);

        R withdrawn(Withdrawn standing);
    }

    /** 起案中; {@code comments} are what a draft once sent back is to be mended for. */
    record Written(List<Comment> comments) implements Standing {
        public Written {
            comments = List.copyOf(comments);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.written(this);
        }
    }

    /** 差戻し. */
    record SentBack(List<Mark> marks, List<Comment> comments) implements Standing {
        public SentBack {
            marks = List.copyOf(marks);
            comments = List.copyOf(comments);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.sentBack(this);
        }
    }

    /** 回議中. */
    record Circulating(List<Mark> marks) implements Standing {
        public Circulating {
            marks = List.copyOf(marks);
        }

        /** The stop the draft waits at. */
        public Station waiting(Route route) {
            return route.stations().get(marks.size());
        }

        Circulating with(Mark mark) {
            return new Circulating(Marks.plus(marks, mark));
        }

        Decided decided(Mark mark, Approval approval, Sha256 frozen) {
            return new Decided(Marks.plus(marks, mark), approval, frozen);
        }

        SentBack sentBack(Mark mark, List<Comment> comments) {
            return new SentBack(Marks.plus(marks, mark), comments);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.circulating(this);
        }
    }

    /**
     * 決裁済: frozen.
     *
     * @param frozen the hash of everything that was decided
     */
    record Decided(List<Mark> marks, Approval approval, Sha256 frozen) implements Standing {
        public Decided {
            marks = List.copyOf(marks);
        }

        /** Who was away and has still to see it (後閲); empty where nobody has. */
        public Optional<Station> toBeReviewed() {
            return Marks.toBeReviewed(marks);
        }

        @Override
        public Decided reviewed(Mark review) {
            return new Decided(Marks.plus(marks, review), approval, frozen);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.decided(this);
        }
    }

    /** 施行済: it has a document number and has gone out. */
    record Issued(Decided decided, DocumentNumber number, LocalDate on) implements Standing {
        @Override
        public List<Mark> marks() {
            return decided.marks();
        }

        @Override
        public Standing reviewed(Mark review) {
            return new Issued(decided.reviewed(review), number, on);
        }

        @Override
        public <R> R match(Reader<R> reader) {
            return reader.issued(this);
        }
    }

    /** 廃案. */
    record Withdrawn(String reason, String by, Instant at) implements Standing {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.withdrawn(this);
        }
    }

    /** What was done to it on the way it is on, in order. */
    default List<Mark> marks() {
        return List.of();
    }

    /** What is to be mended, as long as it is. */
    default List<Comment> comments() {
        return List.of();
    }

    /** The same with the decision seen afterwards; unchanged where nothing was decided. */
    default Standing reviewed(Mark review) {
        return this;
    }

    /** The decision, if there is one: of a decided or issued draft. */
    default Optional<Decided> decision() {
        return match(new DecisionOf());
    }
}
