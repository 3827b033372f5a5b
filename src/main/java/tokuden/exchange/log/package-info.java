/**
 * The exchange log (提供簿): what left the office, what was answered and what was disclosed, read from
 * the journal and from the logs of the cases. It keeps nothing of its own, so that it cannot say
 * anything else than they do (docs/decisions/0235).
 *
 * <p>Start reading at {@link tokuden.exchange.log.ExchangeLog}. Must not know screens.
 */
package tokuden.exchange.log;
