/**
 * How the office knows who acts: passwords and their hashes, signing in and out, the lock after
 * idleness, and the founding of an office that works in earnest.
 *
 * <p>Start reading at {@link tokuden.office.signin.SignIn}. Knows officers and the journal; knows
 * no window and no command line. A password never leaves this package but as a hash.
 */
package tokuden.office.signin;
