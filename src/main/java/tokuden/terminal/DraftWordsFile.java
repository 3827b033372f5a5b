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
import tokuden.casework.approval.Paragraph;
import tokuden.documents.wording.Templates;
import tokuden.work.TroubleException;

/** The words of a draft: from a file, else composed from the case. */
final class DraftWordsFile {
    private DraftWordsFile() {}

    /** A case, and the wording of the office it is in. */
    record CaseIn(Case in, Templates wording) {}

    /** The words for a draft on that case. */
    static DraftText words(Context context, CaseIn about, Optional<Path> file, String gist) {
        DraftText text =
                file.map(DraftWordsFile::read)
                        .orElseGet(() -> context.tools().draftText(about.in(), about.wording()));
        return gist == null ? text : new DraftText(text.title(), gist, text.paragraphs());
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
