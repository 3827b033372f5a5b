package tokuden.mail.auth.spf;

/**
 * A record that speaks to the check at hand.
 *
 * @param text the whole record, one ISO 8859-1 character for each octet
 * @param terms what follows its version
 */
public record ChosenRecord(String text, String terms) {}
