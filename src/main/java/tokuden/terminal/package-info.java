/**
 * The command line: the same acts as in the window, without one. Every command prints for people,
 * or with {@code --json} one object a line; exit code 0 is well done, 1 means failed items,
 * differences or trouble, 2 wrong usage.
 *
 * <p>Start reading at {@link tokuden.terminal.Terminal}. Knows every room but the store and the
 * window: what is kept comes through a {@link tokuden.terminal.Workplace}.
 */
package tokuden.terminal;
