package tokuden.documents.wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.documents.TemplateRef;
import tokuden.evidence.Sha256;

/**
 * Reads a template. Its head names id ({@code 様式}), version ({@code 版}), title ({@code 名称}) and
 * fields ({@code 欄: 名 種別}); then follow the body ({@code [本文]}), a block a line, and phrases
 * ({@code [文言]}), {@code key=words} a line. Lines that begin with {@code //} are notes. A line of
 * the body may begin with {@code ?名 } or {@code !名 }: it stands only if that field has a value, or
 * only if it has none.
 */
final class TemplateReader {
    private static final Pattern CONDITION = Pattern.compile("([?!])(\\S+)\\s+(.*)");
    private static final Pattern HEAD = Pattern.compile("(様式|版|名称|欄)[:：]\\s*(.+)");
    private static final Pattern MARKED = Pattern.compile("(#{1,5}|[=\\->:+])\\s+(.*)");
    private static final List<String> NEEDED = List.of("様式", "版", "名称");

    private final String file;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> phrases = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private String section = "";

    private TemplateReader(String file) {
        this.file = file;
    }

    /**
     * A template as read.
     *
     * @param faults of its form; its places are judged by {@link Template#faults}
     */
    record Reading(Template template, List<Fault> faults) {}

    static Reading read(String file, byte[] bytes) {
        TemplateReader reader = new TemplateReader(file);
        List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < all.size(); i++) {
            reader.line(i + 1, all.get(i));
        }
        NEEDED.stream()
                .filter(n -> !reader.head.containsKey(n))
                .forEach(n -> reader.fault(Fault.Kind.NO_HEADER, 0, n));
        TemplateRef ref =
                new TemplateRef(
                        reader.head.getOrDefault("様式", file), reader.version(), Sha256.of(bytes));
        String title = reader.head.getOrDefault("名称", file);
        return new Reading(
                new Template(ref, title, reader.fields, reader.lines, reader.phrases),
                reader.faults);
    }

    private int version() {
        String written = head.getOrDefault("版", "");
        if (written.matches("\\d{1,6}")) {
            return Integer.parseInt(written);
        }
        fault(Fault.Kind.NO_HEADER, 0, "版");
        return 0;
    }

    private void line(int number, String line) {
        if (line.isBlank() || line.startsWith("//")) {
            return;
        }
        if (line.strip().equals("[本文]") || line.strip().equals("[文言]")) {
            section = line.strip();
            return;
        }
        switch (section) {
            case "" -> head(number, line.strip());
            case "[本文]" -> body(number, line);
            default -> phrase(number, line);
        }
    }

    private void head(int number, String line) {
        Matcher matcher = HEAD.matcher(line);
        if (!matcher.matches()) {
            fault(Fault.Kind.UNKNOWN_HEADER, number, line);
            return;
        }
        String value = matcher.group(2).strip();
        if (!matcher.group(1).equals("欄")) {
            head.put(matcher.group(1), value);
            return;
        }
        String[] words = value.split("\\s+");
        Optional<Field.Kind> kind = words.length == 2 ? Field.Kind.of(words[1]) : Optional.empty();
        kind.ifPresentOrElse(
                k -> fields.add(new Field(words[0], k)),
                () -> fault(Fault.Kind.UNKNOWN_HEADER, number, line));
    }

    private void phrase(int number, String line) {
        int equals = line.indexOf('=');
        if (equals <= 0) {
            fault(Fault.Kind.WRONG_LINE, number, line);
            return;
        }
        phrases.put(line.substring(0, equals).strip(), line.substring(equals + 1));
    }

    private void body(int number, String line) {
        Matcher conditional = CONDITION.matcher(line);
        if (conditional.matches()) {
            boolean wanted = conditional.group(1).equals("?");
            Line.Condition condition = new Line.Condition(conditional.group(2), wanted);
            block(number, Optional.of(condition), conditional.group(3), conditional.start(3) + 1);
        } else {
            block(number, Optional.empty(), line, 1);
        }
    }

    private void block(int number, Optional<Line.Condition> when, String line, int column) {
        String plain = line.strip();
        Matcher marked = MARKED.matcher(plain);
        if (plain.equals("記")) {
            lines.add(new Line(number, Line.Mark.KI, 0, when, List.of(), List.of()));
        } else if (plain.equals("横長")) {
            lines.add(new Line(number, Line.Mark.WIDE, 0, when, List.of(), List.of()));
        } else if (plain.equals("以上")) {
            lines.add(new Line(number, Line.Mark.CLOSING, 0, when, List.of(), List.of()));
        } else if (plain.startsWith("@")) {
            Piece part = new Piece.Place(plain.substring(1).strip(), "", column);
            lines.add(new Line(number, Line.Mark.PART, 0, when, List.of(part), List.of()));
        } else if (marked.matches()) {
            int at = column + line.indexOf(marked.group(2));
            marked(number, when, marked.group(1), new Words(marked.group(2), at));
        } else {
            Words words = new Words(plain, column + line.indexOf(plain));
            lines.add(
                    new Line(
                            number,
                            Line.Mark.PARAGRAPH,
                            0,
                            when,
                            pieces(number, words),
                            List.of()));
        }
    }

    /** Words and the column of their first character. */
    private record Words(String text, int column) {}

    private void marked(int number, Optional<Line.Condition> when, String mark, Words words) {
        switch (mark) {
            case "=" -> single(number, Line.Mark.TITLE, when, words);
            case "-" -> single(number, Line.Mark.ITEM, when, words);
            case ">" -> single(number, Line.Mark.NOTICE, when, words);
            case ":" -> twofold(number, Line.Mark.PARTICULAR, when, words);
            case "+" -> twofold(number, Line.Mark.ANNEX, when, words);
            default ->
                    lines.add(
                            new Line(
                                    number,
                                    Line.Mark.HEADING,
                                    mark.length(),
                                    when,
                                    pieces(number, words),
                                    List.of()));
        }
    }

    private void single(int number, Line.Mark mark, Optional<Line.Condition> when, Words words) {
        lines.add(new Line(number, mark, 0, when, pieces(number, words), List.of()));
    }

    private void twofold(int number, Line.Mark mark, Optional<Line.Condition> when, Words words) {
        String text = words.text() + " ";
        int bar = text.indexOf(" | ");
        if (bar < 0) {
            fault(Fault.Kind.WRONG_LINE, number, words.text());
            return;
        }
        Words before = new Words(text.substring(0, bar).strip(), words.column());
        Words after = new Words(text.substring(bar + 3).strip(), words.column() + bar + 3);
        lines.add(new Line(number, mark, 0, when, pieces(number, before), pieces(number, after)));
    }

    private List<Piece> pieces(int number, Words words) {
        Piece.Cut cut = Piece.cut(words.text(), words.column());
        if (cut.unclosed() > 0) {
            faults.add(new Fault(Fault.Kind.UNCLOSED, file, number, cut.unclosed(), words.text()));
        }
        return cut.pieces();
    }

    private void fault(Fault.Kind kind, int number, String name) {
        faults.add(new Fault(kind, file, number, 0, name));
    }
}
