package tokuden.exchange.carriers;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.documents.Document;
import tokuden.documents.forms.Addressee;
import tokuden.documents.forms.Letter;
import tokuden.documents.forms.Stationery;
import tokuden.documents.forms.SubscriberEnquiryForm;
import tokuden.documents.issuing.Issuing;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.examination.ReportedMail;
import tokuden.examination.ReportedMails;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.LeakScan;
import tokuden.exchange.masking.CaseSigns;
import tokuden.exchange.masking.MaskingKey;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.masking.TwinMaking;
import tokuden.law.Act;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.route.TrustedHosts;
import tokuden.office.Journal;
import tokuden.office.Office;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;

/**
 * Writes the notices to all carriers of a case in one go: the draft of an enquiry for each carrier,
 * a feedback report for each address, a masked copy of the last short message of each number. What
 * leaks is never given out.
 */
public final class NoticeWriting {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("tokuden.exchange.carriers.words", Locale.ROOT);

    private final Material material;
    private final Wish wish;
    private final CaseSigns signs;

    public NoticeWriting(Material material, Wish wish) {
        this.material = material;
        this.wish = wish;
        this.signs = new CaseSigns(material.exhibits, material.reports, material.reporters);
    }

    /** From what they are written. */
    public record Material(
            Exhibits exhibits,
            Reports reports,
            Reporters reporters,
            Journal journal,
            Attribution attribution,
            byte[] secret,
            Stationery stationery,
            Office office,
            Clock clock) {}

    /**
     * What a person says about them.
     *
     * @param trusted hosts of the recipients' provider; empty takes what was stated with each mail
     * @param serving the carrier of each telephone number
     * @param known what else points to reporters
     */
    public record Wish(
            String reason,
            List<String> asked,
            Optional<LocalDate> due,
            String mailFrom,
            List<String> trusted,
            Map<String, String> serving,
            List<Identifier> known) {}

    /**
     * What came of it.
     *
     * @param untold mails from which neither source nor time can be relied on
     * @param leaks of files in which a reporter shows; nothing may be given out unless empty
     */
    public record Written(
            List<CarrierNotice> notices,
            Map<Path, byte[]> files,
            int untold,
            List<LeakReport> leaks) {
        /** May the files be given out? */
        public boolean clean() {
            return leaks.isEmpty();
        }
    }

    /** The notices of that case, by paths under the folder they will lie in. */
    public Written of(Case of) {
        CarrierNotice.Seen seen = seen(of);
        List<CarrierNotice> notices =
                CarrierNotice.of(seen, material.attribution, digits(wish.serving));
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < notices.size(); i++) {
            Path folder = Path.of(String.format("carrier-%02d", i + 1));
            files.putAll(written(of, notices.get(i), folder));
        }
        int untold = of.mails().size() - seen.mails();
        return new Written(notices, files, untold, leaks(of, files));
    }

    /** How the carrier of that notice is called. */
    public static String carrier(CarrierNotice notice) {
        return notice.carrier().isEmpty() ? WORDS.getString("unknown") : notice.carrier();
    }

    private static Map<String, String> digits(Map<String, String> serving) {
        Map<String, String> plain = new LinkedHashMap<>();
        serving.forEach((number, name) -> plain.put(NumberSighting.digits(number), name.strip()));
        return plain;
    }

    private CarrierNotice.Seen seen(Case of) {
        ReportedMails reported = new ReportedMails(material.exhibits, material.reports);
        List<Sighting> addresses = new ArrayList<>();
        List<NumberSighting> numbers = new ArrayList<>();
        for (CaseMail mail : of.mails()) {
            ReportedMail told = reported.of(mail.exhibit());
            List<String> stated = told.statement().trustedBy();
            TrustedHosts hosts = TrustedHosts.named(wish.trusted.isEmpty() ? stated : wish.trusted);
            Sighting.of(mail.exhibit(), told.mail(), hosts).ifPresent(addresses::add);
            NumberSighting.of(mail.exhibit(), told.mail()).ifPresent(numbers::add);
        }
        return new CarrierNotice.Seen(addresses, numbers);
    }

    private Map<Path, byte[]> written(Case of, CarrierNotice notice, Path folder) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        Issuing issuing =
                new Issuing(new Sealing(material.exhibits), material.journal, material.clock);
        Issuing.Paper paper = issuing.draw(enquiry(of, notice));
        files.put(folder.resolve("enquiry.pdf"), paper.pdf());
        files.put(folder.resolve("enquiry.docx"), paper.word());
        for (CarrierNotice.Source source : notice.sources()) {
            String name = source.address().getHostAddress().replace(':', '-');
            files.put(folder.resolve("arf-" + name + ".eml"), report(notice, source));
        }
        for (CarrierNotice.Calling calling : notice.numbers()) {
            String name = calling.number().replace('+', '-');
            files.put(
                    folder.resolve("sms-" + name + ".json"),
                    sample(notice, calling.last().message()));
        }
        return files;
    }

    private Document enquiry(Case of, CarrierNotice notice) {
        Office office = material.office;
        Letter letter =
                new Letter(
                        of.number() + " notice " + notice.carrier(),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.ofInstant(material.clock.instant(), Act.JAPAN),
                        List.of(new Addressee("", carrier(notice), "")),
                        List.of(office.ministry()),
                        office.section());
        return new SubscriberEnquiryForm()
                .compose(
                        new SubscriberEnquiryForm.Facts(
                                letter,
                                of.number().text(),
                                wish.reason,
                                notice.identifiers(),
                                wish.asked,
                                wish.due,
                                office.ministry() + office.section()),
                        material.stationery);
    }

    private byte[] report(CarrierNotice notice, CarrierNotice.Source source) {
        FeedbackReport.Envelope envelope =
                new FeedbackReport.Envelope(
                        wish.mailFrom,
                        "",
                        "Feedback report " + source.address().getHostAddress(),
                        WORDS.getString("limits"),
                        material.clock.instant());
        return FeedbackReport.write(envelope, source, sample(notice, source.last().mail()));
    }

    private byte[] sample(CarrierNotice notice, Sha256 mail) {
        MaskingKey key = MaskingKey.of(material.secret, carrier(notice));
        List<Identifier> told = new ArrayList<>(signs.told(mail));
        told.addAll(wish.known);
        return new TwinMaking(key, RecipientProfile.CARRIER)
                .of(material.exhibits.bytes(mail), told)
                .octets();
    }

    private List<LeakReport> leaks(Case of, Map<Path, byte[]> files) {
        Identifiers looked = signs.of(of.mails()).and(wish.known);
        LeakScan scan = new LeakScan(looked);
        return files.entrySet().stream()
                .map(file -> scan.scan(file.getKey().toString(), file.getValue()))
                .filter(report -> !report.clean())
                .toList();
    }
}
