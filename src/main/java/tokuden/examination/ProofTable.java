package tokuden.examination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tokuden.evidence.Sha256;
import tokuden.law.Breach;
import tokuden.law.EditionKey;

/**
 * The proof of one breach over several mails (立証の表): elements down, what speaks for and against
 * each across, every proof with the mail it comes from, and the mails in which nothing speaks for
 * the element yet.
 */
public record ProofTable(EditionKey edition, Breach breach, List<Row> rows) {
    public ProofTable {
        rows = List.copyOf(rows);
    }

    /** One table for each edition under which mails are, the newest first. */
    static List<ProofTable> of(List<OfMail> matrices, Breach breach) {
        Map<EditionKey, List<OfMail>> byEdition = new LinkedHashMap<>();
        matrices.stream()
                .sorted((one, other) -> other.matrix.edition().compareTo(one.matrix.edition()))
                .forEach(
                        m ->
                                byEdition
                                        .computeIfAbsent(m.matrix.edition(), e -> new ArrayList<>())
                                        .add(m));
        List<ProofTable> tables = new ArrayList<>();
        byEdition.forEach((edition, of) -> tables.add(new ProofTable(edition, breach, rows(of))));
        return List.copyOf(tables);
    }

    private static List<Row> rows(List<OfMail> matrices) {
        ProofMatrix together =
                ProofMatrix.together(matrices.stream().map(OfMail::matrix).toList()).orElseThrow();
        return together.rows().stream().map(row -> row(row.element(), matrices)).toList();
    }

    private static Row row(ProofMatrix.Element element, List<OfMail> matrices) {
        List<Attributed> speaksFor = new ArrayList<>();
        List<Attributed> against = new ArrayList<>();
        List<Sha256> without = new ArrayList<>();
        for (OfMail of : matrices) {
            int before = speaksFor.size();
            of.matrix.rows().stream()
                    .filter(r -> r.element().id().equals(element.id()))
                    .forEach(
                            r -> {
                                r.speaksFor()
                                        .forEach(p -> speaksFor.add(new Attributed(of.mail, p)));
                                r.against().forEach(p -> against.add(new Attributed(of.mail, p)));
                            });
            if (speaksFor.size() == before) {
                without.add(of.mail);
            }
        }
        return new Row(element, speaksFor, against, without);
    }

    /** The matrix of one mail. */
    record OfMail(Sha256 mail, ProofMatrix matrix) {}

    /** A proof and the mail it comes from. */
    public record Attributed(Sha256 mail, Proof proof) {}

    /**
     * One element with its proof.
     *
     * @param without the mails in which nothing speaks for the element
     */
    public record Row(
            ProofMatrix.Element element,
            List<Attributed> speaksFor,
            List<Attributed> against,
            List<Sha256> without) {
        public Row {
            speaksFor = List.copyOf(speaksFor);
            against = List.copyOf(against);
            without = List.copyOf(without);
        }

        /** The steps offered: none once something speaks for the element in every mail. */
        public List<ProofMatrix.NextStep> missing() {
            return without.isEmpty() ? List.of() : element.steps();
        }

        /** The mails of each reason, the reason of most mails first. */
        public static List<Reasoned> byReason(List<Attributed> proofs) {
            Map<Reason, Set<Sha256>> byReason = new LinkedHashMap<>();
            proofs.forEach(
                    p ->
                            byReason.computeIfAbsent(p.proof().reason(), r -> new LinkedHashSet<>())
                                    .add(p.mail()));
            return byReason.entrySet().stream()
                    .map(e -> new Reasoned(e.getKey(), List.copyOf(e.getValue())))
                    .sorted(Comparator.comparingInt((Reasoned r) -> r.mails.size()).reversed())
                    .toList();
        }
    }

    /** A reason and the mails of which it holds. */
    public record Reasoned(Reason reason, List<Sha256> mails) {
        public Reasoned {
            mails = List.copyOf(mails);
        }
    }
}
