package tokuden.desktop.kit;

/**
 * Trouble as the window tells it: a short code to quote, what happened with what to do, what it
 * means for the case, and details to copy for whoever looks after the program.
 */
public record Problem(String code, String happened, String meaning, String details) {
    /** All of it, as copied. */
    public String whole() {
        return code + "\n" + happened + "\n" + meaning + "\n" + details;
    }
}
