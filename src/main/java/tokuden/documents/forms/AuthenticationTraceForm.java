package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.documents.Block;
import tokuden.documents.Block.Table.Alignment;
import tokuden.documents.Block.Table.Column;
import tokuden.documents.Block.Table.Row;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Ladder;

/**
 * The record of a verification of the sender (検証記録), an annex that a lawyer can read: the route
 * with the trust boundary, the three statements, the signs, and every step as a sentence of its
 * own. It states what was found and concludes nothing of law.
 */
public final class AuthenticationTraceForm {
    private static final String KIND = "authentication-trace";

    private final TraceFacts facts;
    private final TraceWording wording;
    private final List<Block> blocks = new ArrayList<>();
    private int heading;
    private int stage;

    private AuthenticationTraceForm(TraceFacts facts) {
        this.facts = facts;
        this.wording = TraceWording.of(facts.language().startsWith("ja") ? KIND : KIND + "-en");
    }

    /** The paper of those facts. */
    public static Document compose(TraceFacts facts) {
        return new AuthenticationTraceForm(facts).document();
    }

    private Document document() {
        String title = wording.text("title");
        blocks.add(new Block.Title(title));
        mail();
        heading("route");
        paragraph("route.lead");
        facts.route().forEach(this::stage);
        heading("times");
        facts.times().forEach(this::fact);
        heading("statements");
        paragraph("statements.lead");
        statements();
        heading("signs");
        paragraph(facts.signs().isEmpty() ? "signs.none" : "signs.lead");
        facts.signs().forEach(this::stage);
        heading("verdicts");
        facts.verdicts().forEach(this::steps);
        heading("answers");
        if (facts.answers().isEmpty()) {
            paragraph("answers.none");
        }
        facts.answers().forEach(this::fact);
        String id = KIND + "-" + facts.mail().hex();
        return new Document(
                new Document.Metadata(
                        id,
                        KIND,
                        title,
                        facts.language(),
                        facts.dated(),
                        false,
                        List.of(),
                        Optional.empty()),
                blocks);
    }

    private void mail() {
        heading("mail");
        Source sealed = new Source.Sealed(facts.mail());
        List<Run> hash = List.of(Run.fixed(facts.mail().hex()).from(List.of(sealed)));
        blocks.add(new Block.Paragraph(1, wording.runs("mail.hash", Map.of("hash", hash))));
        facts.subject().forEach(this::fact);
        blocks.add(
                new Block.Paragraph(
                        1, wording.sentence("dated", Map.of("day", facts.dated().toString()))));
    }

    private void heading(String key) {
        heading++;
        stage = 0;
        String number = wording.text("heading", Map.of("number", String.valueOf(heading)));
        blocks.add(new Block.Heading(1, number, wording.text(key)));
    }

    private void paragraph(String key) {
        blocks.add(new Block.Paragraph(1, List.of(Run.plain(wording.text(key)))));
    }

    private void fact(TraceFacts.Fact fact) {
        Map<String, String> places = Map.of("name", fact.name(), "value", fact.value());
        blocks.add(new Block.Paragraph(1, wording.sentence("fact", places)));
    }

    private void stage(TraceFacts.Stage of) {
        title(of);
        of.sentences().forEach(s -> blocks.add(new Block.Paragraph(2, List.of(Run.plain(s)))));
    }

    private void title(TraceFacts.Stage of) {
        stage++;
        blocks.add(new Block.Heading(2, String.valueOf(stage), of.title()));
    }

    private void steps(TraceFacts.Stage verdict) {
        title(verdict);
        int number = 0;
        for (String sentence : verdict.sentences()) {
            number++;
            blocks.add(new Block.Item(2, Ladder.bracketed(number), List.of(Run.plain(sentence))));
        }
    }

    private void statements() {
        List<Column> columns =
                List.of(
                        new Column(wording.text("column.method"), 28, Alignment.LEFT),
                        new Column(wording.text("column.recorded"), 18, Alignment.LEFT),
                        new Column(wording.text("column.body"), 16, Alignment.LEFT),
                        new Column(wording.text("column.verified"), 20, Alignment.LEFT),
                        new Column(wording.text("column.dns"), 18, Alignment.LEFT));
        blocks.add(
                new Block.Table(
                        columns,
                        facts.statements().stream().map(AuthenticationTraceForm::row).toList()));
    }

    private static Row row(TraceFacts.Comparison of) {
        return new Row(
                List.of(
                        List.of(Run.plain(of.method())),
                        List.of(Run.plain(of.recorded())),
                        List.of(Run.plain(of.body())),
                        List.of(Run.plain(of.verified())),
                        List.of(Run.plain(of.dns()))));
    }
}
