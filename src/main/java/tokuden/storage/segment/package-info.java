/**
 * The files that keep the originals (証拠原本): append-only segments of records, each with its hash and
 * checksums, so that every changed byte is found and everything around a damage stays readable.
 *
 * <p>Start reading at {@link tokuden.storage.segment.Segments}; {@link
 * tokuden.storage.segment.SegmentScan} reads a whole file. Byte tables stand in
 * docs/architecture/storage.md. Knows nothing of the database and nothing of what the bytes mean.
 */
package tokuden.storage.segment;
