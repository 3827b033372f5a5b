package tokuden.mail.auth;

import java.util.Locale;

/** What a verifier found, in the words of RFC 8601 section 2.7, and 検証不能. */
public enum AuthResult {
    PASS,
    FAIL,
    SOFTFAIL,
    NEUTRAL,
    NONE,
    POLICY,
    TEMPERROR,
    PERMERROR,
    /** 検証不能: what the verification needs is not there; says nothing about the sender */
    UNVERIFIABLE;

    /** {@code pass}, {@code softfail}, {@code unverifiable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
