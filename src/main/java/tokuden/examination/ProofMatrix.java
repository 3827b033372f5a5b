package tokuden.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.law.Breach;
import tokuden.law.Edition;
import tokuden.law.EditionKey;

/**
 * The proof of one breach in one mail (立証の表): the legal elements down, what speaks for and against
 * each across, and for an element that nothing speaks to, the next step that could fill it.
 */
public record ProofMatrix(EditionKey edition, Breach breach, List<Row> rows) {
    public ProofMatrix {
        rows = List.copyOf(rows);
    }

    /** The matrix of that breach; empty if the edition knows no such duty. */
    static Optional<ProofMatrix> of(Edition edition, Breach breach, List<Proof> proofs) {
        return edition.duty(breach)
                .map(
                        duty ->
                                new ProofMatrix(
                                        edition.key(),
                                        breach,
                                        BreachElements.of(breach).stream()
                                                .map(element -> row(element, proofs))
                                                .toList()));
    }

    /** Several mails as one: the same elements, the proof of all. */
    public static Optional<ProofMatrix> together(List<ProofMatrix> matrices) {
        if (matrices.isEmpty()) {
            return Optional.empty();
        }
        ProofMatrix first = matrices.get(0);
        List<Proof> all = new ArrayList<>();
        for (ProofMatrix matrix : matrices) {
            if (matrix.breach() != first.breach() || !matrix.edition().equals(first.edition())) {
                throw new IllegalArgumentException("proof of different breaches");
            }
            matrix.rows().forEach(r -> all.addAll(r.speaksFor()));
            matrix.rows().forEach(r -> all.addAll(r.against()));
        }
        return Optional.of(
                new ProofMatrix(
                        first.edition(),
                        first.breach(),
                        first.rows().stream().map(r -> row(r.element(), all)).toList()));
    }

    /** The elements for which nothing speaks yet. */
    public List<Row> unproven() {
        return rows.stream().filter(r -> r.speaksFor().isEmpty()).toList();
    }

    private static Row row(Element element, List<Proof> proofs) {
        List<Proof> about = proofs.stream().filter(p -> p.element().equals(element.id())).toList();
        return new Row(
                element,
                about.stream().filter(p -> p.side() == Proof.Side.FOR).toList(),
                about.stream().filter(p -> p.side() == Proof.Side.AGAINST).toList());
    }

    /**
     * An element (構成要件) of a breach.
     *
     * @param steps what may prove it where nothing does yet, the nearest first
     */
    public record Element(String id, List<NextStep> steps) {
        public Element {
            steps = List.copyOf(steps);
        }

        /** Its name, to be told in the language of the reader. */
        public Reason name() {
            return new Reason("proof.element." + id);
        }
    }

    /** One element with its proof. */
    public record Row(Element element, List<Proof> speaksFor, List<Proof> against) {
        public Row {
            speaksFor = List.copyOf(speaksFor);
            against = List.copyOf(against);
        }

        /** The steps offered: none once something speaks for the element. */
        public List<NextStep> missing() {
            return speaksFor.isEmpty() ? element.steps() : List.of();
        }
    }

    /** What an investigator can do to prove an element. */
    public enum NextStep {
        /** 情報提供者に確認する */
        ASK_REPORTER,
        /** 電気通信事業者等に情報の提供を求める (29条) */
        ASK_CARRIER,
        /** 報告を求める (28条) */
        DEMAND_REPORT,
        /** ヘッダを含む原本の提供を求める */
        ASK_FOR_ORIGINAL,
        /** DNS の記録を取得する */
        RECORD_DNS,
        /** 画像・リンク先を人が確認する */
        LOOK_YOURSELF,
        /** あて先の一覧・不達通知を取り込む */
        TAKE_RECIPIENTS;

        /** The step, to be told in the language of the reader. */
        public Reason text() {
            return new Reason("proof.step." + name());
        }

        /** How it is done. */
        public Reason how() {
            return new Reason("proof.how." + name());
        }

        /** It is done in the program; the others are tasks for a person. */
        public boolean doneHere() {
            return this == RECORD_DNS || this == LOOK_YOURSELF || this == TAKE_RECIPIENTS;
        }
    }
}
