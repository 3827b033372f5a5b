package tokuden.law;

/**
 * What the act threatens: the provision, the wording of the punishment for the person who acts and
 * for the legal person (両罰), as the edition has it.
 */
public record Penalty(Provision provision, String individual, String corporate) {}
