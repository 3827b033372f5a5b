package tokuden.documents;

/**
 * A place of the wording that nothing was put into: the paper cannot be issued with it.
 *
 * @param field the name of the placeholder
 * @param template the file of the wording
 * @param line from 1
 * @param column from 1
 */
public record Gap(String field, String template, int line, int column) {}
