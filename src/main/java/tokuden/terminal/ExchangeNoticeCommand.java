package tokuden.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.documents.Document;
import tokuden.documents.forms.Addressee;
import tokuden.documents.forms.Letter;
import tokuden.documents.forms.Stationery;
import tokuden.documents.forms.SubscriberEnquiryForm;
import tokuden.documents.issuing.Issuing;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.examination.ReportedMail;
import tokuden.examination.ReportedMails;
import tokuden.exchange.carriers.CarrierNotice;
import tokuden.exchange.carriers.FeedbackReport;
import tokuden.exchange.carriers.Sighting;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.LeakScan;
import tokuden.exchange.masking.MaskingKey;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.masking.TwinMaking;
import tokuden.law.Act;
import tokuden.office.Deed;
import tokuden.office.Office;
import tokuden.office.Officer;

/** Writes for each carrier the draft of an enquiry and a feedback report for each address. */
final class ExchangeNoticeCommand extends NumberedCaseCommand {
    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "outDir")
    Path out;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "whyAsked")
    String reason;

    @Option(names = "--ask", required = true, paramLabel = "TEXT", descriptionKey = "asked")
    List<String> asked = new ArrayList<>();

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "answerBy")
    LocalDate due;

    @Option(
            names = "--mail-from",
            required = true,
            paramLabel = "ADDRESS",
            descriptionKey = "noticeFrom")
    String mailFrom;

    @Mixin TrustedOption trusted = new TrustedOption();

    @Mixin SignsOption signs = new SignsOption();

    ExchangeNoticeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case of) {
        Officer by = store.acting(place, Deed.EXPORT_EVIDENCE);
        List<Sighting> sightings = sightings(place, of);
        int untold = of.mails().size() - sightings.size();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        List<CarrierNotice> notices = CarrierNotice.of(sightings, place.tables().attribution());
        for (int i = 0; i < notices.size(); i++) {
            Path folder = out.resolve(String.format("carrier-%02d", i + 1));
            files.putAll(written(place, of, notices.get(i), folder));
        }
        if (!pass(place, of, files)) {
            return NOT_WELL;
        }
        files.forEach(ExchangeNoticeCommand::keep);
        notices.forEach(n -> tell(place, of, by, n));
        console().say("notice.done", notices.size(), files.size(), untold);
        return WELL;
    }

    private List<Sighting> sightings(Workplace place, Case of) {
        ReportedMails reported = new ReportedMails(place.exhibits(), place.reports());
        List<Sighting> all = new ArrayList<>();
        for (CaseMail mail : of.mails()) {
            ReportedMail told = reported.of(mail.exhibit());
            Sighting.of(mail.exhibit(), told.mail(), trusted.hosts(told.statement().trustedBy()))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Map<Path, byte[]> written(Workplace place, Case of, CarrierNotice notice, Path folder) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        Issuing issuing =
                new Issuing(
                        new Sealing(place.exhibits()), place.journal(), context.tools().clock());
        Issuing.Paper paper = issuing.draw(enquiry(place, of, notice));
        files.put(folder.resolve("enquiry.pdf"), paper.pdf());
        files.put(folder.resolve("enquiry.docx"), paper.word());
        for (CarrierNotice.Source source : notice.sources()) {
            String name = source.address().getHostAddress().replace(':', '-');
            files.put(folder.resolve("arf-" + name + ".eml"), report(place, notice, source));
        }
        return files;
    }

    private Document enquiry(Workplace place, Case of, CarrierNotice notice) {
        Office office = place.offices().find().orElseThrow();
        Stationery stationery = Stationery.with(context.tools().act(), place.wording());
        Letter letter =
                new Letter(
                        of.number() + " notice " + notice.carrier(),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.ofInstant(now(), Act.JAPAN),
                        List.of(new Addressee("", carrier(notice), "")),
                        List.of(office.ministry()),
                        office.section());
        return new SubscriberEnquiryForm()
                .compose(
                        new SubscriberEnquiryForm.Facts(
                                letter,
                                of.number().text(),
                                reason,
                                notice.identifiers(),
                                asked,
                                Optional.ofNullable(due),
                                office.ministry() + office.section()),
                        stationery);
    }

    private byte[] report(Workplace place, CarrierNotice notice, CarrierNotice.Source source) {
        MaskingKey key = MaskingKey.of(place.maskingSecret(), carrier(notice));
        Sha256 mail = source.last().mail();
        var told = new ArrayList<>(ExchangeScanCommand.signsOf(place).told(mail));
        told.addAll(signs.read());
        byte[] sample =
                new TwinMaking(key, RecipientProfile.CARRIER)
                        .of(place.exhibits().bytes(mail), told)
                        .octets();
        FeedbackReport.Envelope envelope =
                new FeedbackReport.Envelope(
                        mailFrom,
                        "",
                        "Feedback report " + source.address().getHostAddress(),
                        console().text("notice.limits"),
                        now());
        return FeedbackReport.write(envelope, source, sample);
    }

    /** Nothing is written if anything leaks. */
    private boolean pass(Workplace place, Case of, Map<Path, byte[]> files) {
        Identifiers looked = ExchangeScanCommand.signsOf(place).of(of.mails()).and(signs.read());
        LeakScan scan = new LeakScan(looked);
        boolean pass = true;
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            LeakReport report = scan.scan(file.getKey().toString(), file.getValue());
            pass &= report.clean() || new LeakWords(console(), json).tell(report);
        }
        return pass;
    }

    private static void keep(Path file, byte[] octets) {
        OutFiles.folder(file.getParent());
        OutFiles.write(file, octets);
    }

    private void tell(Workplace place, Case of, Officer by, CarrierNotice notice) {
        Map<String, String> particulars = new LinkedHashMap<>();
        particulars.put("carrier", carrier(notice));
        particulars.put("addresses", Integer.toString(notice.sources().size()));
        Recorded.act(
                context,
                place,
                new Recorded.Act(by, "notice.written", of.number().text(), particulars));
    }

    private String carrier(CarrierNotice notice) {
        return notice.carrier().isEmpty() ? console().text("notice.unknown") : notice.carrier();
    }

    private Instant now() {
        return context.tools().clock().instant();
    }
}
