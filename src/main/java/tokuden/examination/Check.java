package tokuden.examination;

import java.util.List;
import tokuden.law.Breach;

/** Examines one duty of the act in one mail. */
public interface Check {
    Breach breach();

    /** One finding for each thing the duty demands; empty if the edition knows no such duty. */
    List<Finding> examine(Examinee examinee);

    /**
     * Whether the duty binds for this mail though it is no 特定電子メール; its findings then stand as they
     * are.
     */
    default boolean reachesBeyondSpecifiedMail(Examinee examinee) {
        return false;
    }

    /**
     * What speaks for and against each element of the breach; by default its findings, for the
     * element {@code act}.
     */
    default List<Proof> proofs(Examinee examinee) {
        return examine(examinee).stream().flatMap(f -> Proof.ofAct(f).stream()).toList();
    }
}
