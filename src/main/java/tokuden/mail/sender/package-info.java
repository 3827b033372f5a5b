/**
 * 送信元: who really sent a mail, put together. {@link tokuden.mail.sender.SenderTracing} joins the
 * route up to the provider's boundary, what servers recorded, our own verification of all methods
 * against dated DNS answers, the signs of falsification and whose address connected into one {@link
 * tokuden.mail.sender.SenderTrace}. The three statements stay apart in it: what the provider
 * recorded, whether the body is still the one that was signed, and what a new verification says.
 *
 * <p>Start reading at {@link tokuden.mail.sender.SenderTracing}. Opens no socket; knows no law.
 */
package tokuden.mail.sender;
