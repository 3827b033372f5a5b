package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Explanation;
import tokuden.documents.Block;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Ladder;
import tokuden.documents.wording.Phrases;
import tokuden.law.Procedure;
import tokuden.office.JapaneseDates;

/**
 * Why the law is applied (法令の適用) besides the breach: what an entruster did and why it is to blame,
 * and what came of the opportunity of explanation. Under headings of level 3.
 */
final class OrderNecessity {
    private final OrderText text;
    private final Phrases wording;
    private final Procedure procedure;
    private final List<Source> onRecord;

    OrderNecessity(OrderText text, Phrases wording, Procedure procedure) {
        this.text = text;
        this.wording = wording;
        this.procedure = procedure;
        this.onRecord = List.of(new Source.OnRecord(text.caseNumber(), "explanation"));
    }

    List<Block> entrusters() {
        List<Block> blocks = new ArrayList<>();
        for (OrderSupplement.EntrusterPart part : text.supplement().entrusters()) {
            List<Source> sources =
                    part.evidence().isEmpty()
                            ? List.of(new Source.OnRecord(text.caseNumber(), "parties"))
                            : part.evidence().stream()
                                    .map(e -> (Source) new Source.Sealed(e))
                                    .toList();
            blocks.addAll(listed("entruster.part", part.name(), part.work(), sources));
            blocks.addAll(listed("entruster.reason", part.name(), part.fault(), sources));
        }
        return blocks;
    }

    List<Block> explanation() {
        return text.explanation()
                .map(this::explanation)
                .orElseGet(
                        () ->
                                List.of(
                                        new Block.Paragraph(
                                                3, List.of(wording.open("explanation.pending")))));
    }

    private List<Block> listed(String key, String name, String items, List<Source> sources) {
        List<Block> blocks = new ArrayList<>();
        String lead = wording.text(key, Map.of("name", name));
        blocks.add(new Block.Paragraph(3, List.of(Run.plain(lead).from(sources))));
        List<String> lines = Lines.of(items);
        for (int i = 0; i < lines.size(); i++) {
            Run run = Run.plain(lines.get(i)).from(sources);
            blocks.add(new Block.Item(3, Ladder.kana(i + 1), List.of(run)));
        }
        return blocks;
    }

    private List<Block> explanation(Explanation offered) {
        List<Block> blocks = new ArrayList<>();
        if (offered.exemption().isPresent()) {
            Explanation.Exemption exempt = offered.exemption().get();
            String basis =
                    procedure
                            .rule(Procedure.EXPLANATION_EXCEPTION, text.day())
                            .map(rule -> rule.act() + rule.citation())
                            .orElse("");
            String number = Integer.toString(exempt.number());
            blocks.add(sentence("explanation.exempt", Map.of("basis", basis, "number", number)));
            blocks.addAll(written(exempt.reason()));
            return blocks;
        }
        blocks.add(
                sentence(
                        "explanation.offered",
                        Map.of(
                                "arrived", JapaneseDates.written(offered.noticeArrived()),
                                "due", JapaneseDates.written(offered.due()),
                                "where", Lines.joined(offered.where()))));
        Optional<Explanation.Statement> statement = offered.statement();
        if (statement.isEmpty()) {
            blocks.add(sentence("explanation.none", Map.of()));
        } else {
            String received = JapaneseDates.written(statement.get().received());
            blocks.add(sentence("explanation.received", Map.of("received", received)));
            blocks.addAll(written(statement.get().gist()));
        }
        if (!text.considered().isBlank()) {
            blocks.add(sentence("explanation.considered", Map.of()));
            blocks.addAll(written(text.considered()));
        }
        return blocks;
    }

    private Block sentence(String key, Map<String, String> values) {
        Run run = Run.plain(wording.text(key, values)).from(onRecord);
        return new Block.Paragraph(3, List.of(run));
    }

    private List<Block> written(String words) {
        return Paper.lines(words, onRecord).stream()
                .map(l -> (Block) new Block.Paragraph(3, l))
                .toList();
    }
}
