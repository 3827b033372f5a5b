package tokuden.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.CaseNumber;
import tokuden.casework.subject.CorporateNumber;
import tokuden.casework.subject.Mark;
import tokuden.casework.subject.Subject;
import tokuden.casework.subject.SubjectEntry;
import tokuden.casework.work.ActTaken;
import tokuden.casework.work.AnswerFiled;
import tokuden.casework.work.Assigned;
import tokuden.casework.work.Closed;
import tokuden.casework.work.DisposalAgreed;
import tokuden.casework.work.DisposalAsked;
import tokuden.casework.work.Entry;
import tokuden.casework.work.FactStated;
import tokuden.casework.work.HoldLifted;
import tokuden.casework.work.HoldPlaced;
import tokuden.casework.work.MergeUndone;
import tokuden.casework.work.MergedFrom;
import tokuden.casework.work.MergedInto;
import tokuden.casework.work.Note;
import tokuden.casework.work.PackageImported;
import tokuden.casework.work.PackageMade;
import tokuden.casework.work.PackageReceived;
import tokuden.casework.work.Reopened;
import tokuden.casework.work.Selected;
import tokuden.casework.work.ServiceStopped;
import tokuden.casework.work.SplitFrom;
import tokuden.casework.work.SplitTo;
import tokuden.casework.work.StepSkipped;
import tokuden.casework.work.SuspicionAnswered;
import tokuden.casework.work.SuspicionRaised;
import tokuden.casework.work.Tagged;
import tokuden.casework.work.TaskDone;
import tokuden.casework.work.TaskSet;
import tokuden.casework.work.VoidAsked;
import tokuden.casework.work.VoidLifted;
import tokuden.casework.work.Voided;
import tokuden.casework.work.Wakes;
import tokuden.evidence.Sha256;
import tokuden.law.procedure.ActKind;
import tokuden.law.procedure.FactKind;

/** One entry of every kind, with every field filled. */
final class KeptEntries {
    private static final CaseNumber OTHER = new CaseNumber("2026-0009");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final List<Sha256> MAILS = List.of(Kept.MAIL, Sha256.of(new byte[] {2}));

    private KeptEntries() {}

    static List<Entry> all() {
        List<Entry> all = new ArrayList<>(ofTheDay());
        all.addAll(ofTheWhole());
        all.addAll(ofCarriers());
        all.addAll(ofRetention());
        return all;
    }

    private static List<Entry> ofTheDay() {
        return List.of(
                new Note("メモ「\"'\\」\n二行目 𠮷葛\uDB40\uDD00", Optional.of(1L)),
                new Note("", Optional.empty()),
                new FactStated(FactKind.ORDER_ARRIVED, DAY, "株式会社見本", "配達証明"),
                new ActTaken(
                        ActKind.GUIDANCE,
                        DAY,
                        new TreeMap<>(Map.of("addressee", "株式会社見本", "purpose", "趣旨")),
                        MAILS),
                new TaskSet("照会", "suzuki", Optional.of(DAY), "consent"),
                new TaskDone(5, "済み"),
                new Assigned("suzuki"),
                new Tagged(List.of("急"), List.of("保留", "他")),
                new Closed("対象外"),
                new Reopened("新しい情報"),
                new Wakes(Optional.of(DAY), "回答待ち"),
                new Wakes(Optional.empty(), ""),
                new Selected(true, MAILS, "立証十分"),
                new StepSkipped(ActKind.GUIDANCE, "緊急"));
    }

    private static List<Entry> ofRetention() {
        return List.of(
                new HoldPlaced("開示請求"),
                new HoldLifted(1, "開示済み"),
                new DisposalAsked(DisposalAsked.Fate.ARCHIVES, "満了"),
                new DisposalAgreed(2));
    }

    private static List<Entry> ofCarriers() {
        return List.of(
                new AnswerFiled("例示通信", Kept.MAIL, DAY, "第29条"),
                new ServiceStopped(
                        "例示通信", ServiceStopped.Stop.SUSPENDED, DAY, "09000000000", "約款"));
    }

    private static List<Entry> ofTheWhole() {
        return List.of(
                new MergedFrom(OTHER, MAILS, Kept.parties(), List.of("f"), "同一"),
                new MergedInto(OTHER, "同一"),
                new MergeUndone(OTHER, 14, "別人"),
                new SplitTo(OTHER, MAILS, "別の送信者"),
                new SplitFrom(OTHER, MAILS, "別の送信者"),
                new VoidAsked(1, "誤記"),
                new Voided(1, 19, "suzuki", "誤記"),
                new VoidLifted(1, "取消しの誤り"),
                new SuspicionRaised(
                        3,
                        "株式会社見本",
                        Kept.MAIL,
                        DAY,
                        List.of("example.jp"),
                        List.of(
                                new SuspicionRaised.Compared(
                                        "example.jp",
                                        new SuspicionRaised.Span(
                                                2, Optional.of(DAY), Optional.of(DAY)),
                                        new SuspicionRaised.Span(
                                                0, Optional.empty(), Optional.empty())))),
                new SuspicionAnswered(22, true, "確認"),
                packageMade(),
                new PackageReceived("2026-0001-P01", DAY, "検察庁", "原本"),
                new PackageImported(
                        "2026-0001-P01", "総務省", "2026-0001", Kept.MAIL, Kept.MAIL, Kept.MAIL));
    }

    private static PackageMade packageMade() {
        return new PackageMade(
                "2026-0001-P01",
                "PROSECUTION",
                40,
                23,
                Optional.of("2026-0001-P00"),
                MAILS,
                4_000_000_000L,
                true,
                Optional.of("見本通信"),
                List.of(
                        new PackageMade.Part(
                                Kept.MAIL,
                                Optional.of(Kept.MAIL),
                                Optional.empty(),
                                Optional.of(Kept.MAIL))));
    }

    static Subject subject() {
        return new Subject(
                0,
                Subject.Kind.COMPANY,
                "株式会社髙見本",
                "カブシキガイシャタカミホン",
                "東京都",
                "葛󠄀城 太郎",
                CorporateNumber.read("8700110005901"),
                List.of("見本商店"),
                "「髙」ははしごだか");
    }

    static List<SubjectEntry> subjectEntries(long id) {
        Mark mark = Mark.read(Mark.Kind.DOMAIN, "example.jp").orElseThrow();
        Mark phone = Mark.read(Mark.Kind.PHONE, "03-0000-0000").orElseThrow();
        return List.of(
                new SubjectEntry.Tied(mark, "差出人"),
                new SubjectEntry.Tied(phone, "表示"),
                new SubjectEntry.Untied(phone, "別人の番号"),
                new SubjectEntry.InCase(new CaseNumber("2026-0001"), "登記"),
                new SubjectEntry.Compared(id + 1, SubjectEntry.Likeness.UNDECIDED, "調査中"));
    }
}
