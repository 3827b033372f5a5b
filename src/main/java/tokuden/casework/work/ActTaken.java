package tokuden.casework.work;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tokuden.evidence.Sha256;
import tokuden.law.procedure.ActKind;

/**
 * An act of the office taken in the case (手続の実施) with everything it states.
 *
 * @param stated by the fields of its rung; a reason for a skipped act under {@link #SKIP}
 * @param mails on which it rests
 */
public record ActTaken(
        ActKind act, LocalDate on, SortedMap<String, String> stated, List<Sha256> mails)
        implements Entry {
    /** Before the kind of an act: why it was skipped, e.g. {@code skip.GUIDANCE}. */
    public static final String SKIP = "skip.";

    public ActTaken {
        stated = Collections.unmodifiableSortedMap(new TreeMap<>(stated));
        mails = List.copyOf(mails);
    }

    @Override
    public Kind kind() {
        return Kind.ACT;
    }

    @Override
    public List<String> gist() {
        return List.of(act.name(), on.toString(), stated.getOrDefault("addressee", ""));
    }
}
