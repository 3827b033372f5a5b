package tokuden.desktop.matrix;

import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tokuden.casework.CaseMail;
import tokuden.desktop.kit.Texts;
import tokuden.evidence.Sha256;
import tokuden.examination.ProofTable;
import tokuden.examination.ProofWords;
import tokuden.law.Breach;

/** The proof of a breach: elements down; for, against and missing across; mails are links. */
final class MatrixGrid extends GridPane {
    /** Mails named beside one reason; the others open as a list. */
    private static final int NAMED = 3;

    /** Reasons told in one cell, those of most mails. */
    private static final int REASONS = 6;

    private static final int[] WIDTHS = {17, 33, 23, 27};

    private final Texts texts;
    private final MatrixLinks lead;
    private final MissingCell steps;

    /** An empty grid. */
    MatrixGrid(Texts texts, MatrixLinks lead) {
        this.texts = texts;
        this.lead = lead;
        this.steps = new MissingCell(texts, lead);
        for (int width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            getColumnConstraints().add(column);
        }
        getStyleClass().add("matrix");
    }

    void show(ProofTable table) {
        getChildren().clear();
        for (ProofWords.Column column : ProofWords.Column.values()) {
            String head = texts.of(ProofWords.head(column));
            add(cell("matrix-head", words(head, "muted")), column.ordinal(), 0);
        }
        int at = 1;
        for (ProofTable.Row row : table.rows()) {
            add(cell("matrix-cell", words(texts.of(row.element().name()), "strong")), 0, at);
            add(proof(row.speaksFor()), 1, at);
            add(proof(row.against()), 2, at);
            add(missing(table.breach(), row), 3, at);
            at++;
        }
    }

    private Node proof(List<ProofTable.Attributed> proofs) {
        if (proofs.isEmpty()) {
            return cell("matrix-cell", words(texts.of("matrix.none"), "muted"));
        }
        VBox cell = cell("matrix-cell");
        List<ProofTable.Reasoned> byReason = ProofTable.Row.byReason(proofs);
        byReason.stream()
                .limit(REASONS)
                .forEach(
                        r -> {
                            String told = texts.of(r.reason());
                            cell.getChildren().addAll(words(told, ""), links(told, r.mails()));
                        });
        if (byReason.size() > REASONS) {
            cell.getChildren().add(others(byReason.subList(REASONS, byReason.size())));
        }
        return cell;
    }

    private Hyperlink others(List<ProofTable.Reasoned> reasons) {
        List<Sha256> of = reasons.stream().flatMap(r -> r.mails().stream()).distinct().toList();
        Hyperlink all = new Hyperlink(texts.of("matrix.others", reasons.size(), of.size()));
        all.setOnAction(e -> lead.list(all.getText(), of));
        return all;
    }

    private Node missing(Breach breach, ProofTable.Row row) {
        if (row.without().isEmpty()) {
            return cell("matrix-cell", words(texts.of("matrix.none"), "muted"));
        }
        String told = texts.of(ProofWords.without(row.without().size()));
        return cell(
                "matrix-cell",
                words(told, "mark-undecidable"),
                links(texts.of(row.element().name()) + "　" + told, row.without()),
                steps.steps(breach, row));
    }

    private FlowPane links(String told, List<Sha256> of) {
        FlowPane links = new FlowPane(6, 0);
        of.stream().limit(NAMED).forEach(hash -> links.getChildren().add(link(hash)));
        if (of.size() > NAMED) {
            Hyperlink all = new Hyperlink(texts.of("matrix.all", of.size()));
            all.setOnAction(e -> lead.list(told, of));
            links.getChildren().add(all);
        }
        return links;
    }

    private Hyperlink link(Sha256 hash) {
        CaseMail mail = lead.mail(hash);
        Hyperlink link = new Hyperlink(mail.sentAt().map(this::shortly).orElse(mail.from()));
        link.setTooltip(new Tooltip(mail.from() + "\n" + mail.subject()));
        link.setAccessibleText(link.getText() + " " + mail.subject());
        link.setOnAction(e -> lead.open(hash));
        return link;
    }

    /** Without the century, as the list of mails has it. */
    private String shortly(Instant sent) {
        return texts.moment(sent).substring(2);
    }

    private static VBox cell(String style, Node... inside) {
        VBox cell = new VBox(2, inside);
        cell.getStyleClass().add(style);
        cell.setMinHeight(Region.USE_PREF_SIZE);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
