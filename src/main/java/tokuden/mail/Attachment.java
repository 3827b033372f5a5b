package tokuden.mail;

/**
 * A part that is not text of the mail itself: listed with name, type, decoded size and SHA-256
 * (lower-case hex), never opened.
 *
 * @param path its place in the tree of parts, e.g. {@code 2.1}
 */
public record Attachment(String path, String name, String type, long size, String sha256) {}
