package tokuden.desktop.wording;

/**
 * A form in the list of wordings.
 *
 * @param kind key of the form
 * @param own the office has a wording of its own
 * @param faulty and cannot use it
 */
record FormLine(String kind, String title, boolean own, boolean faulty) {}
