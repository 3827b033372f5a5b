package tokuden.exchange.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Document;
import tokuden.documents.forms.Enclosed;
import tokuden.documents.forms.HandoverListForm;
import tokuden.documents.forms.Person;
import tokuden.documents.forms.ReceiptForm;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;

/**
 * The papers that go beside a package and not into it: the list of what is handed over with the
 * hash of each part (引渡目録), and the receipt to be signed (受領書).
 */
final class HandoverPapers {
    private final Shelves shelves;
    private final PackageOrder order;
    private final Officer by;

    HandoverPapers(Shelves shelves, PackageOrder order, Officer by) {
        this.shelves = shelves;
        this.order = order;
        this.by = by;
    }

    List<Path> write(Packing.Outcome outcome, List<Packed.Part> parts) throws IOException {
        Path list = outcome.folder().resolve(order.number() + "-handover.pdf");
        Path receipt = outcome.folder().resolve(order.number() + "-receipt.pdf");
        Files.write(list, PartWriter.drawn(list(parts)));
        Files.write(receipt, PartWriter.drawn(receipt(parts)));
        return List.of(list, receipt);
    }

    private Document list(List<Packed.Part> parts) {
        List<HandoverListForm.Thing> things = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Packed.Part part = parts.get(i);
            things.add(
                    new HandoverListForm.Thing(
                            title(i, parts.size()),
                            Words.of("handover.medium"),
                            Words.of("handover.one"),
                            "",
                            Optional.of(part.manifest()),
                            Words.of("handover.note", part.mails(), part.files())));
        }
        HandoverListForm.Facts facts =
                new HandoverListForm.Facts(
                        order.number() + " handover",
                        order.of().number().text(),
                        order.day(),
                        order.wish().recipient().isBlank()
                                ? Words.of("handover.blank")
                                : order.wish().recipient(),
                        shelves.office().ministry() + "　" + shelves.office().section(),
                        new Person(by.post(), by.name()),
                        things,
                        parts.get(parts.size() - 1).custody().map(Sha256::hex).orElse(""));
        return new HandoverListForm().compose(facts, shelves.stationery());
    }

    private Document receipt(List<Packed.Part> parts) {
        List<Enclosed> things = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            things.add(
                    new Enclosed(
                            title(i, parts.size()),
                            Words.of("handover.one"),
                            "manifest-sha256.txt SHA-256 " + parts.get(i).manifest().hex()));
        }
        ReceiptForm.Facts facts =
                new ReceiptForm.Facts(
                        order.number() + " receipt",
                        order.day(),
                        shelves.office().ministry(),
                        Words.of("handover.reference", order.number()),
                        things);
        return new ReceiptForm().compose(facts, shelves.stationery());
    }

    private String title(int part, int of) {
        String title = Words.of("handover.title", order.number());
        return of == 1 ? title : title + "　" + Words.of("part.of", part + 1);
    }
}
