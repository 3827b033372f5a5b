package tokuden.desktop.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tokuden.casework.work.Timeline;
import tokuden.desktop.kit.Texts;
import tokuden.work.TroubleException;

/** Writes what is seen of a course as a table for a spreadsheet (RFC 4180, UTF-8 with mark). */
final class CourseFile {
    private final CourseViewModel model;
    private final Texts texts;

    CourseFile(CourseViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** Writes it beside the window. */
    void write(Path file) {
        String table = table(List.copyOf(model.items()));
        model.desk()
                .start(
                        "course.export",
                        progress -> {
                            try {
                                return Files.writeString(file, table, StandardCharsets.UTF_8);
                            } catch (IOException refused) {
                                throw new TroubleException(
                                        "out.unwritable", List.of(file.toString()), refused);
                            }
                        },
                        written -> {});
    }

    String table(List<Timeline.Item> items) {
        String head =
                row(
                        Stream.of("course.at", "course.sort", "course.what", "course.by")
                                .map(texts::of));
        String rows =
                items.stream()
                        .map(
                                i ->
                                        row(
                                                Stream.of(
                                                        i.at().map(texts::moment).orElse(""),
                                                        texts.of(i.sort()),
                                                        model.says(i),
                                                        model.by(i))))
                        .collect(Collectors.joining());
        return "\ufeff" + head + rows;
    }

    private static String row(Stream<String> cells) {
        return cells.map(CourseFile::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell a spreadsheet could take for a formula is kept from being one. */
    private static String cell(String text) {
        String tame = text.matches("(?s)[=+@\\-\\t].*") ? "'" + text : text;
        return '"' + tame.replace("\"", "\"\"") + '"';
    }
}
