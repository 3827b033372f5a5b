/**
 * 登録簿: persons and companies, what ties mails, domains and numbers to them, and whether two of them
 * are the same.
 *
 * <p>Start reading at {@link tokuden.desktop.register.RegisterViewModel}. Must not know other
 * screens.
 */
package tokuden.desktop.register;
