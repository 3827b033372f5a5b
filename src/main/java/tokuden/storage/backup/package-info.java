/**
 * How generations of backups lie on disk: pieces named by their hash, and one list of files for
 * each generation. Knows nothing of what the files mean.
 *
 * <p>Start reading at {@link tokuden.storage.backup.Vault}; the layout stands in
 * docs/architecture/storage.md.
 */
package tokuden.storage.backup;
