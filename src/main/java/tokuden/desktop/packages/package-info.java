/**
 * The page 証拠セット of a case: which mails go into a package of evidence and in which order, for whom
 * and in which form, what is to be known before, the making, and what is to be handed over.
 *
 * <p>Start reading at {@link tokuden.desktop.packages.PackagesViewModel}.
 */
package tokuden.desktop.packages;
