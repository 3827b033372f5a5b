/**
 * Working a case (事案の経過): whatever is noted, stated, assigned, merged or voided is an {@link
 * tokuden.casework.work.Entry} of the case's log, only ever added to. What a case is today is read
 * from its log; taking something back is a further entry, by a second person.
 *
 * <p>Start reading at {@link tokuden.casework.work.Clerk}. Knows no clock, no paper and no screen.
 */
package tokuden.casework.work;
