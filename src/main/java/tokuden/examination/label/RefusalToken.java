package tokuden.examination.label;

import tokuden.examination.label.Mention.Kind;

/** Words in an address itself that show it to be one for refusals: stop@…, …/unsubscribe. */
final class RefusalToken {
    private static final Words TOKENS = Vocabulary.words("refusal token");

    private static final Words OTHER = Vocabulary.words("refusal other");

    private RefusalToken() {}

    /** As {@link #in}, where the words on its line do not end something else than the mails. */
    static boolean unexplainedIn(LabelText text, Mention contact) {
        int line = text.around().lineStart(contact.start());
        return in(text.text(), contact) && !OTHER.anyIn(text.text(), line, contact.start());
    }

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
