package tokuden.mail.auth.spf;

import tokuden.mail.auth.AuthResult;

/** What a match of a mechanism means (RFC 7208 section 4.6.2). */
enum Qualifier {
    PASS(AuthResult.PASS),
    FAIL(AuthResult.FAIL),
    SOFTFAIL(AuthResult.SOFTFAIL),
    NEUTRAL(AuthResult.NEUTRAL);

    private final AuthResult result;

    Qualifier(AuthResult result) {
        this.result = result;
    }

    AuthResult result() {
        return result;
    }
}
