package tokuden.casework.subject;

import java.util.Optional;
import tokuden.casework.CaseNumber;

/** One thing entered about a subject in the register; never changed and never deleted. */
public sealed interface SubjectEntry {
    /** The stable name under which it is kept. */
    Kind kind();

    /** What the file of the subject is once this is entered. */
    SubjectFile after(SubjectFile before);

    /** The mark it ties or unties. */
    default Optional<Mark> mark() {
        return Optional.empty();
    }

    /** The kinds; a name is never reused for something else. */
    enum Kind {
        DESCRIBED(Described.class),
        TIED(Tied.class),
        UNTIED(Untied.class),
        IN_CASE(InCase.class),
        COMPARED(Compared.class);

        private final Class<? extends SubjectEntry> type;

        Kind(Class<? extends SubjectEntry> type) {
            this.type = type;
        }

        public Class<? extends SubjectEntry> type() {
            return type;
        }
    }

    /** Registered, or described anew; earlier descriptions stay readable. */
    record Described(Subject subject) implements SubjectEntry {
        @Override
        public Kind kind() {
            return Kind.DESCRIBED;
        }

        @Override
        public SubjectFile after(SubjectFile before) {
            return before.described(subject);
        }
    }

    /** A mark is tied to the subject, and why. */
    record Tied(Mark tied, String reason) implements SubjectEntry {
        @Override
        public Kind kind() {
            return Kind.TIED;
        }

        @Override
        public SubjectFile after(SubjectFile before) {
            return before.tied(tied, reason);
        }

        @Override
        public Optional<Mark> mark() {
            return Optional.of(tied);
        }
    }

    /** A mark is no longer taken for one of the subject, and why. */
    record Untied(Mark untied, String reason) implements SubjectEntry {
        @Override
        public Kind kind() {
            return Kind.UNTIED;
        }

        @Override
        public SubjectFile after(SubjectFile before) {
            return before.untied(untied);
        }

        @Override
        public Optional<Mark> mark() {
            return Optional.of(untied);
        }
    }

    /** The subject stands behind the mails of a case, and why it is taken for so. */
    record InCase(CaseNumber number, String reason) implements SubjectEntry {
        @Override
        public Kind kind() {
            return Kind.IN_CASE;
        }

        @Override
        public SubjectFile after(SubjectFile before) {
            return before.inCase(number);
        }
    }

    /** Whether another subject is the same one, and why. */
    record Compared(long other, Likeness likeness, String reason) implements SubjectEntry {
        @Override
        public Kind kind() {
            return Kind.COMPARED;
        }

        @Override
        public SubjectFile after(SubjectFile before) {
            return before.compared(other, likeness);
        }
    }

    /** What was found about two subjects. */
    enum Likeness {
        /** 同一 */
        SAME,
        /** 別人 */
        DISTINCT,
        /** 未定 */
        UNDECIDED
    }
}
