/**
 * 今日: what waits for the officer who sits here, and the nearest clocks, each explaining itself.
 *
 * <p>Start reading at {@link tokuden.desktop.today.TodayViewModel}. Must not know other screens; it
 * asks for a place.
 */
package tokuden.desktop.today;
