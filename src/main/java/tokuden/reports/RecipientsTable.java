package tokuden.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.work.TroubleException;

/**
 * Reads a list of addresses to which a sender sent (あて先の一覧): lines of cells divided by comma, tab
 * or semicolon, an address in one cell, in another whether it exists. Words for that stand in
 * {@code recipients.txt}. A line without an address is a heading and taken as such only at the top.
 */
public final class RecipientsTable {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,253}");
    private static final Pattern CELLS = Pattern.compile("[,;\t]");
    private static final int MOST = 1_000_000;

    private final UseWords words = UseWords.shipped();

    /**
     * The addresses in the order of the list, each with its bytes.
     *
     * @throws TroubleException {@code recipients.none} if no line holds an address, {@code
     *     recipients.line} if one below the heading holds none
     */
    public List<Statement.SentTo> read(byte[] bytes, String source) {
        Sha256 hash = Sha256.of(bytes);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Statement.SentTo> all = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start < raw.length() && all.size() < MOST) {
            int end = raw.indexOf('\n', start);
            end = end < 0 ? raw.length() : end;
            number++;
            String line = raw.substring(start, end);
            Optional<Statement.SentTo> to = line(line, start, hash);
            if (to.isEmpty() && !line.isBlank() && !all.isEmpty()) {
                throw new TroubleException("recipients.line", source, Integer.toString(number));
            }
            to.ifPresent(all::add);
            start = end + 1;
        }
        if (all.isEmpty()) {
            throw new TroubleException("recipients.none", source);
        }
        return List.copyOf(all);
    }

    private Optional<Statement.SentTo> line(String line, int from, Sha256 hash) {
        int at = from;
        Optional<Passage> address = Optional.empty();
        Statement.Use use = Statement.Use.UNKNOWN;
        for (String cell : CELLS.split(line, -1)) {
            String plain = plain(cell);
            if (address.isEmpty() && ADDRESS.matcher(plain).matches()) {
                int inside = at + cell.indexOf(plain);
                address =
                        Optional.of(
                                new Passage(hash, "line", inside, inside + plain.length(), plain));
            } else if (use == Statement.Use.UNKNOWN) {
                use = words.of(decoded(plain));
            }
            at += cell.length() + 1;
        }
        Statement.Use found = use;
        return address.map(a -> new Statement.SentTo(a.text(), found, Optional.of(a)));
    }

    private static String plain(String cell) {
        String bare = cell.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1).strip()
                : bare;
    }

    /** The words of a cell in UTF-8 or, where that is not it, in the code of Japanese Windows. */
    private static String decoded(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String text =
                utf8.indexOf('\uFFFD') < 0
                        ? utf8
                        : new String(bytes, java.nio.charset.Charset.forName("windows-31j"));
        return text.toLowerCase(Locale.ROOT);
    }
}
