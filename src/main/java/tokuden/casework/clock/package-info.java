/**
 * Clocks (期限): which periods of a case run, from which fact, until which day, by which provision.
 * Every clock is computed by rule from dated facts; none is typed in.
 *
 * <p>Start reading at {@link tokuden.casework.clock.Clockwork}. The rules themselves are data of
 * {@link tokuden.law.procedure}.
 */
package tokuden.casework.clock;
