package tokuden.documents.forms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Determination;
import tokuden.casework.DocumentNumber;
import tokuden.casework.Explanation;
import tokuden.casework.Necessity;
import tokuden.casework.OrderReady;
import tokuden.casework.Party;
import tokuden.casework.ProposedOrder;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.LabellingItem;
import tokuden.law.LawFiles;
import tokuden.law.Provision;
import tokuden.office.Approval;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Orders for tests: an invented company, its entruster, its mails. */
final class Orders {
    static final Act ACT = LawFiles.shipped();

    static final Party SENDER =
            new Party("株式会社見本配信", "東京都千代田区見本町1丁目2番3号 見本ビル5階", "代表取締役 見本 太郎", Party.Part.SENDER);

    static final Party ENTRUSTER =
            new Party("合同会社例示商会", "大阪府大阪市北区例示2丁目3番4号", "代表社員 例示 花子", Party.Part.ENTRUSTER);

    private static final Officer DRAFTER =
            new Officer("k01", "調査 一郎", "調査官", Set.of(Role.INVESTIGATION));

    private static final Officer DECIDER = new Officer("k02", "決裁 二郎", "課長", Set.of(Role.APPROVAL));

    private final List<CaseMail> mails = new ArrayList<>();
    private final List<Determination> determinations = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>(List.of(SENDER));
    private String subject = "今だけ！お得な情報のお知らせ";

    static Orders anOrder() {
        return new Orders();
    }

    Orders withSubject(String words) {
        subject = words;
        return this;
    }

    Orders against(Party party) {
        parties.add(party);
        return this;
    }

    /** That many mails, one a day from that day on, each with that breach. */
    Orders onMails(int count, String firstDay, Breach breach, LabellingItem... items) {
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.parse(firstDay).plusDays(i);
            Instant sent = day.atTime(3, 15, i % 60).toInstant(ZoneOffset.UTC);
            Sha256 hash = Sha256.of((firstDay + i).getBytes(StandardCharsets.UTF_8));
            if (mails.stream().noneMatch(m -> m.exhibit().equals(hash))) {
                mails.add(new CaseMail(hash, Optional.of(sent), "news@mail.example.com", subject));
            }
            if (items.length == 0) {
                determinations.add(determination(hash, day, breach, Optional.empty()));
            }
            for (LabellingItem item : items) {
                determinations.add(determination(hash, day, breach, Optional.of(item)));
            }
        }
        return this;
    }

    private Determination determination(
            Sha256 mail, LocalDate day, Breach breach, Optional<LabellingItem> item) {
        var edition = ACT.inForceOn(day).orElseThrow();
        Provision provision =
                item.flatMap(edition::labelling)
                        .map(i -> i.provision())
                        .orElseGet(() -> edition.duty(breach).orElseThrow().provision());
        boolean absent = item.isPresent() && item.get() != LabellingItem.AD_MARK;
        Passage passage =
                absent
                        ? new Passage(mail, "body:1", 512, 512, "")
                        : new Passage(mail, "header:Subject", 120, 180, subject);
        return new Determination(
                breach + "-" + item + "-" + mail,
                mail,
                day,
                edition.key(),
                breach,
                item,
                provision,
                Determination.Verdict.BREACH,
                List.of(passage),
                DRAFTER.id(),
                Instant.parse("2026-11-01T00:00:00Z"),
                absent ? "通信文及びヘッダーの全体を確認したが、当該事項の表示がない。" : "件名に記載された内容から、当該違反があると認めた。");
    }

    ProposedOrder proposed() {
        return new ProposedOrder(
                new CaseNumber("2026-0012"),
                parties,
                determinations,
                mails,
                new Necessity("上記の電子メールは同一の文面で多数の者に送信されており、受信者の端末及び電気通信事業者の設備に負担を生じさせている。"),
                "特定電子メールの送信に当たっては、法令の定める事項を受信者が容易に認識することができるように表示すること。\n講じた措置の内容を、この命令の到達の日から30日以内に書面で報告すること。",
                DRAFTER,
                Instant.parse("2026-11-02T00:00:00Z"));
    }

    OrderReady ready() {
        return new OrderReady(
                proposed(),
                new Explanation(
                        LocalDate.of(2026, 11, 4),
                        LocalDate.of(2026, 11, 18),
                        "総務省総合通信基盤局",
                        Optional.of(
                                new Explanation.Statement(
                                        LocalDate.of(2026, 11, 16), "表示の漏れは配信設定の誤りによるものである。"))),
                "配信設定の誤りであったとしても、表示がない事実に変わりはない。",
                LocalDate.of(2026, 11, 19));
    }

    CorrectiveOrder decidedOn(String day) {
        OrderReady ready = ready();
        return new CorrectiveOrder(
                ready.order(),
                ready.explanation(),
                ready.considered(),
                new Approval(DECIDER, DRAFTER, Instant.parse("2026-11-24T00:00:00Z")),
                new DocumentNumber("総基消第12号"),
                LocalDate.parse(day));
    }
}
