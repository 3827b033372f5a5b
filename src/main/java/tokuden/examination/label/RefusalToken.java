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
        if (contact.kind() == Kind.MAIL_ADDRESS) {
            int at = text.key().indexOf('@', contact.start());
            boolean inside = at >= 0 && at < contact.end();
            return TOKENS.anyIn(text, contact.start(), inside ? at : contact.end());
        }
        int host = text.key().indexOf("://", contact.start());
        int path = text.key().indexOf('/', host < 0 ? contact.start() : host + 3);
        return path >= 0 && path < contact.end() && TOKENS.anyIn(text, path, contact.end());
    }
}
