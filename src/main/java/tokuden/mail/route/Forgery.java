package tokuden.mail.route;

/** A Received line that is surely forged, and why. */
public record Forgery(Hop line, Sentence why) {
    static Forgery of(Hop line, String key, String... args) {
        return new Forgery(line, Sentence.of(key, args));
    }
}
