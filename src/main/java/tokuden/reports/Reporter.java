package tokuden.reports;

/**
 * Who reported a mail (情報提供者・申出人), where he said so; an 申出 under 8条 bears name and address, an 情報提供
 * need not. Kept apart from the report and masked wherever it is shown, until somebody with the
 * right opens it.
 *
 * @param name "" where not said; so for every field
 */
public record Reporter(String name, String address, String phone, String mail) {
    private static final String MASK = "＊＊＊";

    /** The same with every field that says something made unreadable. */
    public Reporter masked() {
        return new Reporter(mask(name), mask(address), mask(phone), mask(mail));
    }

    private static String mask(String field) {
        return field.isBlank() ? "" : MASK;
    }

    /** Never told by accident. */
    @Override
    public String toString() {
        return "Reporter[" + MASK + "]";
    }
}
