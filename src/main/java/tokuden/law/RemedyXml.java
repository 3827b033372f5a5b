package tokuden.law;

/** Turns the file of a notice of remedies into the {@link RemedyNotice}. */
final class RemedyXml {
    private RemedyXml() {}

    static RemedyNotice notice(LawElement file) {
        return new RemedyNotice(
                file.day("from"),
                file.flag("fromConfirmed"),
                file.wordsOf("source"),
                file.each("paragraph", RemedyXml::paragraph));
    }

    private static RemedyNotice.Paragraph paragraph(LawElement paragraph) {
        return new RemedyNotice.Paragraph(
                paragraph.oneOf(RemedyNotice.Paragraph.Remedy.class, "remedy"),
                paragraph.words(),
                paragraph.flag("confirmed"));
    }
}
