package tokuden.exchange.packing;

/**
 * A row of the index: one thing in the package.
 *
 * @param label name in the package, {@code E-000001}
 * @param kind word for what it is
 * @param title in Japanese, or as the mail has it
 * @param made when it was made or sent, in Japan time; "" if not known
 * @param author who made or sent it
 * @param proves what was determined on it
 * @param file path in the package
 * @param analysis path of its analysis; "" if there is none
 */
record Row(
        String label,
        String kind,
        String title,
        String made,
        String author,
        String proves,
        long size,
        String sha256,
        String file,
        String analysis) {}
