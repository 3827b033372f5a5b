package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Determination;
import tokuden.casework.Explanation;
import tokuden.casework.Necessity;
import tokuden.casework.Party;
import tokuden.documents.issuing.Issuing;
import tokuden.evidence.Origin;
import tokuden.evidence.Passage;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.examination.Finding;
import tokuden.examination.Reason;
import tokuden.examination.Result;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.Duty;
import tokuden.law.Edition;
import tokuden.law.LabellingItem;
import tokuden.memory.FreeRules;
import tokuden.office.Officer;
import tokuden.reports.Arrival;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;
import tokuden.reports.Report;
import tokuden.terminal.Workplace;

class AssemblyTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), Act.JAPAN);
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @TempDir Path data;

    private final Assembly assembly = new Assembly();

    @Test
    void window_and_command_line_issue_the_same_paper_and_the_store_stays_sound()
            throws IOException {
        try (Workplace place = assembly.open(data.resolve("store"), CLOCK)) {
            Case ordered = anOrderedCase(place);
            Officer by = officer(place, "chosa");

            Issuing.Paper issued =
                    assembly.issue(place, (CorrectiveOrder) ordered.stage(), by, CLOCK);
            List<Path> files =
                    new WindowPapers(assembly.act(), place, CLOCK)
                            .export(ordered, data.resolve("out"), by);

            assertThat(files.get(0)).hasBinaryContent(issued.pdf());
            assertThat(words(Files.readAllBytes(files.get(1)))).isEqualTo(words(issued.word()));
            assertThat(place.exhibits().find(Sha256.of(issued.pdf()))).isPresent();
            assertThat(place.proof().prove(Optional.of(files.get(0)), Locale.ENGLISH).differences())
                    .isEmpty();
            Files.writeString(files.get(0), "changed");
            assertThat(place.proof().prove(Optional.of(files.get(0)), Locale.ENGLISH).differences())
                    .hasSize(1);
        }
    }

    /** The text of a Word file as it stands in it; the times of its entries are of no matter. */
    private static String words(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Case anOrderedCase(Workplace place) {
        Officer chosa = officer(place, "chosa");
        Officer kessai = officer(place, "kessai");
        Caseworker worker =
                new Caseworker(
                        place.cases(), place.register(), place.journal(), CLOCK, new FreeRules());
        Report report = aReport(place, chosa);
        Case one = worker.open("見本", List.of(report), chosa);
        Party sender = new Party("株式会社例", "東京都千代田区", "例太郎", Party.Part.SENDER);
        one = granted(worker.nameParties(one, List.of(sender), chosa));
        Caseworker.Judgement breach =
                new Caseworker.Judgement(Determination.Verdict.BREACH, "氏名の表示がない");
        one = granted(worker.determine(one, aFinding(report), breach, chosa));
        one = granted(worker.proposeOrder(one, new Necessity("支障の防止"), "表示すること", chosa));
        Explanation offer = new Explanation(MAY_1, MAY_1.plusDays(14), "総務省", Optional.empty());
        one = granted(worker.offerExplanation(one, offer, chosa));
        one = granted(worker.conclude(one, MAY_1.plusDays(15), "", chosa));
        return granted(worker.decide(one, LocalDate.of(2026, 6, 1), "総基消", kessai));
    }

    private static Report aReport(Workplace place, Officer by) {
        String mail =
                "From: shop@example.jp\r\nSubject: sale\r\nDate: Mon, 6 Apr 2026 09:00:00 +0900\r\n"
                        + "\r\nbuy now\r\n";
        Desk desk = new Desk(by, Channel.INFORMATION, CLOCK);
        Intake intake =
                new Intake(new Sealing(place.exhibits()), place.reports(), place.journal(), desk);
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        return intake.receive(new Arrival("a.eml", Origin.Kind.FILE, bytes)).reports().get(0);
    }

    private Finding aFinding(Report report) {
        Edition edition = assembly.act().inForceOn(report.sentAt().orElseThrow()).orElseThrow();
        Duty duty = edition.duty(Breach.LABELLING).orElseThrow();
        return new Finding(
                report.mail(),
                edition.key(),
                Breach.LABELLING,
                Optional.of(LabellingItem.SENDER_NAME),
                duty.provision(),
                Result.SUSPECTED,
                new Reason("labelling.mark-missing", "未承諾広告※", "header:Subject"),
                List.of(new Passage(report.mail(), "header:From", 6, 21, "shop@example.jp")));
    }

    private static Officer officer(Workplace place, String id) {
        return place.offices().find().orElseThrow().officer(id).orElseThrow();
    }

    private static Case granted(Answer<Case> answer) {
        return answer.match(
                Function.identity(),
                refusal -> {
                    throw new AssertionError(refusal.lacks());
                });
    }
}
