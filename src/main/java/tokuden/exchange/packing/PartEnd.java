package tokuden.exchange.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.documents.forms.PackageCheckForm;
import tokuden.evidence.Sha256;
import tokuden.exchange.bag.BagInfo;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.Content;
import tokuden.exchange.record.PackedRecords;

/** What stands at the end of a part, once its originals are in: lists, logs, index, seals. */
final class PartEnd {
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
    record Ended(Sha256 manifest, Sealer.Seals seals, Contents.Lists lists) {}

    /**
     * Ends the part.
     *
     * @param lists what its contents ended with
     * @param last it is the last one
     */
    Ended end(PartWriter part, int number, Contents.Lists lists, boolean last) throws IOException {
        checkSheet(part, number, lists);
        head(part, number, lists.custody());
        index(part, number, lists.custody());
        byte[] manifest = part.bag().closePayload();
        Sealer.Seals seals = sealer.seal(manifest, number);
        seals(part.bag(), seals);
        if (lists.statement().isPresent()) {
            part.bag().tag(PackageFiles.STATEMENT_SIGNATURE, Content.of(lists.statement().get()));
        }
        part.bag().tag(PackageFiles.README, text(Words.of("readme", order.number())));
        Sha256 hash = part.bag().end(info(number, last));
        return new Ended(hash, seals, lists);
    }

    private void checkSheet(PartWriter part, int number, Contents.Lists lists) throws IOException {
        PackageCheckForm.Facts facts =
                new PackageCheckForm.Facts(
                        order.number(),
                        order.of().number().text(),
                        title(),
                        shelves.office().ministry(),
                        order.day(),
                        order.wish().size() > 0 ? Words.of("part.of", number) : "",
                        part.mails(),
                        part.papers(),
                        lists.custody().map(c -> c.head().hex()).orElse(""),
                        masks(),
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

    private boolean masks() {
        return order.wish().profile().masks();
    }

    /** Of copies only the number of the case is told. */
    private String title() {
        return masks() ? "" : order.of().title();
    }

    private void head(PartWriter part, int number, Optional<CustodyLog.Written> custody)
            throws IOException {
        PackageHead head =
                new PackageHead(
                        PackageFiles.FORMAT,
                        PackageFiles.VERSION,
                        order.number(),
                        order.of().number().text(),
                        shelves.office().ministry(),
                        order.wish().profile(),
                        Optional.of(order.wish().recipient()).filter(r -> !r.isBlank()),
                        number,
                        order.asOf(),
                        order.wish().supplements(),
                        part.mails(),
                        part.papers(),
                        custody.map(CustodyLog.Written::lines).orElse(0L),
                        custody.map(CustodyLog.Written::head),
                        shelves.analyst().rulePack());
        part.bag()
                .payload(
                        PackageFiles.PACKAGE,
                        Content.of(PackedRecords.legible(PackedRecords.tree(head))));
    }

    private void index(PartWriter part, int number, Optional<CustodyLog.Written> custody)
            throws IOException {
        part.rows().close();
        List<String> head = new ArrayList<>();
        head.addAll(
                List.of(
                        Words.of("head.number"), order.number(),
                        Words.of("head.part"), Words.of("part.of", number),
                        Words.of("head.case"), (order.of().number().text() + "　" + title()).strip(),
                        Words.of("head.office"), shelves.office().ministry(),
                        Words.of("head.day"), order.day().toString(),
                        Words.of("head.mails"), Words.of("mails.count", part.mails()),
                        Words.of("head.supplements"),
                                order.wish().supplements().orElse(Words.of("supplements.none"))));
        custody.ifPresent(c -> head.addAll(List.of(Words.of("head.custody"), c.head().hex())));
        if (masks()) {
            head.addAll(List.of(Words.of("head.recipient"), order.wish().recipient()));
            head.addAll(List.of(Words.of("head.copies"), Words.of("copies.note")));
        }
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
