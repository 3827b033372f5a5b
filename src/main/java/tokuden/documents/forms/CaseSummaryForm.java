package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.office.JapaneseDates;

/** A case on a page or two (事案概要), for those who decide or take it over. */
public final class CaseSummaryForm implements Form<CaseSummaryForm.Facts> {
    /** What happened on a day. */
    public record Milestone(LocalDate day, String what) {}

    /**
     * A day by which something must be done.
     *
     * @param basis provision or rule it follows from
     */
    public record Deadline(LocalDate day, String what, String basis) {}

    /** What a summary says. */
    public record Facts(
            String id,
            String caseNumber,
            String title,
            LocalDate madeOn,
            String stage,
            List<Party> parties,
            List<CaseMail> mails,
            List<Determination> determinations,
            List<Milestone> milestones,
            List<Deadline> deadlines,
            String notes,
            Person writer) {
        public Facts {
            parties = List.copyOf(parties);
            mails = List.copyOf(mails);
            determinations = List.copyOf(determinations);
            milestones = List.copyOf(milestones);
            deadlines = List.copyOf(deadlines);
        }
    }

    @Override
    public String kind() {
        return "case-summary";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        Phrases phrases = paper.phrases();
        List<Instant> sent =
                facts.mails().stream().flatMap(m -> m.sentAt().stream()).sorted().toList();
        paper.fields()
                .text("事案番号", facts.caseNumber())
                .text("件名", facts.title())
                .day("作成日", facts.madeOn())
                .text("段階", facts.stage())
                .number("通数", facts.mails().size())
                .time("始期", sent.stream().findFirst())
                .time("終期", sent.stream().reduce((a, b) -> b))
                .part("当事者", parties(facts, phrases).blocks())
                .part("認定", determined(facts, stationery, phrases).blocks())
                .part("経過", milestones(facts, phrases).blocks())
                .part("期限", deadlines(facts, phrases).blocks())
                .lines("特記事項", Lines.of(facts.notes()))
                .text("作成者", facts.writer().text());
        return paper.document(facts.id(), facts.madeOn(), false);
    }

    private static Rows parties(Facts facts, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.parties"));
        List<Source> sources = List.of(new Source.OnRecord(facts.caseNumber(), "parties"));
        facts.parties()
                .forEach(
                        p ->
                                rows.row(
                                        Run.plain(phrases.text("part." + p.part())),
                                        Rows.words(p.name()).from(sources),
                                        Rows.words(p.address()),
                                        Rows.words(p.representative())));
        return rows;
    }

    private static Rows determined(Facts facts, Stationery stationery, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.determined"));
        CitedMails cited = new CitedMails(facts.mails(), facts.determinations(), phrases);
        List<Determination> breaches =
                facts.determinations().stream()
                        .filter(d -> d.verdict() == Determination.Verdict.BREACH)
                        .toList();
        for (Charge charge : Charge.of(breaches, stationery.act())) {
            List<Source> sources = CitedMails.sourcesOf(charge.determinations());
            rows.row(
                    Run.plain(charge.heading(phrases)).from(sources),
                    Run.plain(charge.citation(phrases)).from(sources),
                    Run.plain("" + charge.determinations().size()).from(sources),
                    Run.plain(cited.labelsOf(charge.determinations())).from(sources));
        }
        return rows;
    }

    private static Rows milestones(Facts facts, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.milestones"));
        facts.milestones()
                .forEach(
                        m ->
                                rows.row(
                                        Run.plain(JapaneseDates.written(m.day())),
                                        Rows.words(m.what())));
        return rows;
    }

    private static Rows deadlines(Facts facts, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns.deadlines"));
        facts.deadlines()
                .forEach(
                        d ->
                                rows.row(
                                        Run.plain(JapaneseDates.written(d.day())),
                                        Rows.words(d.what()),
                                        Rows.words(d.basis())));
        return rows;
    }
}
