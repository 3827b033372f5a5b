package tokuden.mail.auth.spf;

/**
 * A piece of a macro string (RFC 7208 section 7.1): letters as they stand, or a macro to be
 * expanded.
 */
sealed interface Macro {
    record Literal(String text) implements Macro {}

    /**
     * @param letter in lower case
     * @param escaped written in upper case: URL-escape the expansion (section 7.3)
     * @param parts how many parts from the right to keep; 0 for all
     * @param delimiters at which the expansion is divided
     */
    record Expansion(char letter, boolean escaped, int parts, boolean reversed, String delimiters)
            implements Macro {}
}
