package tokuden.law;

/**
 * A file of law in a folder of the office that cannot be read as what it should be. Names the file,
 * the line where known (else 0) and the reason, so that whoever wrote the file can mend it.
 */
public final class UnreadableLawFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    UnreadableLawFile(String file, int line, String reason, Throwable cause) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason, cause);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
