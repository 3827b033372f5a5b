package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.law.Article;

/**
 * The note for an officer's certificate of identity (身分証明書, 28条3項 of the act in force today). The
 * form laid down by ordinance could not be read; the paper says so until a person has confirmed it.
 */
public final class IdentityCardForm implements Form<IdentityCardForm.Facts> {
    /** What a certificate says. */
    public record Facts(
            String id,
            String number,
            String office,
            Person officer,
            LocalDate issuedOn,
            Optional<LocalDate> validUntil,
            String issuer) {}

    @Override
    public String kind() {
        return "identity-card";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        LawWords law = paper.law(facts.issuedOn());
        paper.act(facts.issuedOn());
        paper.fields()
                .text("番号", facts.number())
                .text("所属", facts.office())
                .text("官職", facts.officer().post())
                .text("氏名", facts.officer().name())
                .day("発行日", facts.issuedOn())
                .day("有効期限", facts.validUntil())
                .text("発行者", facts.issuer())
                .runs("検査の条", law.article(Article.REPORT_DEMAND))
                .runs("証明書の条", law.article("report-demand.identity-card"))
                .runs("捜査でない条", law.article("report-demand.not-for-crime"))
                .part(
                        "写真",
                        List.of(
                                new Block.Stamps(
                                        List.of(
                                                new Block.Stamps.Box(
                                                        paper.phrases().text("photograph"), "")))))
                .part(
                        "様式の確認",
                        List.of(
                                new Block.Paragraph(
                                        0, List.of(paper.phrases().unconfirmed("form")))));
        return paper.document(facts.id(), facts.issuedOn(), false);
    }
}
