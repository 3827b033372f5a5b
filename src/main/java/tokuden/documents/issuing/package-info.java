/**
 * Issuing a paper (施行): from the composed document to its files, and into evidence. Window and
 * command line issue through this one place, so that both hand out the same bytes.
 *
 * <p>Start reading at {@link tokuden.documents.issuing.Issuing}. Knows documents, renderers and
 * exhibits, but no form and no case.
 */
package tokuden.documents.issuing;
