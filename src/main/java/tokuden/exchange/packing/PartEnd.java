package tokuden.exchange.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.CaseMail;
import tokuden.casework.work.Logged;
import tokuden.documents.forms.Evidence;
import tokuden.documents.forms.ExhibitListForm;
import tokuden.documents.forms.PackageCheckForm;
import tokuden.evidence.Sha256;
import tokuden.exchange.bag.BagInfo;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.Content;
import tokuden.exchange.record.PackedRecords;
import tokuden.law.Act;

/** What stands at the end of a part, once its originals are in: lists, logs, index, seals. */
final class PartEnd {
    /** Above this many a list as a paper serves nobody; the index holds them all. */
    private static final int LONGEST_LIST = 2000;

    private final Shelves shelves;
    private final PackageOrder order;
    private final Sealer sealer;
    private final Path spool;

    PartEnd(Shelves shelves, PackageOrder order, Sealer sealer, Path spool) {
        this.shelves = shelves;
        this.order = order;
        this.sealer = sealer;
        this.spool = spool;
    }

    /** What a finished part is known by. */
    record Ended(Sha256 manifest, Sealer.Seals seals, CustodyLog.Written custody) {}

    /**
     * Ends the part.
     *
     * @param last it is the last one
     */
    Ended end(PartWriter part, int number, List<Sha256> mails, boolean last) throws IOException {
        if (number == 1 && mails.size() <= LONGEST_LIST) {
            exhibitList(part, mails);
        }
        caseFile(part);
        part.objects();
        CustodyLog.Written custody = custody(part, number);
        checkSheet(part, number, custody);
        head(part, number, custody);
        index(part, number, custody);
        byte[] manifest = part.bag().closePayload();
        Sealer.Seals seals = sealer.seal(manifest, number);
        seals(part.bag(), seals);
        part.bag().tag(PackageFiles.README, text(Words.of("readme", order.number())));
        Sha256 hash = part.bag().end(info(number, last));
        return new Ended(hash, seals, custody);
    }

    private void exhibitList(PartWriter part, List<Sha256> mails) throws IOException {
        List<Evidence.Piece> pieces = new ArrayList<>();
        CaseSight sight = new CaseSight(order.of());
        for (int i = 0; i < mails.size(); i++) {
            pieces.add(piece(sight.mail(mails.get(i)), order.label(i)));
        }
        ExhibitListForm.Facts facts =
                new ExhibitListForm.Facts(
                        order.number() + " exhibits",
                        order.of().number().text(),
                        shelves.office().ministry(),
                        order.day(),
                        new Evidence(pieces));
        byte[] pdf = PartWriter.drawn(new ExhibitListForm().compose(facts, shelves.stationery()));
        part.made(
                "L-001",
                Words.of("kind.list"),
                Words.of("list.title"),
                PackageFiles.DOCUMENTS + "exhibit-list.pdf",
                Content.of(pdf));
    }

    private static Evidence.Piece piece(CaseMail mail, String label) {
        return new Evidence.Piece(
                mail.exhibit().hex(),
                label + " " + mail.subject(),
                mail.from(),
                mail.sentAt().map(at -> java.time.LocalDate.ofInstant(at, Act.JAPAN)),
                true,
                "",
                Optional.empty(),
                Optional.of(mail.exhibit()),
                "");
    }

    private void caseFile(PartWriter part) throws IOException {
        byte[] file = PackedRecords.legible(PackedRecords.tree(order.of().withVersion(0)));
        part.made(
                "K-001",
                Words.of("kind.case"),
                Words.of("case.title"),
                PackageFiles.CASE,
                Content.of(file));
        java.io.ByteArrayOutputStream log = new java.io.ByteArrayOutputStream();
        for (Logged logged : shelves.log().of(order.of().number()).entries()) {
            if (logged.id() <= order.entry()) {
                log.writeBytes(PackedRecords.bytes(PackedRecords.tree(logged)));
                log.write('\n');
            }
        }
        part.bag().payload(PackageFiles.LOG, Content.of(log.toByteArray()));
    }

    private CustodyLog.Written custody(PartWriter part, int number) throws IOException {
        Path custody = spool.resolve("custody.jsonl");
        Path journal = spool.resolve("journal.jsonl");
        CustodyLog.Written written =
                CustodyLog.write(
                        new CustodyLog.Told(
                                shelves, order, part.relevance(), order.number() + "#" + number),
                        part.labels(),
                        custody,
                        journal);
        part.made(
                "M-001",
                Words.of("kind.custody"),
                Words.of("custody.title"),
                PackageFiles.CUSTODY,
                Content.of(custody));
        part.made(
                "M-002",
                Words.of("kind.journal"),
                Words.of("journal.title"),
                PackageFiles.JOURNAL,
                Content.of(journal));
        return written;
    }

    private void checkSheet(PartWriter part, int number, CustodyLog.Written custody)
            throws IOException {
        PackageCheckForm.Facts facts =
                new PackageCheckForm.Facts(
                        order.number(),
                        order.of().number().text(),
                        order.of().title(),
                        shelves.office().ministry(),
                        order.day(),
                        order.wish().size() > 0 ? Words.of("part.of", number) : "",
                        part.mails(),
                        part.papers(),
                        custody.head().hex(),
                        sealer.signs(),
                        sealer.stamps());
        byte[] pdf = PartWriter.drawn(new PackageCheckForm().compose(facts, shelves.stationery()));
        part.made(
                "S-001",
                Words.of("kind.sheet"),
                Words.of("sheet.title"),
                PackageFiles.CHECK_SHEET,
                Content.of(pdf));
    }

    private void head(PartWriter part, int number, CustodyLog.Written custody) throws IOException {
        PackageHead head =
                new PackageHead(
                        PackageFiles.FORMAT,
                        PackageFiles.VERSION,
                        order.number(),
                        order.of().number().text(),
                        shelves.office().ministry(),
                        order.wish().profile(),
                        number,
                        order.asOf(),
                        order.wish().supplements(),
                        part.mails(),
                        part.papers(),
                        custody.lines(),
                        custody.head(),
                        shelves.analyst().rulePack());
        part.bag()
                .payload(
                        PackageFiles.PACKAGE,
                        Content.of(PackedRecords.legible(PackedRecords.tree(head))));
    }

    private void index(PartWriter part, int number, CustodyLog.Written custody) throws IOException {
        part.rows().close();
        List<String> head =
                List.of(
                        Words.of("head.number"), order.number(),
                        Words.of("head.part"), Words.of("part.of", number),
                        Words.of("head.case"),
                                order.of().number().text() + "　" + order.of().title(),
                        Words.of("head.office"), shelves.office().ministry(),
                        Words.of("head.day"), order.day().toString(),
                        Words.of("head.mails"), Words.of("mails.count", part.mails()),
                        Words.of("head.supplements"),
                                order.wish().supplements().orElse(Words.of("supplements.none")),
                        Words.of("head.custody"), custody.head().hex());
        for (IndexPages.Page page : new IndexPages(spool, part.rows(), head).write(order.asOf())) {
            part.bag().payload("data/" + page.name(), Content.of(page.file()));
        }
    }

    private static void seals(BagWriter bag, Sealer.Seals seals) throws IOException {
        if (seals.signature().isPresent()) {
            bag.tag(PackageFiles.SIGNATURE, Content.of(seals.signature().get()));
        }
        if (seals.stamp().isPresent()) {
            bag.tag(PackageFiles.STAMP, Content.of(seals.stamp().get()));
        }
    }

    private List<BagInfo.Line> info(int number, boolean last) {
        List<BagInfo.Line> lines = new ArrayList<>();
        lines.add(new BagInfo.Line("External-Identifier", order.part(number)));
        lines.add(new BagInfo.Line("Bagging-Date", order.day().toString()));
        lines.add(new BagInfo.Line("Source-Organization", shelves.office().ministry()));
        lines.add(new BagInfo.Line("Contact-Name", shelves.office().section()));
        lines.add(new BagInfo.Line("Bag-Group-Identifier", order.number()));
        lines.add(new BagInfo.Line("Bag-Count", number + " of " + (last ? "" + number : "?")));
        return lines;
    }

    private static Content text(String words) {
        return Content.of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The folder of what is in the making is emptied for the next part. */
    static void empty(Path spool) throws IOException {
        try (java.util.stream.Stream<Path> all = Files.list(spool)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
    }
}
