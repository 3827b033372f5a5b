package tokuden.documents.forms;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.ProposedOrder;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.LabellingItem;

/** Full facts for every form, all invented. */
final class FullFacts {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Person CHIEF = new Person("総務省総合通信基盤局消費者行政課長", "決裁 二郎");
    static final Person OFFICER = new Person("総務省総合通信基盤局消費者行政課調査官", "調査 一郎");
    static final String OFFICE = "総務省総合通信基盤局消費者行政課";
    static final String CONTACT = "総務省総合通信基盤局消費者行政課　電話 03-0000-0000";

    static final ProposedOrder ORDER =
            Orders.anOrder()
                    .against(Orders.ENTRUSTER)
                    .onMails(6, "2026-09-01", Breach.CONSENT)
                    .onMails(
                            3,
                            "2026-09-01",
                            Breach.LABELLING,
                            LabellingItem.SENDER_NAME,
                            LabellingItem.OPT_OUT_STATEMENT)
                    .proposed();

    static final Evidence EVIDENCE =
            new Evidence(
                    List.of(
                            piece("mail-1", "電子メール（令和8年9月1日受信）", "氏名不詳者"),
                            piece("analysis-1", "電子メール分析票（証1）", "調査 一郎"),
                            piece("registry", "ドメイン名の登録に係る回答書", "例示レジストラ株式会社"),
                            piece("warning", "警告書の写し", OFFICE)));

    private FullFacts() {}

    static List<Record> all() {
        List<Record> all = new ArrayList<>(FullLetters.all());
        all.addAll(FullRecords.all());
        all.addAll(FullLists.all());
        return all;
    }

    /** The form that these facts are of. */
    @SuppressWarnings("unchecked")
    static Form<Record> formOf(Record facts) {
        return (Form<Record>)
                Forms.all().stream()
                        .filter(f -> f.facts() == facts.getClass())
                        .findFirst()
                        .orElseThrow();
    }

    static Letter letter(String id, Addressee... addressees) {
        return new Letter(
                id,
                Optional.of("総基消第34号"),
                Optional.of(DAY),
                DAY,
                List.of(addressees),
                List.of("総務大臣"),
                CONTACT);
    }

    static Letter draftOf(Letter letter) {
        return new Letter(
                letter.id(),
                Optional.empty(),
                Optional.empty(),
                letter.draftedOn(),
                letter.addressees(),
                letter.issuers(),
                letter.contact());
    }

    static Grounds grounds() {
        return new Grounds(
                ORDER.caseNumber().text(),
                ORDER.addressees(),
                ORDER.determinations(),
                ORDER.mails());
    }

    static Addressee sender() {
        return Addressee.of(Orders.SENDER);
    }

    private static Evidence.Piece piece(String id, String title, String author) {
        return new Evidence.Piece(
                id,
                title,
                author,
                Optional.of(LocalDate.of(2026, 9, 2)),
                !id.equals("warning"),
                "送信の事実及びその方法",
                Optional.of(2),
                Optional.of(hash(id)),
                "情報提供により取得");
    }

    static Sha256 hash(String of) {
        return Sha256.of(of.getBytes(StandardCharsets.UTF_8));
    }
}
