package tokuden.desktop.approval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Paragraph;

/**
 * The words of a draft as its author types them: a blank line divides paragraphs. A paragraph left
 * as it was keeps what it rests on; so does a changed one as long as no paragraph came or went.
 */
record Written(String title, String gist, String body) {
    static final Written NOTHING = new Written("", "", "");

    static Written of(DraftText text) {
        return new Written(
                text.title(),
                text.gist(),
                text.paragraphs().stream()
                        .map(Paragraph::text)
                        .collect(Collectors.joining("\n\n")));
    }

    /** The words, with the grounds they had in {@code before}. */
    DraftText over(Optional<DraftText> before) {
        List<Paragraph> old = before.map(DraftText::paragraphs).orElse(List.of());
        List<String> parts =
                Arrays.stream(body.strip().split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Optional<Paragraph> same =
                    old.stream().filter(p -> p.text().strip().equals(part)).findFirst();
            Optional<Paragraph> from =
                    same.isPresent() || old.size() != parts.size() ? same : Optional.of(old.get(i));
            paragraphs.add(
                    new Paragraph(
                            "p" + (i + 1),
                            part,
                            from.map(Paragraph::passages).orElse(List.of()),
                            from.map(Paragraph::findings).orElse(List.of())));
        }
        return new DraftText(title.strip(), gist.strip(), paragraphs);
    }
}
