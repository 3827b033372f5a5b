package tokuden.documents;

import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.law.EditionKey;
import tokuden.law.Provision;

/** What a sentence of a paper rests on; a reader of the draft can go back to it. */
public sealed interface Source {
    /** Hands this source to the method made for its kind. */
    <R> R match(Reader<R> reader);

    /** One method for each kind of source. */
    interface Reader<R> {
        /** A person's determination. */
        R determined(Determined source);

        /** A whole sealed mail. */
        R sealed(Sealed source);

        /** Bytes of a sealed mail. */
        R bytes(Bytes source);

        /** A provision of the law. */
        R provided(Provided source);

        /** What is on record in a case. */
        R onRecord(OnRecord source);
    }

    /** The determination (認定) on that finding. */
    record Determined(String findingId) implements Source {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.determined(this);
        }
    }

    /** The sealed mail of that hash. */
    record Sealed(Sha256 exhibit) implements Source {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.sealed(this);
        }
    }

    /** A byte range of a sealed mail. */
    record Bytes(Passage passage) implements Source {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.bytes(this);
        }
    }

    /** A provision in that edition of the act. */
    record Provided(EditionKey edition, Provision provision) implements Source {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.provided(this);
        }
    }

    /**
     * What is on record in that case besides its mails.
     *
     * @param item what of it: {@code parties}, {@code necessity}, {@code measures}, {@code
     *     explanation}
     */
    record OnRecord(String caseNumber, String item) implements Source {
        @Override
        public <R> R match(Reader<R> reader) {
            return reader.onRecord(this);
        }
    }
}
