/**
 * DNS answers as evidence (DNS応答): where they come from and how they are kept. A recorded snapshot,
 * the answers a reporter stated, a typed-in answer with its document, a zone written down for a
 * test, a key seen in an earlier case, or a resolver asked now: each is a {@link
 * tokuden.mail.auth.DnsSource}, and each answer tells when it was asked and of whom.
 *
 * <p>Start reading at {@link tokuden.mail.auth.dns.HeldAnswers} and {@link
 * tokuden.mail.auth.dns.DnsSnapshot}. Only {@link tokuden.mail.auth.dns.LiveDns} opens sockets, and
 * only once somebody made one; nothing else here knows a network, a file or a case.
 */
package tokuden.mail.auth.dns;
