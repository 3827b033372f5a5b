/**
 * Who sent a mail, as evidence: signs for and against false sender information (送信者情報を偽った送信) read
 * from header, route and the DNS answers recorded at receipt, each with its strength and the
 * element of 送信者情報 it concerns.
 *
 * <p>Start reading at {@link tokuden.examination.sender.SenderEvidence}. Knows mails and what was
 * stated besides them; knows no duty, no edition and draws no conclusion of law.
 */
package tokuden.examination.sender;
