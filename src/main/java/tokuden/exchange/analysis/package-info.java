/**
 * The automatic findings and verdicts on one mail with everything they rest on, so that somebody
 * else can find them again from the mail alone: what is known besides it, whom the office trusts,
 * the DNS answers used and what the tables of addresses said.
 *
 * <p>Start reading at {@link tokuden.exchange.analysis.Analyst}. Opens no socket; asks nobody.
 */
package tokuden.exchange.analysis;
