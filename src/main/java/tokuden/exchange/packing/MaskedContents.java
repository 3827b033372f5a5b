package tokuden.exchange.packing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tokuden.casework.CaseMail;
import tokuden.evidence.Sha256;
import tokuden.exchange.analysis.Analysed;
import tokuden.exchange.analysis.Analyst;
import tokuden.exchange.bag.Content;
import tokuden.exchange.leaks.Identifier;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.masking.CaseSigns;
import tokuden.exchange.masking.MaskingKey;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.masking.Twin;
import tokuden.exchange.masking.TwinMaking;
import tokuden.exchange.record.PackedRecords;
import tokuden.exchange.statement.CopyStated;
import tokuden.exchange.statement.Results;
import tokuden.exchange.statement.StatedResult;
import tokuden.exchange.statement.StatementHead;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.reports.Statement;

/**
 * Masked copies for one recipient, each with what is stated of its original. No reporter of the
 * case shows in any of them, whoever reported which mail. Which copy is of which original is noted
 * in the journal of the office and nowhere else.
 */
final class MaskedContents implements Contents {
    private final Shelves shelves;
    private final PackageOrder order;
    private final Sealer sealer;
    private final Path spool;
    private final CaseSight sight;
    private final Knowledge knowledge;
    private final TwinMaking making;
    private final TwinMaking.Copier copier;
    private final LeakGuard guard;
    private final List<Made> made = new ArrayList<>();
    private Optional<OutputStream> lines = Optional.empty();

    MaskedContents(Shelves shelves, PackageOrder order, Sealer sealer, Path spool) {
        this.shelves = shelves;
        this.order = order;
        this.sealer = sealer;
        this.spool = spool;
        this.sight = new CaseSight(order.of());
        this.knowledge = new Knowledge(shelves, order.journal());
        this.making = making(shelves, order.wish());
        Identifiers signs = signs();
        this.copier = making.among(signs);
        this.guard = new LeakGuard(signs);
    }

    /** Which copy is of which original. */
    private record Made(String label, Sha256 original, Sha256 copy, List<String> withheld) {}

    private static TwinMaking making(Shelves shelves, PackageOrder.Wish wish) {
        RecipientProfile profile = wish.profile();
        return new TwinMaking(
                MaskingKey.of(shelves.maskingSecret().get(), wish.recipient()), profile);
    }

    /** Everything that points to any reporter of the case. */
    private Identifiers signs() {
        CaseSigns known = new CaseSigns(shelves.exhibits(), shelves.reports(), shelves.reporters());
        OwnWords own = new OwnWords(shelves.office());
        Set<Identifier> all = new LinkedHashSet<>();
        for (CaseMail mail : order.of().mails()) {
            byte[] bytes = shelves.exhibits().bytes(mail.exhibit());
            making.signs(bytes, known.told(mail.exhibit())).all().stream()
                    .filter(own::isOfOthers)
                    .forEach(all::add);
        }
        return new Identifiers(List.copyOf(all));
    }

    LeakGuard guard() {
        return guard;
    }

    @Override
    public void begin(PartWriter part, int number) throws IOException {
        lines =
                Optional.of(
                        new BufferedOutputStream(
                                Files.newOutputStream(spool.resolve("copies.jsonl"))));
    }

    @Override
    public Ready ready(int index) {
        Sha256 hash = order.wish().mails().get(index);
        byte[] bytes = shelves.exhibits().bytes(hash);
        Analyst.Known known = knowledge.of(bytes, hash);
        Analysed original = shelves.analyst().analyse(bytes, known);
        Twin twin = copier.of(bytes);
        Analysed copy = Results.ofCopy(shelves.analyst(), twin.octets());
        Map<String, String> results = Results.of(original, copier::shown);
        Results.Ground ground =
                new Results.Ground(
                        !known.statement().equals(Statement.NOTHING), !twin.withheld().isEmpty());
        String label = order.label(index);
        CopyStated stated =
                new CopyStated(
                        label,
                        PackageFiles.MAILS + label + ".eml",
                        twin.hash(),
                        twin.octets().length,
                        making.token(hash),
                        twin.masked().values().stream().mapToInt(Integer::intValue).sum(),
                        twin.withheld(),
                        shelves.analyst().rulePack(),
                        Results.stated(results, copy, ground),
                        determined(hash));
        return new Copy(twin, stated, copy);
    }

    private List<CopyStated.Determined> determined(Sha256 hash) {
        return sight.determined(hash).stream()
                .map(d -> new CopyStated.Determined(d.provision().cited(), d.verdict().name()))
                .toList();
    }

    private final class Copy implements Ready {
        private final Twin twin;
        private final CopyStated stated;
        private final Row row;

        Copy(Twin twin, CopyStated stated, Analysed copy) {
            this.twin = twin;
            this.stated = stated;
            this.row =
                    new Row(
                            stated.label(),
                            Words.of("kind.copy"),
                            copy.mail().subject(),
                            copy.mail().sent().map(s -> MailRow.moment(s.at())).orElse(""),
                            copy.mail().from().stream()
                                    .map(b -> b.address())
                                    .collect(Collectors.joining("、")),
                            told(stated),
                            stated.size(),
                            stated.sha256().hex(),
                            stated.file(),
                            "");
        }

        @Override
        public long size() {
            return twin.octets().length;
        }

        @Override
        public void write(PartWriter part) throws IOException {
            part.copy(stated.file(), twin.octets(), row);
            lines.orElseThrow().write(PackedRecords.bytes(PackedRecords.tree(stated)));
            lines.orElseThrow().write('\n');
            made.add(new Made(stated.label(), twin.original(), stated.sha256(), twin.withheld()));
        }
    }

    /** What was determined, and the verdicts on the original. */
    private static String told(CopyStated stated) {
        List<String> told = new ArrayList<>();
        stated.determined()
                .forEach(d -> told.add(d.provision() + "：" + Words.of("verdict." + d.verdict())));
        for (StatedResult one : stated.found()) {
            if (one.of().startsWith("auth/")) {
                String[] names = one.of().split("/", 3);
                String of = names[2].isEmpty() ? names[1] : names[1] + "（" + names[2] + "）";
                told.add(of + " = " + Words.orName("result.", one.result()));
            }
        }
        return String.join("；", told);
    }

    @Override
    public Lists end(PartWriter part, int number, List<Sha256> mails) throws IOException {
        lines.orElseThrow().close();
        Sha256 hash =
                part.bag().payload(PackageFiles.COPIES, Content.of(spool.resolve("copies.jsonl")));
        StatementHead head =
                new StatementHead(
                        StatementHead.FORMAT,
                        StatementHead.VERSION,
                        order.number(),
                        number,
                        shelves.office().ministry(),
                        order.wish().profile(),
                        order.wish().recipient(),
                        order.asOf(),
                        mails.size(),
                        hash,
                        shelves.analyst().rulePack(),
                        Words.of("statement.text"));
        byte[] statement = PackedRecords.legible(PackedRecords.tree(head));
        part.bag().payload(PackageFiles.STATEMENT, Content.of(statement));
        return new Lists(Optional.empty(), sealer.statement(statement, number));
    }

    @Override
    public LeakReport leaks(List<Path> beside) throws IOException {
        return guard.report(beside);
    }

    @Override
    public List<String> outdated() {
        return List.of();
    }

    @Override
    public List<JournalEntry> noted(Officer by) {
        return made.stream().map(m -> noted(m, by)).toList();
    }

    private JournalEntry noted(Made one, Officer by) {
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("package", order.number());
        particulars.put("label", one.label());
        particulars.put("original", one.original().hex());
        particulars.put("copy", one.copy().hex());
        particulars.put("profile", order.wish().profile().name());
        particulars.put("recipient", order.wish().recipient());
        particulars.put("withheld", String.join(" ", one.withheld()));
        return new JournalEntry(
                shelves.clock().instant(),
                by.id(),
                "mail.masked",
                order.of().number().text(),
                particulars);
    }
}
