package tokuden.mail;

/**
 * One field of a header as it stands in the octets: its name as written, the bytes of the whole
 * field (without the final line end), the bytes of its body and its body decoded for reading.
 */
public record HeaderField(String name, Span whole, Span body, DecodedText value) {
    /** The value unfolded and decoded, without white space at its ends. */
    public String text() {
        return value.text().strip();
    }

    public boolean named(String other) {
        return name.equalsIgnoreCase(other);
    }
}
