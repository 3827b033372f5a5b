package tokuden.exchange.leaks;

/**
 * A place where an identifier stands in a file that is to go out.
 *
 * @param file name of the file
 * @param trail what was unpacked and decoded to find it
 * @param place how many letters before it in the text at the end of the trail
 */
public record Leak(String file, Trail trail, int place, Identifier identifier) {}
