/**
 * The second reader of a package of evidence: proves from the package alone that it is whole and
 * unchanged, that its log of custody is one chain, who signed it and when, and that every automatic
 * finding and verdict comes out of the mails again.
 *
 * <p>Start reading at {@link tokuden.exchange.proof.PackageProof}. Needs no store.
 */
package tokuden.exchange.proof;
