/**
 * 初期設定: the office is founded and leaves its trial: what papers say of it, its officers, and a
 * first password for each.
 *
 * <p>Start reading at {@link tokuden.desktop.founding.FoundingViewModel}. Must not know other
 * screens.
 */
package tokuden.desktop.founding;
