package tokuden.work;

import java.util.List;

/**
 * Trouble of the world: a disk is full, a file cannot be read, a store is damaged. Carries a stable
 * key (the short code a person can quote, and the name of the text that explains it) and what the
 * text needs to name the place. Never carries mail content or a reporter's identity.
 */
public final class TroubleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> args;

    public TroubleException(String key, List<String> args, Throwable cause) {
        super(key + " " + args, cause);
        this.key = key;
        this.args = List.copyOf(args);
    }

    public TroubleException(String key, String... args) {
        this(key, List.of(args), null);
    }

    public String key() {
        return key;
    }

    public List<String> args() {
        return args;
    }
}
