package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Explanation;
import tokuden.documents.Block;
import tokuden.documents.Run;
import tokuden.office.JapaneseDates;

/**
 * Why the law is applied (第2の3 法令の適用): the trouble in sending and receiving that is to be
 * prevented, and what came of the opportunity of explanation.
 */
final class OrderNecessity {
    private final OrderText text;
    private final OrderLaw law;
    private final Wording wording;

    OrderNecessity(OrderText text, OrderLaw law, Wording wording) {
        this.text = text;
        this.law = law;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "3", wording.text("application")));
        blocks.add(new Block.Heading(3, "(1)", wording.text("necessity")));
        blocks.addAll(written(text.order().necessity().text()));
        blocks.add(new Block.Paragraph(3, law.application()));
        blocks.add(new Block.Heading(3, "(2)", wording.text("explanation")));
        text.explanation()
                .ifPresentOrElse(
                        e -> blocks.addAll(explanation(e)),
                        () ->
                                blocks.add(
                                        new Block.Paragraph(
                                                3, List.of(wording.open("explanation.pending")))));
        return blocks;
    }

    private List<Block> explanation(Explanation offered) {
        List<Block> blocks = new ArrayList<>();
        if (offered.exemption().isPresent()) {
            Explanation.Exemption exempt = offered.exemption().get();
            String number = Integer.toString(exempt.number());
            blocks.add(sentence("explanation.exempt", Map.of("number", number)));
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
        return new Block.Paragraph(3, wording.sentence(key, values));
    }

    private static List<Block> written(String words) {
        return Lines.of(words).stream()
                .map(l -> (Block) new Block.Paragraph(3, List.of(Run.plain(l))))
                .toList();
    }
}
