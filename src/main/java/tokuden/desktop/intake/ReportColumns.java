package tokuden.desktop.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import tokuden.casework.CaseNumber;
import tokuden.desktop.kit.Cells;
import tokuden.desktop.kit.Shorts;
import tokuden.desktop.kit.Texts;
import tokuden.examination.WholeResult;

/** What stands in each column of the list of reports. */
final class ReportColumns {
    private static final int HASH_SHOWN = 14;

    private final Texts texts;

    ReportColumns(Texts texts) {
        this.texts = texts;
    }

    /** Columns: result, received, sent, from, subject, cases, hash. */
    void fill(List<TableColumn<ReportRow, ReportRow>> columns) {
        Cells.column(columns.get(0), this::result, this::resultWhole, this::style);
        text(columns.get(1), r -> texts.moment(r.report().receivedAt()));
        text(columns.get(2), r -> r.report().sentAt().map(this::moment).orElse("－"));
        text(columns.get(3), r -> r.report().from());
        text(columns.get(4), r -> r.report().subject());
        text(columns.get(5), this::cases);
        Cells.column(
                columns.get(6),
                r -> Shorts.middle(r.report().mail().hex(), HASH_SHOWN),
                r -> r.report().mail().hex(),
                r -> "fixed");
    }

    private static void text(
            TableColumn<ReportRow, ReportRow> column, Function<ReportRow, String> text) {
        Cells.column(column, text);
    }

    private String moment(Instant at) {
        return texts.moment(at);
    }

    private String result(ReportRow row) {
        return row.suspected() > 0 ? "▲ " + row.suspected() : word(row);
    }

    private String resultWhole(ReportRow row) {
        return row.suspected() > 0 ? texts.of("intake.suspected", row.suspected()) : word(row);
    }

    private String word(ReportRow row) {
        return texts.of(
                "intake.result." + row.result().map(WholeResult::name).orElse("UNEXAMINED"));
    }

    private String style(ReportRow row) {
        return row.suspected() > 0 ? "mark-suspected" : "muted";
    }

    private String cases(ReportRow row) {
        return row.cases().stream().map(CaseNumber::text).collect(Collectors.joining(", "));
    }
}
