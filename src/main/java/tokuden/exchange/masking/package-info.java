/**
 * Masked copies (マスキング済みの写し): what everybody but the prosecutor gets of a reported mail, with all
 * that points to its reporter replaced by signs that only this office can lead back, and differ
 * from recipient to recipient.
 *
 * <p>Start reading at {@link tokuden.exchange.masking.TwinMaking}. A masked copy is a new object;
 * what was determined on the original is stated beside it. Knows neither store nor screen
 * (docs/decisions/0201).
 */
package tokuden.exchange.masking;
