package tokuden.exchange.packing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.documents.forms.Evidence;
import tokuden.documents.forms.ExhibitListForm;
import tokuden.evidence.Sha256;
import tokuden.exchange.bag.Content;
import tokuden.exchange.record.PackedRecords;
import tokuden.law.Act;

/** The lists and logs at the end of a part that shows everything: case, objects, custody. */
final class FullLists {
    /** Above this many a list as a paper serves nobody; the index holds them all. */
    private static final int LONGEST_LIST = 2000;

    private final Shelves shelves;
    private final PackageOrder order;
    private final Path spool;

    FullLists(Shelves shelves, PackageOrder order, Path spool) {
        this.shelves = shelves;
        this.order = order;
        this.spool = spool;
    }

    CustodyLog.Written write(PartWriter part, int number, List<Sha256> mails) throws IOException {
        if (number == 1 && mails.size() <= LONGEST_LIST) {
            exhibitList(part, mails);
        }
        caseFile(part);
        part.objects();
        return custody(part, number);
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
        Case of = order.of();
        Case head =
                new Case(
                        of.number(),
                        of.title(),
                        of.openedAt(),
                        of.parties(),
                        List.of(),
                        List.of(),
                        of.stage(),
                        0);
        byte[] file = PackedRecords.legible(PackedRecords.tree(head));
        part.made(
                "K-001",
                Words.of("kind.case"),
                Words.of("case.title"),
                PackageFiles.CASE,
                Content.of(file));
        lines(part, PackageFiles.CASE_MAILS, of.mails());
        lines(part, PackageFiles.DETERMINATIONS, of.determinations());
        lines(
                part,
                PackageFiles.LOG,
                shelves.log().of(of.number()).entries().stream()
                        .filter(logged -> logged.id() <= order.entry())
                        .toList());
    }

    /** A file of records, a line each, by way of the disk: a case may hold very many. */
    private void lines(PartWriter part, String name, List<? extends Record> records)
            throws IOException {
        Path file = spool.resolve(Path.of(name).getFileName().toString() + ".lines");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (Record record : records) {
                out.write(PackedRecords.bytes(PackedRecords.tree(record)));
                out.write('\n');
            }
        }
        part.bag().payload(name, Content.of(file));
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
}
