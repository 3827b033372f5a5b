/**
 * Papers of the office (文書). A {@link tokuden.documents.Document} is a list of {@link
 * tokuden.documents.Block}s of {@link tokuden.documents.Run}s and knows no file format; each run
 * may say on what it rests ({@link tokuden.documents.Source}), so that every reason of an order
 * leads back to bytes of a sealed mail.
 *
 * <p>Start reading at {@link tokuden.documents.Document}; {@code forms} compose papers from a case,
 * {@code render} draws them as files. Must not know findings or reports: no automatic result and no
 * reporter's name can reach a paper.
 */
package tokuden.documents;
