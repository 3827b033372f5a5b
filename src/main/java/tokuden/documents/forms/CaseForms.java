package tokuden.documents.forms;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.casework.Stage;
import tokuden.documents.Document;
import tokuden.law.Act;
import tokuden.law.Edition;

/**
 * The papers that can be drawn of a case: the one place where what a case holds becomes the facts
 * of a form. What a case does not hold is taken from {@link CaseWords}; what nobody wrote shows in
 * the paper as not filled in.
 */
public final class CaseForms {
    private static final Map<String, Composer> COMPOSERS = new LinkedHashMap<>();
    private static final Map<String, List<CaseField>> FIELDS =
            Map.ofEntries(
                    entry("warning", fields("ISSUERS CONTACT PURPOSE ITEMS REASON DUE WHERE")),
                    entry(
                            "subscriber-enquiry",
                            fields("ADDRESSEE ISSUERS CONTACT REASON ITEMS DUE WHERE")),
                    entry("report-demand", fields("ISSUERS CONTACT REASON ITEMS DUE WHERE MANNER")),
                    entry("explanation-notice", fields("ISSUERS CONTACT ITEMS DUE WHERE")),
                    entry(
                            "cover-letter",
                            fields("ADDRESSEE ISSUERS CONTACT SUBJECT PURPOSE ITEMS")),
                    entry("referral", fields("ADDRESSEE ISSUERS ITEMS NOTES")),
                    entry(
                            "inspection-record",
                            fields(
                                    "BEGUN ENDED WHERE PURPOSE PERSONS ATTENDANTS ITEMS REASON CONTACT NOTES")),
                    entry("identity-card", fields("SUBJECT PERSONS DUE ISSUERS")),
                    entry("explanation-record", fields("PERSONS ITEMS CONTACT NOTES")),
                    entry("receipt", fields("SUBJECT ITEMS")),
                    entry("handover-list", fields("ADDRESSEE PERSONS MANNER ITEMS")),
                    entry("exhibit-list", fields("PURPOSE")),
                    entry("exhibit-explanation", fields("PURPOSE NOTES")),
                    entry("mail-analysis", fields("MAIL CONTACT")),
                    entry(
                            "draft-approval",
                            fields("SUBJECT REASON PERSONS ITEMS RETENTION CONTACT NOTES")),
                    entry("press-release", fields("DUE CONTACT NOTES")),
                    entry("daily-report", fields("DUE CONTACT NOTES")),
                    entry("case-summary", fields("CONTACT NOTES")));
    private static final Set<String> NUMBERED =
            Set.of(
                    "warning",
                    "subscriber-enquiry",
                    "report-demand",
                    "explanation-notice",
                    "cover-letter");

    static {
        COMPOSERS.put("warning", CaseForms::warning);
        COMPOSERS.put("subscriber-enquiry", CaseForms::enquiry);
        COMPOSERS.put("report-demand", CaseForms::demand);
        COMPOSERS.put("inspection-record", CaseRecords::inspection);
        COMPOSERS.put("identity-card", CaseRecords::card);
        COMPOSERS.put("explanation-notice", CaseForms::notice);
        COMPOSERS.put("explanation-record", CaseRecords::heard);
        COMPOSERS.put("cover-letter", CaseForms::cover);
        COMPOSERS.put("receipt", CaseRecords::receipt);
        COMPOSERS.put("referral", CaseForms::referral);
        COMPOSERS.put("handover-list", CaseRecords::handover);
        COMPOSERS.put("exhibit-list", CaseForms::exhibits);
        COMPOSERS.put("exhibit-explanation", CaseRecords::exhibits);
        COMPOSERS.put("mail-analysis", CaseRecords::analysis);
        COMPOSERS.put("draft-approval", CaseRecords::approval);
        COMPOSERS.put("press-release", CaseRecords::release);
        COMPOSERS.put("daily-report", CaseRecords::day);
        COMPOSERS.put("case-summary", CaseForms::summary);
    }

    private CaseForms() {}

    private interface Composer {
        Document compose(Case one, CaseWords words, Stationery stationery);
    }

    /** The keys of the forms, in the order of the work. */
    public static List<String> kinds() {
        return List.copyOf(COMPOSERS.keySet());
    }

    /** What a person has to write for that form. */
    public static List<CaseField> asked(String kind) {
        return FIELDS.getOrDefault(kind, List.of());
    }

    /** It goes out as a letter under a document number. */
    public static boolean isNumbered(String kind) {
        return NUMBERED.contains(kind);
    }

    /** The paper of that form; empty if a case does not hold its facts. */
    public static Optional<Document> compose(
            String kind, Case one, CaseWords words, Stationery stationery) {
        return Optional.ofNullable(COMPOSERS.get(kind))
                .map(composer -> composer.compose(one, words, stationery));
    }

    private static Document warning(Case one, CaseWords words, Stationery stationery) {
        return new WarningForm()
                .compose(
                        new WarningForm.Facts(
                                letter("warning", one, words),
                                grounds(one),
                                words.of(CaseField.PURPOSE),
                                words.lines(CaseField.ITEMS),
                                words.of(CaseField.REASON),
                                words.day(CaseField.DUE),
                                words.of(CaseField.WHERE),
                                words.writer()),
                        stationery);
    }

    private static Document enquiry(Case one, CaseWords words, Stationery stationery) {
        return new SubscriberEnquiryForm()
                .compose(
                        new SubscriberEnquiryForm.Facts(
                                letter("subscriber-enquiry", one, words),
                                one.number().text(),
                                words.of(CaseField.REASON),
                                identifiers(one),
                                words.lines(CaseField.ITEMS),
                                words.day(CaseField.DUE),
                                words.of(CaseField.WHERE)),
                        stationery);
    }

    private static Document demand(Case one, CaseWords words, Stationery stationery) {
        Party.Part part =
                one.parties().stream().findFirst().map(Party::part).orElse(Party.Part.SENDER);
        return new ReportDemandForm()
                .compose(
                        new ReportDemandForm.Facts(
                                letter("report-demand", one, words),
                                part,
                                words.of(CaseField.REASON),
                                words.lines(CaseField.ITEMS),
                                words.day(CaseField.DUE),
                                words.of(CaseField.WHERE),
                                words.of(CaseField.MANNER)),
                        stationery);
    }

    /** Where nothing else is written, what is planned is what the proposed order demands. */
    private static Document notice(Case one, CaseWords words, Stationery stationery) {
        List<String> planned = words.lines(CaseField.ITEMS);
        if (planned.isEmpty()) {
            planned = Lines.of(one.stage().match(Stage.Reader.onlyProposed(p -> p.measures(), "")));
        }
        return new ExplanationNoticeForm()
                .compose(
                        new ExplanationNoticeForm.Facts(
                                letter("explanation-notice", one, words),
                                grounds(one),
                                planned,
                                words.day(CaseField.DUE),
                                words.of(CaseField.WHERE),
                                Optional.empty(),
                                Optional.empty()),
                        stationery);
    }

    private static Document cover(Case one, CaseWords words, Stationery stationery) {
        return new CoverLetterForm()
                .compose(
                        new CoverLetterForm.Facts(
                                letter("cover-letter", one, words),
                                words.of(CaseField.SUBJECT),
                                words.of(CaseField.PURPOSE),
                                words.lines(CaseField.ITEMS).stream()
                                        .map(title -> new Enclosed(title, "1", ""))
                                        .toList()),
                        stationery);
    }

    private static Document referral(Case one, CaseWords words, Stationery stationery) {
        List<Evidence.Stated> circumstances =
                words.lines(CaseField.NOTES).stream()
                        .map(text -> new Evidence.Stated(text, List.of()))
                        .toList();
        return new ReferralForm()
                .compose(
                        new ReferralForm.Facts(
                                one.number() + " referral",
                                words.today(),
                                words.of(CaseField.ADDRESSEE),
                                words.lines(CaseField.ISSUERS),
                                one.parties().stream().map(CaseForms::accused).toList(),
                                acts(one, stationery),
                                circumstances,
                                evidence(one, words),
                                words.lines(CaseField.ITEMS),
                                !words.issued()),
                        stationery);
    }

    private static Document exhibits(Case one, CaseWords words, Stationery stationery) {
        return new ExhibitListForm()
                .compose(
                        new ExhibitListForm.Facts(
                                one.number() + " exhibits",
                                one.number().text(),
                                words.office().ministry(),
                                words.today(),
                                evidence(one, words)),
                        stationery);
    }

    private static Document summary(Case one, CaseWords words, Stationery stationery) {
        LocalDate opened = LocalDate.ofInstant(one.openedAt(), Act.JAPAN);
        return new CaseSummaryForm()
                .compose(
                        new CaseSummaryForm.Facts(
                                one.number() + " summary",
                                one.number().text(),
                                one.title(),
                                words.today(),
                                words.told().stage(),
                                one.parties(),
                                one.mails(),
                                one.determinations(),
                                List.of(
                                        new CaseSummaryForm.Milestone(
                                                opened, words.told().opened())),
                                List.of(),
                                words.of(CaseField.NOTES),
                                words.writer()),
                        stationery);
    }

    private static Letter letter(String kind, Case one, CaseWords words) {
        List<Addressee> to = new ArrayList<>();
        words.lines(CaseField.ADDRESSEE).forEach(name -> to.add(new Addressee("", name, "")));
        if (to.isEmpty()) {
            one.parties().forEach(party -> to.add(Addressee.of(party)));
        }
        String id = words.number().map(n -> n + " " + kind).orElse(one.number() + " " + kind);
        return new Letter(
                id,
                words.number(),
                words.number().map(n -> words.today()),
                words.today(),
                to,
                words.lines(CaseField.ISSUERS),
                words.of(CaseField.CONTACT));
    }

    private static Grounds grounds(Case one) {
        return new Grounds(one.number().text(), one.parties(), one.breaches(), one.mails());
    }

    static Evidence evidence(Case one, CaseWords words) {
        String proves = Lines.joined(words.of(CaseField.PURPOSE));
        return new Evidence(one.mails().stream().map(m -> piece(m, proves)).toList());
    }

    private static Evidence.Piece piece(CaseMail mail, String proves) {
        return new Evidence.Piece(
                mail.exhibit().hex(),
                mail.subject(),
                mail.from(),
                mail.sentAt().map(t -> LocalDate.ofInstant(t, Act.JAPAN)),
                true,
                proves,
                Optional.empty(),
                Optional.of(mail.exhibit()),
                "");
    }

    /** Each address of a sender once, with the first and last sending from it. */
    private static List<SubscriberEnquiryForm.Identifier> identifiers(Case one) {
        Map<String, List<Instant>> sent = new LinkedHashMap<>();
        one.mails()
                .forEach(
                        m ->
                                sent.computeIfAbsent(m.from(), f -> new ArrayList<>())
                                        .addAll(m.sentAt().stream().toList()));
        return sent.entrySet().stream()
                .map(
                        e ->
                                new SubscriberEnquiryForm.Identifier(
                                        SubscriberEnquiryForm.Identifier.Kind.MAIL_ADDRESS,
                                        e.getKey(),
                                        e.getValue().stream().min(Instant::compareTo),
                                        e.getValue().stream().max(Instant::compareTo),
                                        ""))
                .toList();
    }

    private static ReferralForm.Accused accused(Party party) {
        return new ReferralForm.Accused(
                party.name(), party.address(), "", Optional.empty(), party.representative());
    }

    /** Only what its edition punishes without an order before it. */
    private static List<ReferralForm.Act> acts(Case one, Stationery stationery) {
        return one.breaches().stream()
                .filter(
                        d ->
                                stationery
                                        .act()
                                        .edition(d.edition())
                                        .flatMap(e -> e.forBreach(d.breach()))
                                        .isPresent())
                .map(d -> act(one, d))
                .toList();
    }

    private static ReferralForm.Act act(Case one, Determination breach) {
        Optional<Instant> at =
                one.mails().stream()
                        .filter(m -> m.exhibit().equals(breach.mail()))
                        .findFirst()
                        .flatMap(CaseMail::sentAt);
        return new ReferralForm.Act(
                breach.breach(),
                Edition.Threat.Kind.BREACH,
                at,
                one.parties().stream().findFirst().map(Party::name).orElse(""),
                "",
                "",
                "",
                "",
                List.of(breach.mail().hex()));
    }

    private static List<CaseField> fields(String names) {
        return java.util.Arrays.stream(names.split(" ")).map(CaseField::valueOf).toList();
    }
}
