/**
 * Electronic signatures on papers (PAdES): level B, and T where the office has set a time-stamp
 * authority. The signature is invisible, so that the place of the seal (公印) stays free, and a
 * signed file still conforms to its profiles.
 *
 * <p>Start reading at {@link tokuden.documents.signing.PdfSigner} and {@link
 * tokuden.documents.signing.SignatureCheck}. Knows files and keys, no paper and no case.
 */
package tokuden.documents.signing;
