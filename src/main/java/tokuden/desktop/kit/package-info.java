/**
 * What every screen is built from: background work that may touch the window ({@link
 * tokuden.desktop.kit.FxJobs}, the only place that changes thread), the one exit for trouble
 * ({@link tokuden.desktop.kit.Problems}), texts in Japanese and English, fonts and theme, places as
 * values and the way to open them, keys and the guard for input methods.
 *
 * <p>Start reading at {@link tokuden.desktop.kit.Screens}. Must not know any screen.
 */
package tokuden.desktop.kit;
