package tokuden.casework.approval;

import java.time.LocalDate;
import tokuden.casework.Lack;
import tokuden.casework.Party;
import tokuden.evidence.Sha256;

/** Where a draft says something else than the case, the evidence or the register (不整合). */
public sealed interface Contradiction {
    /** The contradiction as one thing that lacks before the draft may circulate. */
    Lack lack();

    /** A determination the draft cites was withdrawn or made anew. */
    record DeterminationWithdrawn(String findingId, String key, Sha256 mail)
            implements Contradiction {
        @Override
        public Lack lack() {
            return new Lack("contradiction.determination", key, mail.hex());
        }
    }

    /** An exhibit the draft rests on is not there. */
    record ExhibitMissing(Sha256 exhibit) implements Contradiction {
        @Override
        public Lack lack() {
            return new Lack("contradiction.exhibit", exhibit.hex());
        }
    }

    /** A mail the draft cites is no longer in the case, or is another there. */
    record MailNotInCase(Sha256 mail) implements Contradiction {
        @Override
        public Lack lack() {
            return new Lack("contradiction.mail", mail.hex());
        }
    }

    /**
     * Two days that must agree do not.
     *
     * @param what key of the day meant
     */
    record DaysDisagree(String what, LocalDate inDraft, LocalDate elsewhere)
            implements Contradiction {
        @Override
        public Lack lack() {
            return new Lack("contradiction.days." + what, inDraft.toString(), elsewhere.toString());
        }
    }

    /** The addressee is not written as in the register. */
    record AddresseeDiffers(Party inDraft, String inRegister) implements Contradiction {
        @Override
        public Lack lack() {
            return new Lack("contradiction.addressee", inDraft.name(), inRegister);
        }
    }
}
