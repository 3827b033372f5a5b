package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Determination;
import tokuden.casework.Explanation;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.Party;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.documents.Document;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Sha256;

/**
 * The records and lists of a case, which stay in the office or go with a letter: what was done,
 * what is handed over, what a mail is.
 */
final class CaseRecords {
    private static final Party NOBODY = new Party("", "", "", Party.Part.SENDER);

    private CaseRecords() {}

    static Document inspection(Case one, CaseWords words, Stationery stationery) {
        return new InspectionRecordForm()
                .compose(
                        new InspectionRecordForm.Facts(
                                one.number() + " inspection",
                                one.number().text(),
                                words.today(),
                                words.instant(CaseField.BEGUN),
                                words.instant(CaseField.ENDED),
                                words.of(CaseField.WHERE),
                                party(one).name(),
                                words.of(CaseField.PURPOSE),
                                words.persons(CaseField.PERSONS).stream()
                                        .map(p -> new InspectionRecordForm.Inspector(p, ""))
                                        .toList(),
                                words.persons(CaseField.ATTENDANTS),
                                words.lines(CaseField.ITEMS).stream()
                                        .map(i -> new InspectionRecordForm.Inspected(i, "", ""))
                                        .toList(),
                                List.of(),
                                List.of(),
                                words.of(CaseField.REASON),
                                words.of(CaseField.NOTES),
                                words.writer()),
                        stationery);
    }

    static Document card(Case one, CaseWords words, Stationery stationery) {
        Person officer =
                words.persons(CaseField.PERSONS).stream().findFirst().orElse(new Person("", ""));
        return new IdentityCardForm()
                .compose(
                        new IdentityCardForm.Facts(
                                one.number() + " card",
                                words.of(CaseField.SUBJECT),
                                words.office().ministry() + words.office().section(),
                                officer,
                                words.today(),
                                words.day(CaseField.DUE),
                                String.join("　", words.lines(CaseField.ISSUERS))),
                        stationery);
    }

    static Document heard(Case one, CaseWords words, Stationery stationery) {
        Explanation offered =
                one.stage()
                        .match(new Offered())
                        .orElse(
                                new Explanation(
                                        words.today(), words.today(), "", Optional.empty()));
        String speaker =
                words.persons(CaseField.PERSONS).stream().map(Person::text).findFirst().orElse("");
        return new ExplanationRecordForm()
                .compose(
                        new ExplanationRecordForm.Facts(
                                one.number() + " explanation",
                                one.number().text(),
                                words.today(),
                                party(one),
                                offered.noticeArrived(),
                                offered.due(),
                                offered.statement().map(Explanation.Statement::received),
                                Optional.empty(),
                                offered.where(),
                                speaker,
                                List.of(),
                                claims(offered, words),
                                words.of(CaseField.NOTES),
                                words.writer()),
                        stationery);
    }

    private static List<ExplanationRecordForm.Claim> claims(Explanation offered, CaseWords words) {
        List<String> points = new ArrayList<>();
        offered.statement().ifPresent(s -> points.addAll(Lines.of(s.gist())));
        points.addAll(words.lines(CaseField.ITEMS));
        return points.stream().map(p -> new ExplanationRecordForm.Claim(p, "")).toList();
    }

    static Document receipt(Case one, CaseWords words, Stationery stationery) {
        return new ReceiptForm()
                .compose(
                        new ReceiptForm.Facts(
                                one.number() + " receipt",
                                words.today(),
                                words.office().ministry() + words.office().section(),
                                words.of(CaseField.SUBJECT),
                                enclosed(words)),
                        stationery);
    }

    static Document handover(Case one, CaseWords words, Stationery stationery) {
        List<HandoverListForm.Thing> things = new ArrayList<>();
        for (CaseMail mail : one.mails()) {
            things.add(
                    new HandoverListForm.Thing(
                            mail.subject(),
                            words.of(CaseField.MANNER),
                            "1",
                            "",
                            Optional.of(mail.exhibit()),
                            ""));
        }
        words.lines(CaseField.ITEMS)
                .forEach(
                        i ->
                                things.add(
                                        new HandoverListForm.Thing(
                                                i, "", "1", "", Optional.empty(), "")));
        return new HandoverListForm()
                .compose(
                        new HandoverListForm.Facts(
                                one.number() + " handover",
                                one.number().text(),
                                words.today(),
                                String.join("　", words.lines(CaseField.ADDRESSEE)),
                                words.office().ministry() + words.office().section(),
                                words.persons(CaseField.PERSONS).stream()
                                        .findFirst()
                                        .orElse(new Person("", words.of(CaseField.CONTACT))),
                                things,
                                ""),
                        stationery);
    }

    static Document exhibits(Case one, CaseWords words, Stationery stationery) {
        return new ExhibitExplanationForm()
                .compose(
                        new ExhibitExplanationForm.Facts(
                                one.number() + " exhibit-explanation",
                                one.number().text(),
                                words.office().ministry(),
                                words.today(),
                                CaseForms.evidence(one, words),
                                words.lines(CaseField.NOTES).stream()
                                        .map(text -> new Evidence.Stated(text, List.of()))
                                        .toList()),
                        stationery);
    }

    static Document approval(Case one, CaseWords words, Stationery stationery) {
        return new DraftApprovalForm()
                .compose(
                        new DraftApprovalForm.Facts(
                                one.number() + " approval",
                                words.office().ministry() + words.office().section(),
                                one.number().text(),
                                words.today(),
                                Optional.empty(),
                                Optional.empty(),
                                words.number(),
                                words.of(CaseField.RETENTION),
                                words.of(CaseField.NOTES),
                                words.writer(),
                                words.of(CaseField.SUBJECT),
                                words.lines(CaseField.REASON),
                                words.persons(CaseField.PERSONS).stream()
                                        .map(p -> new DraftApprovalForm.Approver(p.text(), ""))
                                        .toList(),
                                enclosed(words),
                                Optional.empty()),
                        stationery);
    }

    static Document release(Case one, CaseWords words, Stationery stationery) {
        Optional<CorrectiveOrder> order =
                one.stage().match(Stage.Reader.onlyOrdered(Optional::of, Optional.empty()));
        LocalDate ordered = order.map(CorrectiveOrder::orderedOn).orElse(words.today());
        String measures = order.map(o -> o.order().measures()).orElse("");
        return new PressReleaseForm()
                .compose(
                        new PressReleaseForm.Facts(
                                one.number() + " release",
                                words.day(CaseField.DUE).orElse(words.today()),
                                words.office().ministry(),
                                ordered,
                                one.parties().stream().map(CaseRecords::operator).toList(),
                                one.breaches(),
                                one.mails(),
                                Lines.of(measures),
                                words.of(CaseField.NOTES),
                                words.of(CaseField.CONTACT),
                                true),
                        stationery);
    }

    private static PressReleaseForm.Operator operator(Party party) {
        return new PressReleaseForm.Operator(
                party.name(), party.address(), party.representative(), "", "");
    }

    static Document analysis(Case one, CaseWords words, Stationery stationery) {
        Paper paper = new Paper("mail-analysis", stationery);
        CitedMails cited = new CitedMails(one.mails(), one.determinations(), paper.phrases());
        Sha256 mail = cited.at(words.of(CaseField.MAIL));
        List<Determination> made =
                one.determinations().stream().filter(d -> d.mail().equals(mail)).toList();
        return new TracedAnalysis(paper.phrases())
                .compose(
                        new TracedAnalysis.About(
                                one.number().text(), cited.label(mail), mail, made),
                        words,
                        stationery);
    }

    static Document day(Case one, CaseWords words, Stationery stationery) {
        LocalDate day = words.day(CaseField.DUE).orElse(words.today());
        Surroundings.DayCount count = words.around().day(day);
        Phrases phrases = new Paper("daily-report", stationery).phrases();
        List<DailyReportForm.Intake> intake =
                count.received().stream()
                        .map(
                                r ->
                                        new DailyReportForm.Intake(
                                                phrases.text("channel." + r.channel()),
                                                r.reports() + r.failed(),
                                                r.reports() - r.known(),
                                                r.known(),
                                                r.failed()))
                        .toList();
        List<DailyReportForm.Tally> stages =
                new TreeMap<>(count.stages())
                        .entrySet().stream()
                                .map(
                                        e ->
                                                new DailyReportForm.Tally(
                                                        phrases.text("stage." + e.getKey()),
                                                        e.getValue()))
                                .toList();
        String sampling = words.of(CaseField.NOTES);
        return new DailyReportForm()
                .compose(
                        new DailyReportForm.Facts(
                                "daily " + day,
                                day,
                                words.office().ministry() + words.office().section(),
                                intake,
                                List.of(),
                                stages,
                                sampling.isEmpty() ? phrases.text("sampling.kept") : sampling,
                                words.writer()),
                        stationery);
    }

    private static List<Enclosed> enclosed(CaseWords words) {
        return words.lines(CaseField.ITEMS).stream()
                .map(title -> new Enclosed(title, "1", ""))
                .toList();
    }

    private static Party party(Case one) {
        return one.parties().stream().findFirst().orElse(NOBODY);
    }

    /** The opportunity of explanation as far as the case has come. */
    private record Offered() implements Stage.Reader<Optional<Explanation>> {
        @Override
        public Optional<Explanation> underExamination(UnderExamination stage) {
            return Optional.empty();
        }

        @Override
        public Optional<Explanation> proposed(ProposedOrder stage) {
            return Optional.empty();
        }

        @Override
        public Optional<Explanation> explanationPending(ExplanationPending stage) {
            return Optional.of(stage.explanation());
        }

        @Override
        public Optional<Explanation> ready(OrderReady stage) {
            return Optional.of(stage.explanation());
        }

        @Override
        public Optional<Explanation> ordered(CorrectiveOrder stage) {
            return Optional.of(stage.explanation());
        }
    }
}
