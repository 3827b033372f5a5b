package tokuden.office;

import java.time.Duration;

/**
 * How the office knows who acts (利用者の確認). In {@link Mode#TRIAL} one person tries the program out
 * and may sit down as any officer without a password; who really acted is then not proved, so that
 * four eyes cannot be relied on, and every page says so. In {@link Mode#DUTY} everybody signs in.
 *
 * @param lockAfter time without an act after which the window asks for the password again
 */
public record SignInRule(Mode mode, Duration lockAfter) {
    /** A new store, and every store from before there were passwords. */
    public static final SignInRule TRIAL = new SignInRule(Mode.TRIAL, Duration.ofMinutes(10));

    public SignInRule {
        if (lockAfter.isNegative() || lockAfter.isZero()) {
            throw new IllegalArgumentException("lock after " + lockAfter);
        }
    }

    /** Everybody signs in; the window locks after that time. */
    public static SignInRule onDuty(Duration lockAfter) {
        return new SignInRule(Mode.DUTY, lockAfter);
    }

    /** Trial or duty; there is no way back from duty to trial. */
    public enum Mode {
        /** 試行 */
        TRIAL,
        /** 本運用 */
        DUTY
    }
}
