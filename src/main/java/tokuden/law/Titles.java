package tokuden.law;

/**
 * How papers name the act and its ordinance (施行規則): title, number, the short form used in speech,
 * and the id of the act in the public collection of laws (e-Gov).
 */
public record Titles(
        String act,
        String number,
        String shortName,
        String lawId,
        String ordinance,
        String ordinanceNumber) {
    /** As a paper cites the act for the first time: title and number in brackets. */
    public String cited() {
        return act + "（" + number + "）";
    }
}
