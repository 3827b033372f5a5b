/**
 * The journal (台帳) as append-only files: one record a line, in canonical JSON, each tied to the one
 * before by its hash, so that any changed byte is found.
 *
 * <p>Start reading at {@link tokuden.storage.journal.JournalFiles}; {@link
 * tokuden.storage.journal.JournalScan} walks one file. The rule of the chain itself is {@link
 * tokuden.office.Chain}. Knows nothing of the database.
 */
package tokuden.storage.journal;
