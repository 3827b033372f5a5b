/**
 * Background work: a {@link tokuden.work.Job} runs with a {@link tokuden.work.Progress} that both
 * reports and stops it, {@link tokuden.work.Jobs} starts it. {@link tokuden.work.TroubleException}
 * is what goes wrong in the world (a full disk, an unreadable file), as against a refusal by rule
 * (a value) or a bug (anything else).
 *
 * <p>Start reading at {@link tokuden.work.Jobs}. Knows nothing of mail, law or windows.
 */
package tokuden.work;
