/**
 * Packages of files as BagIt (RFC 8493, and the older versions 0.93 to 0.97): a folder or a ZIP
 * with its payload, lists of hashes and a few words about itself. {@link
 * tokuden.exchange.bag.BagCheck} says whether a bag is whole and unchanged, whoever made it; {@link
 * tokuden.exchange.bag.BagWriter} makes one.
 *
 * <p>Start reading at {@link tokuden.exchange.bag.BagCheck}. Knows neither mail nor case. Nothing a
 * bag names is ever fetched, and nothing outside of it is opened.
 */
package tokuden.exchange.bag;
