/**
 * How the store stands (保管庫): the last check and what it found, backup, encryption, size; the check
 * is started here. It draws the lines of {@link tokuden.evidence.Health} as they come and knows
 * nothing of files.
 *
 * <p>Start reading at {@link tokuden.desktop.health.HealthViewModel}.
 */
package tokuden.desktop.health;
