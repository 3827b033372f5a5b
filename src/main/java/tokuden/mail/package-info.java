/**
 * 電子メール as a technical thing: reading bytes into header fields, parts and displayed text, each
 * character traceable to the bytes that carry it. What is odd becomes a {@link
 * tokuden.mail.Defect}, never an exception; nothing a mail names is ever fetched or opened.
 *
 * <p>Start reading at {@link tokuden.mail.MailReader}. Knows nothing of law, evidence or cases.
 */
package tokuden.mail;
