/**
 * The act (特定電子メールの送信の適正化等に関する法律) by edition: its duties, breaches, articles, the consequences of a
 * breach and the notice of remedies (教示). Everything comes from the files in {@code resources/law},
 * one whole act for each day on which it changed; no article number, label text, amount or period
 * stands in Java.
 *
 * <p>Start reading at {@link tokuden.law.Act}; {@link tokuden.law.LawFiles} reads it. Knows nothing
 * else of the program.
 */
package tokuden.law;
