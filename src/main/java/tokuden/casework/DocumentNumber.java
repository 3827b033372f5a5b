package tokuden.casework;

/** The number of an official document (文書番号), e.g. {@code 総基消第12号}: given when it is issued. */
public record DocumentNumber(String text) {
    @Override
    public String toString() {
        return text;
    }
}
