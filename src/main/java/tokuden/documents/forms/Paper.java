package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Fields;
import tokuden.documents.wording.Filling;
import tokuden.documents.wording.Phrases;
import tokuden.documents.wording.Template;
import tokuden.documents.wording.Templates;
import tokuden.law.Edition;
import tokuden.law.Procedure;

/** A paper while it is being written: its template, what is put into its fields, its phrases. */
final class Paper {
    private static final String LANGUAGE = "ja-JP";
    private static final String DRAFT = "（案）";

    private final Stationery stationery;
    private final Template template;
    private final Template shared;
    private final Phrases phrases;
    private final Fields fields = new Fields();

    Paper(String kind, Stationery stationery) {
        this.stationery = stationery;
        this.template = stationery.templates().of(kind);
        this.shared = stationery.templates().of(Templates.SHARED);
        this.phrases = new Phrases(template, shared);
    }

    Stationery stationery() {
        return stationery;
    }

    Fields fields() {
        return fields;
    }

    Phrases phrases() {
        return phrases;
    }

    LawWords law(LocalDate day) {
        return new LawWords(stationery.act(), day, phrases);
    }

    /** Title and number of the act, as the first sentence of a paper names it. */
    Paper act(LocalDate day) {
        Edition edition = law(day).edition();
        fields.text("法", edition.titles().act()).text("法令番号", edition.titles().number());
        return this;
    }

    /** The provision of general law on that subject, with its act or without. */
    List<Run> procedure(String subject, LocalDate day, boolean withAct) {
        Optional<Procedure.Rule> rule = stationery.procedure().rule(subject, day);
        if (rule.isEmpty()) {
            return List.of(phrases.open("procedure.unknown"));
        }
        Run cited = Run.plain(withAct ? rule.get().cited() : rule.get().citation());
        return rule.get().confirmed() ? List.of(cited) : List.of(cited, phrases.mark());
    }

    /** Number, date, addressees and issuers of a letter. */
    Paper letter(Letter letter) {
        fields.part("頭書", List.of(letter.head(phrases)));
        fields.text("担当", letter.contact());
        return this;
    }

    /** What a letter is, once it is written. */
    Document document(Letter letter) {
        return document(letter.id(), letter.day(), letter.isDraft());
    }

    Document document(String id, LocalDate day, boolean draft) {
        Filling filling = Filling.of(template, fields, draft ? DRAFT : "");
        Document.Metadata metadata =
                new Document.Metadata(
                        id,
                        template.ref().id(),
                        template.title() + (draft ? DRAFT : ""),
                        LANGUAGE,
                        day,
                        draft,
                        List.of(template.ref(), shared.ref()),
                        Optional.empty());
        return new Document(metadata, filling.blocks(), filling.gaps());
    }

    /** Lines of free text, each resting on these. */
    static List<List<Run>> lines(String text, List<Source> sources) {
        return Lines.of(text).stream().map(l -> List.of(Run.plain(l).from(sources))).toList();
    }

    /** A sentence with its places filled by plain text, resting on these. */
    List<Run> sentence(String key, Map<String, String> values, List<Source> sources) {
        return Stream.of(Run.plain(phrases.text(key, values)).from(sources)).toList();
    }
}
