package tokuden.exchange.packing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tokuden.documents.Document;
import tokuden.documents.render.PdfRenderer;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analysed;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.Content;
import tokuden.exchange.record.PackedRecords;
import tokuden.reports.Report;

/** Writes the originals of one part of a package, each with its row in the index. */
final class PartWriter implements Closeable {
    private final Shelves shelves;
    private final PackageOrder order;
    private final CaseSight sight;
    private final BagWriter bag;
    private final IndexRows rows;
    private final OutputStream objects;
    private final Path objectsFile;
    private final Relevance relevance;
    private final Map<String, String> labels = new HashMap<>();
    private long mails;
    private long papers;

    PartWriter(Shelves shelves, PackageOrder order, CaseSight sight, BagWriter bag, Path spool)
            throws IOException {
        this.sight = sight;
        this.shelves = shelves;
        this.order = order;
        this.bag = bag;
        this.rows = new IndexRows(spool.resolve("rows.jsonl"));
        this.objectsFile = spool.resolve("objects.jsonl");
        this.objects = new BufferedOutputStream(Files.newOutputStream(objectsFile));
        this.relevance = new Relevance(shelves, order.of().number(), order.of().openedAt());
    }

    /** A mail with its files, ready to be written. */
    record Mail(int index, byte[] bytes, Analysed analysed, byte[] json, Optional<byte[]> pdf) {
        long size() {
            return bytes.length + json.length + pdf.map(p -> p.length).orElse(0);
        }
    }

    void mail(Mail mail, List<DnsLabels.Held> dns) throws IOException {
        String label = order.label(mail.index());
        Sha256 hash = mail.analysed().hash();
        Exhibit exhibit = exhibit(hash);
        String file = PackageFiles.MAILS + label + ".eml";
        bag.payload(file, Content.of(mail.bytes()));
        String json = PackageFiles.ANALYSIS + label + ".json";
        bag.payload(json, Content.of(mail.json()));
        String sheet = PackageFiles.ANALYSIS + label + ".pdf";
        if (mail.pdf().isPresent()) {
            bag.payload(sheet, Content.of(mail.pdf().get()));
        }
        List<Report> reports = shelves.reports().of(hash);
        reports.forEach(r -> relevance.report(r.id()));
        object(label, PackedObject.Kind.MAIL, file, exhibit, reports);
        rows.add(MailRow.of(sight, label, exhibit, file, mail.pdf().isPresent() ? sheet : json));
        for (Origin origin : exhibit.origins()) {
            if (origin.carrier().isPresent()) {
                carrier(origin.carrier().get());
            }
        }
        for (DnsLabels.Held held : dns) {
            dns(held);
        }
        mails++;
    }

    /** A masked copy: nothing of its original goes with it. */
    void copy(String file, byte[] bytes, Row row) throws IOException {
        bag.payload(file, Content.of(bytes));
        rows.add(row);
        mails++;
    }

    private void carrier(Sha256 hash) throws IOException {
        if (labels.containsKey(hash.hex())) {
            return;
        }
        String label = "C-" + hash.hex().substring(0, 12);
        String file = PackageFiles.MAILS + label + ".eml";
        simple(label, PackedObject.Kind.CARRIER, file, hash, Words.of("kind.carrier"));
    }

    private void dns(DnsLabels.Held held) throws IOException {
        if (!labels.containsKey(held.hash().hex())) {
            String label = "D-" + held.hash().hex().substring(0, 12);
            String title = Words.of("dns.title", MailRow.moment(held.takenAt()));
            simple(
                    label,
                    PackedObject.Kind.DNS,
                    PackageFiles.DNS + label + ".json",
                    held.hash(),
                    title);
        }
    }

    /** A sealed paper as it was issued. */
    void paper(Sha256 hash, int number) throws IOException {
        String label = String.format(Locale.ROOT, "P-%03d", number);
        String id =
                exhibit(hash).origins().stream()
                        .filter(o -> o.kind() == Origin.Kind.ISSUED)
                        .map(o -> o.source().replaceFirst("^issued:", ""))
                        .findFirst()
                        .orElse("");
        simple(
                label,
                PackedObject.Kind.PAPER,
                PackageFiles.DOCUMENTS + label + ".pdf",
                hash,
                Words.of("paper.title", id));
        papers++;
    }

    private void simple(
            String label, PackedObject.Kind kind, String file, Sha256 hash, String title)
            throws IOException {
        byte[] bytes = shelves.exhibits().bytes(hash);
        Exhibit exhibit = exhibit(hash);
        bag.payload(file, Content.of(bytes));
        object(label, kind, file, exhibit, List.of());
        rows.add(
                new Row(
                        label,
                        Words.of("kind." + kind.name().toLowerCase(Locale.ROOT)),
                        title,
                        MailRow.moment(exhibit.sealedAt()),
                        "",
                        "",
                        bytes.length,
                        hash.hex(),
                        file,
                        ""));
    }

    private void object(
            String label,
            PackedObject.Kind kind,
            String file,
            Exhibit exhibit,
            List<Report> reports)
            throws IOException {
        relevance.exhibit(exhibit.hash());
        labels.put(exhibit.hash().hex(), label);
        PackedObject packed =
                new PackedObject(
                        label,
                        kind,
                        file,
                        exhibit.hash(),
                        exhibit.size(),
                        exhibit.sealedAt(),
                        exhibit.origins(),
                        reports);
        objects.write(PackedRecords.bytes(PackedRecords.tree(packed)));
        objects.write('\n');
    }

    /** Something the program made for this package: its row in the index. */
    void made(String label, String kind, String title, String file, Content content)
            throws IOException {
        long size = content.size();
        Sha256 hash = bag.payload(file, content);
        String made = MailRow.moment(order.asOf());
        String office = shelves.office().ministry();
        rows.add(new Row(label, kind, title, made, office, "", size, hash.hex(), file, ""));
    }

    /** The list of what is here and how it came, once all is. */
    void objects() throws IOException {
        objects.close();
        bag.payload(PackageFiles.OBJECTS, Content.of(objectsFile));
    }

    /** A drawn paper; the same paper gives the same bytes. */
    static byte[] drawn(Document paper) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        new PdfRenderer().render(paper, bytes);
        return bytes.toByteArray();
    }

    private Exhibit exhibit(Sha256 hash) {
        return shelves.exhibits()
                .find(hash)
                .orElseThrow(
                        () -> new tokuden.work.TroubleException("exhibit.unknown", hash.hex()));
    }

    Relevance relevance() {
        return relevance;
    }

    Map<String, String> labels() {
        return labels;
    }

    IndexRows rows() {
        return rows;
    }

    long mails() {
        return mails;
    }

    long papers() {
        return papers;
    }

    BagWriter bag() {
        return bag;
    }

    @Override
    public void close() throws IOException {
        objects.close();
        rows.close();
        bag.close();
    }
}
