/**
 * Reads labels (表示) in the shown text of a mail as people write them: names, addresses, telephone
 * numbers, contacts and the words that offer refusal, each with its place in the text. What the
 * words and shapes are stands in data files beside the classes; here is only how they are looked
 * for.
 *
 * <p>Start reading at {@link tokuden.examination.label.Labels}. Knows law and mail; knows no
 * finding and no report.
 */
package tokuden.examination.label;
