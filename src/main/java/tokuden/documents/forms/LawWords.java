package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.documents.Block;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.law.Act;
import tokuden.law.Article;
import tokuden.law.Edition;
import tokuden.law.Penalty;
import tokuden.law.Provision;
import tokuden.law.RemedyNotice;

/** What a paper takes from the law in force on its day, marked where no source confirms it. */
final class LawWords {
    private final Act act;
    private final LocalDate day;
    private final Edition edition;
    private final Phrases phrases;

    LawWords(Act act, LocalDate day, Phrases phrases) {
        this.act = act;
        this.day = day;
        this.phrases = phrases;
        this.edition =
                act.inForceOn(day)
                        .orElseThrow(() -> new IllegalArgumentException("no act on " + day));
    }

    Edition edition() {
        return edition;
    }

    /** {@code 第7条}, or {@code 法} replaced by nothing where the article is not known. */
    List<Run> article(Provision provision) {
        return marked(provision, "法".equals(provision.cited()) ? "" : provision.cited());
    }

    /** The place in the act alone: {@code 第34条第2号}. */
    List<Run> bare(Provision provision) {
        return marked(provision, provision.citation());
    }

    /** The provision on that subject; what lacks is marked if this edition has none. */
    List<Run> article(String subject) {
        Optional<Article> found = edition.article(subject);
        return found.map(a -> bare(a.provision()))
                .orElseGet(() -> List.of(phrases.open("article.unknown")));
    }

    /**
     * What the act threatens for {@code what}: one sentence for the person, one for the company.
     */
    List<List<Run>> threat(Penalty penalty, String individual, String corporate, String what) {
        List<List<Run>> sentences = new ArrayList<>();
        sentences.add(
                phrases.runs(
                        individual,
                        Map.of(
                                "breaches", List.of(Run.plain(what)),
                                "article", bare(penalty.provision()),
                                "threat", List.of(Run.plain(penalty.individual())))));
        sentences.add(
                phrases.runs(
                        corporate,
                        Map.of(
                                "article", bare(penalty.corporateProvision()),
                                "threat", List.of(Run.plain(penalty.corporate())))));
        return penalty.confirmed()
                ? sentences
                : sentences.stream().map(s -> with(s, phrases.mark())).toList();
    }

    /** The notice of remedies (教示) for an act of these issuers on the day of the paper. */
    Block remedies(List<String> issuers) {
        Optional<RemedyNotice> notice = act.remedyNotice(day);
        if (notice.isEmpty()) {
            return new Block.Notice(
                    List.of(new Block.Paragraph(0, List.of(phrases.open("remedies.unknown")))));
        }
        List<String> words = notice.get().paragraphs(issuers);
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Run> runs = new ArrayList<>(List.of(Run.plain(words.get(i))));
            if (!notice.get().fromConfirmed() || !notice.get().parts().get(i).confirmed()) {
                runs.add(phrases.mark());
            }
            paragraphs.add(new Block.Paragraph(0, runs));
        }
        return new Block.Notice(paragraphs);
    }

    private List<Run> marked(Provision provision, String words) {
        List<Run> runs = new ArrayList<>();
        Source source = new Source.Provided(edition.key(), provision);
        runs.add(Run.plain(words).from(List.of(source)));
        if (!Charge.isCertain(provision)) {
            runs.add(phrases.mark());
        }
        return runs;
    }

    private static List<Run> with(List<Run> runs, Run last) {
        List<Run> all = new ArrayList<>(runs);
        all.add(last);
        return all;
    }
}
