package tokuden.law;

/**
 * Something about an edition that the sources read could not settle (要確認). It is shown wherever the
 * edition is shown, and never stated as a fact.
 *
 * @param subject what it is about: a breach, a finding key such as {@code LABELLING/AD_MARK}, or a
 *     subject of an {@link Article}
 */
public record OpenPoint(String subject, String text) {}
