/**
 * The leak scan (情報提供者の探索): whether anything that points to a person who reported a mail stands in
 * a file that is to leave the office, in whatever coding, archive, paper or table it lies.
 *
 * <p>Start reading at {@link tokuden.exchange.leaks.LeakScan}. It finds and says where; it changes
 * nothing and knows neither case nor store. What it could not look into is told as loudly as what
 * it found (docs/decisions/0200).
 */
package tokuden.exchange.leaks;
