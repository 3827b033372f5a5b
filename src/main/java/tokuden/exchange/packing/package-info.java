/**
 * The package of evidence (証拠セット) for a prosecutor: papers, original mails byte for byte, the
 * analysis of each with what it rests on, the log of custody, an index, and a sheet on how to check
 * it all.
 *
 * <p>Start reading at {@link tokuden.exchange.packing.Packing}. The same state of a case and the
 * same number give the same bytes: no clock, no chance and no setting of the machine enters.
 */
package tokuden.exchange.packing;
