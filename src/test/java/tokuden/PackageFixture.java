package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.documents.signing.DetachedSigner;
import tokuden.documents.signing.Keys;
import tokuden.documents.signing.SigningKey;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analyst;
import tokuden.exchange.bag.BagInfo;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.Content;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.packing.PackageOrder;
import tokuden.exchange.packing.Packed;
import tokuden.exchange.packing.Packing;
import tokuden.exchange.packing.Planning;
import tokuden.exchange.packing.Shelves;
import tokuden.exchange.proof.PackageProof;
import tokuden.office.Officer;
import tokuden.terminal.GuardedPlace;
import tokuden.terminal.PackageShelves;
import tokuden.terminal.Terminal;
import tokuden.terminal.Workplace;
import tokuden.work.CancelledException;
import tokuden.work.Progress;

/** A real store with an invented case, and packages made of it by a clock that can be set. */
final class PackageFixture extends AtOneTime {
    static final String CASE = "2026-0001";
    private static final List<String> STORELESS = List.of("exchange", "open");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final Path folder;
    Path store;
    private int officer;
    private RecipientProfile profile = RecipientProfile.PROSECUTION;
    private String recipient = "";
    private Progress progress = Progress.UNWATCHED;

    PackageFixture(Path folder) {
        super(Instant.parse("2026-04-01T03:00:00Z"));
        this.folder = folder;
        this.store = folder.resolve("store");
    }

    /** Three mails, one of them attached to another, with a person's determination. */
    PackageFixture withACase() throws IOException {
        mail("1.eml", "sale 1", 2);
        mail("2.eml", "未承諾広告※ <b>\"特価\"</b> & 半額", 3);
        Path carried = folder.resolve("mails").resolve("3.eml");
        Files.writeString(
                carried,
                "From: taro@example.com\r\nTo: info@example.org\r\nSubject: Fwd: sale\r\n"
                        + "Date: Sun, 5 Apr 2026 10:00:00 +0900\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/plain\r\n\r\nsee\r\n--b\r\n"
                        + "Content-Type: message/rfc822\r\n\r\n"
                        + text("sale 3", 4)
                        + "\r\n--b--\r\n");
        well("intake", folder.resolve("mails").toString());
        well("case", "open", "--title", "見本の広告", "--with", ".eml", "--data", store.toString());
        well("case", "parties", "--sender", "株式会社例|東京都千代田区|例太郎", CASE);
        well(
                "case",
                "determine",
                CASE,
                "--mail",
                mails().get(0).hex(),
                "--finding",
                "LABELLING/SENDER_NAME",
                "--reason",
                "氏名の表示がない");
        well("case", "note", CASE, "--text", "検察に相談");
        well("case", "examine", CASE);
        return this;
    }

    Path mail(String name, String subject, int day) throws IOException {
        Path file = folder.resolve("mails").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text(subject, day));
    }

    private static String text(String subject, int day) {
        return "Return-Path: <bounce@shop.example>\r\n"
                + "Received: from mx.shop.example (mx.shop.example [192.0.2.7])\r\n"
                + "\tby mail.isp.example with ESMTP id x for <taro@example.com>;\r\n"
                + "\tThu, "
                + day
                + " Apr 2026 10:00:01 +0900\r\n"
                + "From: shop@shop.example\r\nTo: taro@example.com\r\nSubject: "
                + subject
                + "\r\nDate: Thu, "
                + day
                + " Apr 2026 10:00:00 +0900\r\n\r\n"
                + "全品半額の大特価。お申込みは https://shop.example/buy\r\n";
    }

    List<Sha256> mails() {
        try (Workplace place = open(store, clock())) {
            return place.cases().find(new CaseNumber(CASE)).orElseThrow().mails().stream()
                    .map(m -> m.exhibit())
                    .toList();
        }
    }

    Case kept() {
        try (Workplace place = open(store, clock())) {
            return place.cases().find(new CaseNumber(CASE)).orElseThrow();
        }
    }

    byte[] bytes(Sha256 exhibit) {
        try (Workplace place = open(store, clock())) {
            return place.exhibits().bytes(exhibit);
        }
    }

    long count() {
        try (Workplace place = open(store, clock())) {
            return place.exhibits().count();
        }
    }

    /** Goes on with a copy of the store, as if it were another machine. */
    void onACopy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> all = Files.walk(store)) {
            for (Path each : all.toList()) {
                Files.copy(each, copy.resolve(store.relativize(each).toString()));
            }
        }
        store = copy;
    }

    Packed built(Path to, boolean zip, DetachedSigner.Seals seals) {
        return packed(to, zip, seals, Optional.empty(), 0);
    }

    Packed again(Path to, boolean zip, String number) {
        return packed(to, zip, DetachedSigner.Seals.NONE, Optional.of(number), 0);
    }

    /** Made by the officer of that number. */
    Packed builtBy(int officer, Path to) {
        this.officer = officer;
        return built(to, true, DetachedSigner.Seals.NONE);
    }

    /** Made until a person stops it at that mail. */
    void stopped(Path to, int at) {
        Progress stopping =
                (done, total, what) -> {
                    if (done == at) {
                        throw new CancelledException();
                    }
                };
        progress = stopping;
        try {
            built(to, true, DetachedSigner.Seals.NONE);
        } finally {
            progress = Progress.UNWATCHED;
        }
    }

    /** Of masked copies. */
    Packed masked(
            RecipientProfile profile,
            String recipient,
            Path to,
            DetachedSigner.Seals seals,
            Optional<String> again) {
        this.profile = profile;
        this.recipient = recipient;
        try {
            return packed(to, false, seals, again, 0);
        } finally {
            this.profile = RecipientProfile.PROSECUTION;
            this.recipient = "";
        }
    }

    Packed packed(
            Path to, boolean zip, DetachedSigner.Seals seals, Optional<String> again, long size) {
        try (Workplace place = open(store, clock())) {
            GuardedPlace guarded = new GuardedPlace(place, clock(), Optional::empty);
            Shelves shelves = PackageShelves.of(guarded, examiner(), act(), clock());
            Case in = place.cases().find(new CaseNumber(CASE)).orElseThrow();
            Planning planning = new Planning(shelves);
            PackageOrder.Wish wish =
                    new PackageOrder.Wish(
                            profile,
                            recipient,
                            in.mails().stream().map(m -> m.exhibit()).toList(),
                            0,
                            true,
                            Optional.empty());
            PackageOrder order =
                    again.map(n -> planning.again(in, n))
                            .orElseGet(() -> planning.next(in, wish))
                            .match(o -> o, r -> fail(r.toString()));
            Officer by = place.offices().find().orElseThrow().officers().get(officer);
            return new Packing(
                            shelves, limited(order, size), new Packing.Outcome(to, zip), seals, by)
                    .run(progress);
        }
    }

    /** With a limit smaller than a person may choose. */
    private static PackageOrder limited(PackageOrder order, long size) {
        PackageOrder.Wish wish = order.wish();
        return size == 0
                ? order
                : new PackageOrder(
                        order.of(),
                        order.number(),
                        new PackageOrder.Wish(
                                wish.profile(),
                                wish.recipient(),
                                wish.mails(),
                                size,
                                wish.sheets(),
                                wish.supplements()),
                        order.papers(),
                        order.firstLabel(),
                        order.journal(),
                        order.entry(),
                        order.asOf(),
                        order.kept());
    }

    private static PackageOrder fail(String why) {
        throw new AssertionError(why);
    }

    PackageProof.Outcome proved(Path path) {
        return new PackageProof(path, new Analyst(examiner())).run(Progress.UNWATCHED);
    }

    /** The bag with another file in place of one, all hashes right. */
    Path forged(Path bag, String name, byte[] bytes) throws IOException {
        Path forged = folder.resolve("forged");
        Path spool = Files.createDirectory(folder.resolve("spool"));
        try (BagWriter writer = BagWriter.folder(forged, spool)) {
            for (String each : names(bag)) {
                if (each.startsWith("data/")) {
                    byte[] own = Files.readAllBytes(bag.resolve(each));
                    writer.payload(each, Content.of(each.equals(name) ? bytes : own));
                }
            }
            writer.closePayload();
            writer.end(List.of(new BagInfo.Line("Bagging-Date", "2026-04-01")));
        }
        return forged;
    }

    DetachedSigner.Seals seals(Keys keys, Instant at) throws IOException, GeneralSecurityException {
        SigningKey key = SigningKey.pkcs12(keys.pkcs12(folder), Keys.PASSWORD);
        return new DetachedSigner.Seals(
                Optional.of(new DetachedSigner(key)), Optional.of(keys.stamps(at)));
    }

    static List<String> names(Path under) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(Files::isRegularFile)
                    .map(p -> under.relativize(p).toString())
                    .sorted()
                    .toList();
        }
    }

    static TreeMap<String, String> contents(Path under) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        for (String name : names(under)) {
            contents.put(name, Sha256.of(Files.readAllBytes(under.resolve(name))).hex());
        }
        contents.keySet().removeIf(n -> n.contains("2026-0001-P02"));
        return contents;
    }

    void well(String... args) {
        assertThat(run(args)).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    int run(String... args) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(args));
        boolean storeless =
                all.contains("verify") || all.size() > 1 && all.subList(0, 2).equals(STORELESS);
        if (!all.contains("--data") && !storeless) {
            all.add("--data");
            all.add(store.toString());
        }
        PrintStream good = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream bad = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(this, good, bad).run(all.toArray(String[]::new));
    }
}
