/**
 * The window itself: frame, rail of places, title and status bar, and the one list of screens. The
 * window stands before the store is opened.
 *
 * <p>Start reading at {@link tokuden.desktop.shell.Window#launch}. The only package that knows
 * every screen; must not know how anything is kept.
 */
package tokuden.desktop.shell;
