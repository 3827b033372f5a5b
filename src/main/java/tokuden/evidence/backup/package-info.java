/**
 * Second copies of a store: generations of backups (世代), the rule by which they are kept, what a
 * restoring would change, and the healing of damage from a copy.
 *
 * <p>Start reading at {@link tokuden.evidence.backup.Backups}. Knows nothing of how a store or a
 * copy lies on disk.
 */
package tokuden.evidence.backup;
