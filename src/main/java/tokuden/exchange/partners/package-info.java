/**
 * The directory of foreign authorities and frameworks (外国執行当局等の名簿): what is shipped, and what the
 * office entered itself. Whatever nobody checked is marked (docs/decisions/0236).
 *
 * <p>Start reading at {@link tokuden.exchange.partners.Partners}. Must not know screens.
 */
package tokuden.exchange.partners;
