package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Sha256;
import tokuden.law.Article;

/**
 * The record of an inspection on the spot (立入検査調書, 28条 of the act in force today): when, where, by
 * whom with which identity card, who was present, what was looked at, what was copied, and what was
 * refused.
 */
public final class InspectionRecordForm implements Form<InspectionRecordForm.Facts> {
    /** An officer who inspected, and the number of the card that was shown. */
    public record Inspector(Person person, String card) {}

    /** What was looked at. */
    public record Inspected(String object, String place, String found) {}

    /** What was taken as a copy. */
    public record Copied(String title, String medium, String quantity, Optional<Sha256> hash) {}

    /** What was asked and answered. */
    public record Asked(String question, String answer) {}

    /**
     * What a record says.
     *
     * @param refusal what was refused or obstructed; "" if nothing was
     */
    public record Facts(
            String id,
            String caseNumber,
            LocalDate madeOn,
            Optional<Instant> begun,
            Optional<Instant> ended,
            String place,
            String inspectedParty,
            String purpose,
            List<Inspector> inspectors,
            List<Person> attendants,
            List<Inspected> inspected,
            List<Asked> asked,
            List<Copied> copied,
            String refusal,
            String notes,
            Person writer) {
        public Facts {
            inspectors = List.copyOf(inspectors);
            attendants = List.copyOf(attendants);
            inspected = List.copyOf(inspected);
            asked = List.copyOf(asked);
            copied = List.copyOf(copied);
        }
    }

    @Override
    public String kind() {
        return "inspection-record";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        LawWords law = paper.law(facts.madeOn());
        paper.act(facts.madeOn());
        paper.fields()
                .text("事案番号", facts.caseNumber())
                .day("作成日", facts.madeOn())
                .runs("検査の条", law.article(Article.REPORT_DEMAND))
                .runs("証明書の条", law.article("report-demand.identity-card"))
                .time("開始", facts.begun())
                .time("終了", facts.ended())
                .text("場所", facts.place())
                .text("対象者", facts.inspectedParty())
                .text("目的", facts.purpose())
                .lines("立会人", facts.attendants().stream().map(Person::text).toList())
                .part("検査職員", inspectors(facts, paper.phrases()).blocks())
                .part("検査した物件", inspected(facts, paper.phrases()).blocks())
                .part("質問", asked(facts, paper.phrases()).blocks())
                .part("写し", copied(facts, paper.phrases()).blocks())
                .lines("拒否", Lines.of(facts.refusal()))
                .lines("特記事項", Lines.of(facts.notes()))
                .text("作成者", facts.writer().text());
        return paper.document(facts.id(), facts.madeOn(), false);
    }

    private static Rows inspectors(Facts facts, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.inspectors"));
        facts.inspectors()
                .forEach(
                        i ->
                                rows.row(
                                        Rows.words(i.person().post()),
                                        Rows.words(i.person().name()),
                                        Rows.words(i.card())));
        return rows;
    }

    private static Rows inspected(Facts facts, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.inspected"));
        numbered(facts.inspected(), i -> Stream.of(i.object(), i.place(), i.found()), rows);
        return rows;
    }

    private static Rows asked(Facts facts, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.asked"));
        numbered(facts.asked(), a -> Stream.of(a.question(), a.answer()), rows);
        return rows;
    }

    private static Rows copied(Facts facts, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.copied"));
        numbered(
                facts.copied(),
                c ->
                        Stream.of(
                                c.title(),
                                c.medium(),
                                c.quantity(),
                                c.hash().map(Sha256::hex).orElse("")),
                rows);
        return rows;
    }

    private static <T> void numbered(
            List<T> things, java.util.function.Function<T, Stream<String>> cells, Rows rows) {
        for (int i = 0; i < things.size(); i++) {
            Stream<Run> all =
                    Stream.concat(
                            Stream.of(Run.plain("" + (i + 1))),
                            cells.apply(things.get(i)).map(Rows::words));
            rows.row(all.toArray(Run[]::new));
        }
    }
}
