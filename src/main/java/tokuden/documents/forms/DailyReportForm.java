package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Phrases;

/** The table of a day (日計表): what came in by which road, and where the cases stand. */
public final class DailyReportForm implements Form<DailyReportForm.Facts> {
    /** Stands for a figure that was not counted. */
    public static final long UNCOUNTED = -1;

    /** One road of intake; read = new + duplicate + failed. */
    public record Intake(String channel, long read, long novel, long duplicate, long failed) {}

    /** One figure. */
    public record Tally(String label, long count) {}

    /**
     * What a table says.
     *
     * @param sampling how the figures were counted (抽出方法), as every figure states it
     */
    public record Facts(
            String id,
            LocalDate day,
            String office,
            List<Intake> intake,
            List<Tally> categories,
            List<Tally> stages,
            String sampling,
            Person writer) {
        public Facts {
            intake = List.copyOf(intake);
            categories = List.copyOf(categories);
            stages = List.copyOf(stages);
        }
    }

    @Override
    public String kind() {
        return "daily-report";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        paper.fields()
                .day("日", facts.day())
                .text("部署", facts.office())
                .number("読込", facts.intake().stream().mapToLong(Intake::read).sum())
                .part("受付", intake(facts.intake(), paper.phrases()).blocks())
                .part("区分", tally(facts.categories(), paper.phrases()).blocks())
                .part("段階", tally(facts.stages(), paper.phrases()).blocks())
                .text("抽出方法", facts.sampling())
                .text("作成者", facts.writer().text());
        return paper.document(facts.id(), facts.day(), false);
    }

    private static Rows intake(List<Intake> intake, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.intake"));
        intake.forEach(
                i ->
                        rows.row(
                                Rows.words(i.channel()),
                                number(i.read()),
                                number(i.novel()),
                                number(i.duplicate()),
                                number(i.failed())));
        if (!rows.isEmpty()) {
            rows.row(
                    Run.plain(phrases.text("total")),
                    number(intake.stream().mapToLong(Intake::read).sum()),
                    number(intake.stream().mapToLong(Intake::novel).sum()),
                    number(intake.stream().mapToLong(Intake::duplicate).sum()),
                    number(failed(intake)));
        }
        return rows;
    }

    private static Rows tally(List<Tally> tallies, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.tally"));
        tallies.forEach(t -> rows.row(Rows.words(t.label()), number(t.count())));
        if (!rows.isEmpty()) {
            rows.row(
                    Run.plain(phrases.text("total")),
                    number(tallies.stream().mapToLong(Tally::count).sum()));
        }
        return rows;
    }

    private static long failed(List<Intake> intake) {
        boolean counted = intake.stream().allMatch(i -> i.failed() != UNCOUNTED);
        return counted ? intake.stream().mapToLong(Intake::failed).sum() : UNCOUNTED;
    }

    private static Run number(long count) {
        return Run.plain(
                count == UNCOUNTED ? "－" : String.format(java.util.Locale.ROOT, "%,d", count));
    }
}
