/**
 * How a mail came to the office: 情報提供 and 申出, what the reporter said about it, and the intake that
 * turns a sealed exhibit into a {@link tokuden.reports.Report}.
 *
 * <p>Start reading at {@link tokuden.reports.Intake}. Knows exhibits and mails, but no law: whether
 * a reported mail breaches anything is not its question. Reporter data never leave this package on
 * the way to a paper.
 */
package tokuden.reports;
