package tokuden.documents.forms;

/**
 * One thing sent with a letter or handed over.
 *
 * @param quantity with its counter, {@code 1通}
 */
public record Enclosed(String title, String quantity, String note) {}
