/**
 * The shape in which nested values (statements, findings, stages) lie in a text column or a record
 * of a segment: JSON of the store's own, each with the number of its shape.
 *
 * <p>Written by hand, field by field, so that renaming or moving a domain type never changes what
 * is on disk. Start reading at {@link tokuden.storage.shape.CaseShape}.
 */
package tokuden.storage.shape;
