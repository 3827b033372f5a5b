package tokuden.mail.auth.dmarc;

import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.Step;

/**
 * A result and the step that decides it. As trouble of an answer it is a temporary error where DNS
 * did not answer, and unverifiable where no answer is recorded.
 */
record Decision(AuthResult result, Step why) {}
