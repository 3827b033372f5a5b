package tokuden.examination.label;

/**
 * Something in a text that a label may consist of, with its place in the folded text.
 *
 * @param kind what it is
 * @param standing how surely it is that, for the sender
 */
record Mention(Kind kind, int start, int end, Standing standing) {
    /** What is mentioned. */
    enum Kind {
        MAIL_ADDRESS,
        /** an address of a page, or words that lead to one */
        PAGE,
        PHONE,
        POSTAL_ADDRESS,
        NAME
    }

    /** How surely it is the sender's own and fit for use. */
    enum Standing {
        /** shown as the sender's own */
        SURE,
        /** shown behind words: the address itself is no text */
        BEHIND_WORDS,
        /** a person has to look whether it counts */
        DOUBTFUL,
        /** shown, but not as the law wants it: a part of it is missing, a first name only */
        INCOMPLETE,
        /** leads nowhere */
        DEAD,
        /** plainly that of another or for something else */
        OTHERS
    }

    boolean covers(int position) {
        return start <= position && position < end;
    }

    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }
}
