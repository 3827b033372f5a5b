package tokuden.exchange.packing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tokuden.documents.forms.MailAnalysisForm;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analysed;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.record.PackedRecords;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;

/** Everything as it is, for the prosecutor: originals, analysis, case, custody. */
final class FullContents implements Contents {
    private final Shelves shelves;
    private final PackageOrder order;
    private final CaseSight sight;
    private final Knowledge knowledge;
    private final DnsLabels dns;
    private final SharedGuard guard;
    private final Path spool;
    private final List<String> outdated = new ArrayList<>();

    FullContents(Shelves shelves, PackageOrder order, SharedGuard guard, Path spool) {
        this.shelves = shelves;
        this.order = order;
        this.sight = new CaseSight(order.of());
        this.knowledge = new Knowledge(shelves, order.journal());
        this.dns = new DnsLabels(knowledge.dns());
        this.guard = guard;
        this.spool = spool;
    }

    @Override
    public void begin(PartWriter part, int number) throws IOException {
        if (number == 1) {
            int count = 0;
            for (Sha256 paper : order.papers()) {
                part.paper(paper, ++count);
            }
        }
    }

    @Override
    public Ready ready(int index) throws IOException {
        Sha256 hash = order.wish().mails().get(index);
        byte[] bytes = shelves.exhibits().bytes(hash);
        guard.protect(hash, bytes);
        Analysed analysed = shelves.analyst().analyse(bytes, knowledge.of(bytes, hash));
        if (shelves.examinations()
                .of(hash)
                .filter(kept -> !kept.agreesWith(analysed.examination()))
                .isPresent()) {
            outdated.add(order.label(index));
        }
        byte[] json = PackedRecords.legible(analysed.tree());
        Optional<byte[]> pdf =
                order.wish().sheets() ? Optional.of(sheet(index, analysed)) : Optional.empty();
        return new Whole(new PartWriter.Mail(index, bytes, analysed, json, pdf), dns.of(analysed));
    }

    private record Whole(PartWriter.Mail mail, List<DnsLabels.Held> dns) implements Ready {
        @Override
        public long size() {
            return mail.size();
        }

        @Override
        public void write(PartWriter part) throws IOException {
            part.mail(mail, dns);
        }
    }

    private byte[] sheet(int index, Analysed analysed) throws IOException {
        Exhibit exhibit = shelves.exhibits().find(analysed.hash()).orElseThrow();
        List<DnsLabels.Held> held = dns.of(analysed);
        Optional<Sha256> answers =
                held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1).hash());
        MailAnalysisForm.Facts facts =
                new MailSheet(order, shelves, sight)
                        .of(analysed, order.label(index), exhibit, answers);
        return PartWriter.drawn(new MailAnalysisForm().compose(facts, shelves.stationery()));
    }

    @Override
    public Lists end(PartWriter part, int number, List<Sha256> mails) throws IOException {
        CustodyLog.Written custody =
                new FullLists(shelves, order, spool).write(part, number, mails);
        return new Lists(Optional.of(custody), Optional.empty());
    }

    @Override
    public LeakReport leaks(List<Path> beside) throws IOException {
        return guard.report(beside);
    }

    @Override
    public List<String> outdated() {
        return outdated;
    }

    @Override
    public List<JournalEntry> noted(Officer by) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("package", order.number());
        return Stream.concat(order.papers().stream(), order.wish().mails().stream())
                .map(
                        hash ->
                                new JournalEntry(
                                        shelves.clock().instant(),
                                        by.id(),
                                        "exhibit.exported",
                                        hash.hex(),
                                        particulars))
                .toList();
    }
}
