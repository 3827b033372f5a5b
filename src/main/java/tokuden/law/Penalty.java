package tokuden.law;

/**
 * What the act threatens: the provision, the wording of the punishment for the person who acts and
 * for the legal person (両罰) with its own provision, as the edition has it.
 *
 * @param confirmed false where amount or wording could not be confirmed: shown as 要確認
 */
public record Penalty(
        Provision provision,
        String individual,
        Provision corporateProvision,
        String corporate,
        boolean confirmed) {}
