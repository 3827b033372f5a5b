package tokuden.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Case;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.approval.Paragraph;
import tokuden.work.TroubleException;

/** The words of a draft: from a file, else composed from the case. */
final class DraftWordsFile {
    private DraftWordsFile() {}

    /** The words for a draft of that act on that case. */
    static DraftText words(
            Context context, Case in, ProposedAct what, Optional<Path> file, String gist) {
        DraftText text =
                file.map(DraftWordsFile::read).orElseGet(() -> composed(context, in, what));
        return gist == null ? text : new DraftText(text.title(), gist, text.paragraphs());
    }

    private static DraftText composed(Context context, Case in, ProposedAct what) {
        return what.act().equals(OrderIssuing.ORDER)
                ? context.tools().draftText(in, what.wording())
                : context.tools()
                        .draftText(in, what)
                        .orElseThrow(() -> new TroubleException("draft.no-words", what.act()));
    }

    /** The first paragraph is the title; blank lines divide. */
    private static DraftText read(Path file) {
        List<String> parts =
                Arrays.stream(text(file).strip().split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            String mark = "p" + (paragraphs.size() + 1);
            paragraphs.add(new Paragraph(mark, part, List.of(), List.of()));
        }
        return new DraftText(parts.isEmpty() ? "" : parts.get(0), "", paragraphs);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new TroubleException("file.unreadable", List.of(file.toString()), unreadable);
        }
    }
}
