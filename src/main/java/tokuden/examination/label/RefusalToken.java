package tokuden.examination.label;

import tokuden.examination.label.Mention.Kind;

/** Words in an address itself that show it to be one for refusals: stop@…, …/unsubscribe. */
final class RefusalToken {
    private static final Words TOKENS = Vocabulary.words("refusal token");

    private RefusalToken() {}

    /** Whether such a word stands before the @ or behind the host. */
    static boolean in(KeyText text, Mention contact) {
        String written = text.key().substring(contact.start(), contact.end());
        if (contact.kind() == Kind.MAIL_ADDRESS) {
            int at = written.indexOf('@');
            int end = at < 0 ? contact.end() : contact.start() + at;
            return TOKENS.anyIn(text, contact.start(), end);
        }
        int host = written.indexOf("://");
        int path = written.indexOf('/', host < 0 ? 0 : host + 3);
        return path >= 0 && TOKENS.anyIn(text, contact.start() + path, contact.end());
    }
}
