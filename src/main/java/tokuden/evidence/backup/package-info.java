/**
 * Copies of a store kept elsewhere (控え): made while the store is open, only what is new is copied,
 * and none is called good before it was read back and opened. Which are kept is a rule; restoring
 * says first what would change.
 *
 * <p>Start reading at {@link tokuden.evidence.backup.Backups}. Knows no files and no screen.
 */
package tokuden.evidence.backup;
