/**
 * 提携先: the directory of foreign authorities and frameworks, searched and edited.
 *
 * <p>Start reading at {@link tokuden.desktop.partners.PartnersViewModel}. Must not know other
 * screens.
 */
package tokuden.desktop.partners;
