package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Case;
import tokuden.office.ledger.ActNames;
import tokuden.terminal.Terminal;
import tokuden.terminal.Workplace;

/**
 * The life of a case told at the command line on a real store, from three reports to a referral.
 */
class CaseStoryTest extends AtOneTime {
    private static final String CASE = "2026-0001";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CaseStoryTest() {
        super(Instant.parse("2026-04-01T03:00:00Z"));
    }

    @Test
    void three_reports_become_an_order_and_its_breach_a_referral_and_the_journal_tells_it()
            throws IOException {
        threeReportsBecomeACase();
        warnedAndHeard();
        decidedBySecondOfficer();
        mailAfterTheOrder();
        referralIsDrafted();

        Path journal = folder.resolve("journal.jsonl");
        well("journal", "export", "--out", journal.toString());
        assertThat(offline("journal", "verify", journal.toString())).isZero();
        assertThat(Files.readString(journal))
                .contains(
                        "case.opened",
                        "case.order-decided",
                        "draft.opened",
                        "draft.circulated",
                        "draft.decided",
                        "draft.issued",
                        "suspicion_raised",
                        "suspicion_answered");
        assertThat(Files.readAllLines(journal))
                .filteredOn(l -> l.contains("\"action\""))
                .allMatch(l -> named(l.replaceAll(".*\"action\":\"([^\"]*)\".*", "$1")));
        well("check");
        String told = Files.readString(journal).replaceFirst("draft.decided", "draft.reviewed");
        Files.writeString(journal, told);
        assertThat(offline("journal", "verify", journal.toString())).isEqualTo(1);
    }

    private static boolean named(String action) {
        return !new ActNames(Locale.JAPANESE).of(action).equals(action)
                && !new ActNames(Locale.ENGLISH).of(action).equals(action);
    }

    private void threeReportsBecomeACase() throws IOException {
        for (int day = 2; day <= 4; day++) {
            mail(day, "Mar 2026 10:00:00 +0900");
        }
        well("intake", folder.resolve("mail").toString());
        well("case", "open", "--title", "広告", "--with", ".eml");
        well("case", "parties", "--sender", "株式会社例|東京都千代田区|例太郎", CASE);
        well(
                "case",
                "determine",
                CASE,
                "--mail",
                mails().get(0),
                "--finding",
                "LABELLING/SENDER_NAME",
                "--reason",
                "氏名の表示がない");
    }

    private void warnedAndHeard() {
        well(
                act(
                        "GUIDANCE",
                        "addressee=株式会社例",
                        "purpose=是正",
                        "content=表示すること",
                        "responsible=係長",
                        "power=no"));
        well("case", "propose", CASE, "--necessity", "支障", "--measures", "表示すること");
        well("case", "explain", CASE, "--arrived", "2026-04-01", "--where", "総務省");
        now = Instant.parse("2026-04-20T03:00:00Z");
        well("case", "conclude", CASE);
    }

    private void decidedBySecondOfficer() {
        String station = "DECISION|課長|kessai";
        well("draft", "open", CASE, "--as", "chosa", "--station", station);
        well("draft", "circulate", "D2026-0001", "--as", "chosa");
        assertThat(run("draft", "decide", "D2026-0001", "--as", "chosa")).isEqualTo(1);
        well("draft", "decide", "D2026-0001", "--as", "kessai");
        well("draft", "issue", "D2026-0001", "--as", "chosa", "--on", "2026-04-20");
        now = Instant.parse("2026-04-22T03:00:00Z");
        well("case", "fact", CASE, "--kind", "ORDER_ARRIVED", "--on", "令和8年4月22日");
    }

    private void mailAfterTheOrder() throws IOException {
        well("subject", "add", "--name", "株式会社例");
        well("subject", "tie", "1", "--domain", "example.jp", "--reason", "差出人");
        well("subject", "behind", "1", CASE, "--reason", "登記");
        well("subject", "watch");
        now = Instant.parse("2026-05-10T03:00:00Z");
        Path late = mail(8, "May 2026 10:00:00 +0900");
        err.reset();
        well("intake", late.toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("命令違反の疑い 1 件");
        well("case", "answer", CASE, suspicion(), "--reason", "同一の送信者");
        well("case", "add", CASE, "--with", "8.eml");
        well("case", "select", CASE, "--mail", mails().get(3), "--reason", "立証十分");
    }

    private void referralIsDrafted() throws IOException {
        well(
                "draft",
                "open",
                CASE,
                "--act",
                "referral",
                "--state",
                "addressee=東京地方検察庁",
                "--state",
                "accused=株式会社例",
                "--state",
                "ground=order-breach",
                "--state",
                "facts=措置命令に違反した",
                "--state",
                "circumstances=措置命令の後も送信した",
                "--as",
                "chosa",
                "--station",
                "DECISION|課長|kessai");
        well("draft", "circulate", "D2026-0002", "--as", "chosa");
        out.reset();
        well("draft", "show", "D2026-0002", "--json");
        assertThat(said()).contains("\"state\":\"CIRCULATING\"", "措置命令に違反した", "告発の趣旨");
    }

    private String suspicion() {
        out.reset();
        well("case", "head", CASE, "--json");
        return said().replaceAll("(?s).*\"suspicions\":\\[(\\d+).*", "$1");
    }

    private static String[] act(String kind, String... stated) {
        return Stream.concat(
                        Stream.of("case", "act", CASE, "--kind", kind),
                        Stream.of(stated).flatMap(s -> Stream.of("--state", s)))
                .toArray(String[]::new);
    }

    private Path mail(int day, String rest) throws IOException {
        Path file = folder.resolve("mail").resolve(day + ".eml");
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                "From: shop@example.jp\r\nTo: taro@example.com\r\nSubject: sale "
                        + day
                        + "\r\nDate: "
                        + day
                        + " "
                        + rest
                        + "\r\n\r\n全品半額の大特価。お申込みは https://example.jp/buy\r\n");
    }

    private List<String> mails() {
        try (Workplace place = assembly.open(folder.resolve("store"), clock())) {
            Case one = place.cases().page(java.util.Optional.empty(), 1).get(0);
            return one.mails().stream().map(m -> m.exhibit().hex()).toList();
        }
    }

    private void well(String... args) {
        assertThat(run(args)).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        String data = folder.resolve("store").toString();
        return offline(
                Stream.concat(Stream.of(args), Stream.of("--data", data)).toArray(String[]::new));
    }

    private int offline(String... args) {
        PrintStream good = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream bad = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(this, good, bad).run(args);
    }
}
