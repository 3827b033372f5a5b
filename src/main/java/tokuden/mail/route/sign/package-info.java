/**
 * Signs that a sender falsified who he is (送信者情報の偽り), each with its rule, the bytes it quotes, its
 * strength and what weakens it. A sign is an observation; whether sender information was falsified
 * is determined by a person, and never on a failed authentication alone.
 *
 * <p>Start reading at {@link tokuden.mail.route.sign.Signs}. Knows no law and no case.
 */
package tokuden.mail.route.sign;
