/**
 * Where everything is kept: originals in segment files, the journal in a file and a table, all else
 * in H2 through Hibernate. What returned is safe on disk.
 *
 * <p>Start reading at {@link tokuden.storage.Store}; how the bytes lie on disk stands in
 * docs/architecture/storage.md. Holds no rule of law and no rule of the office: it keeps what the
 * packages above it made, and gives it back equal.
 */
package tokuden.storage;
