package tokuden.mail.auth;

/**
 * A mail to be verified: its bytes and whether they are those the recipient's provider delivered.
 *
 * @param original false for .msg, inline forwards, carrier-converted or edited mail: every
 *     signature is then 検証不能(原本性なし)
 */
public record Octets(byte[] bytes, boolean original) {}
