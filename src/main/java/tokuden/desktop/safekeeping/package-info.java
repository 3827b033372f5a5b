/**
 * バックアップ: where the second copies of the store go, which generations there are, and making one now.
 *
 * <p>Start reading at {@link tokuden.desktop.safekeeping.SafekeepingViewModel}. Knows nothing of
 * how a copy lies on disk.
 */
package tokuden.desktop.safekeeping;
