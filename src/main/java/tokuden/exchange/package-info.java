/**
 * What crosses the border of the office: mails come in from files, folders and mailboxes, and with
 * the bulk intake a whole folder becomes evidence and reports with a balance that always adds up.
 *
 * <p>Start reading at {@link tokuden.exchange.BulkIntake}, then {@link
 * tokuden.exchange.SourceReader}. Knows files and mails, but neither law nor screen; it never
 * changes what it reads.
 */
package tokuden.exchange;
