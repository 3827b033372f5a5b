package tokuden.desktop.kit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tokuden.evidence.Passage;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;

/** A row of raw bytes: from one offset to another, drawn as hex with text or as text alone. */
public record ByteLine(byte[] octets, int from, int to) {
    private static final int WIDTH = 16;
    private static final HexFormat HEX = HexFormat.of();

    /** All octets in rows of sixteen. */
    public static List<ByteLine> rows(byte[] octets) {
        List<ByteLine> all = new ArrayList<>();
        for (int from = 0; from < octets.length; from += WIDTH) {
            all.add(new ByteLine(octets, from, Math.min(octets.length, from + WIDTH)));
        }
        return all;
    }

    /** The header as its lines stand. */
    public static List<ByteLine> header(Mail mail) {
        List<ByteLine> all = new ArrayList<>();
        for (HeaderField field : mail.header()) {
            int from = field.whole().from();
            for (int i = from; i < field.whole().to(); i++) {
                if (mail.octets()[i] == '\n') {
                    all.add(new ByteLine(mail.octets(), from, i + 1));
                    from = i + 1;
                }
            }
            all.add(new ByteLine(mail.octets(), from, field.whole().to()));
        }
        return all;
    }

    /** Where it begins, eight hexadecimal digits. */
    public String offset() {
        return String.format("%08x", from);
    }

    /** Two digits for each byte, cut where a mark begins or ends. */
    public List<Stretch> hex(List<Passage> marks) {
        return cut(marks, i -> HEX.toHexDigits(octets[i]) + " ");
    }

    /** Each byte as an ASCII character, or a dot. */
    public List<Stretch> ascii(List<Passage> marks) {
        return cut(marks, i -> String.valueOf(character(octets[i])));
    }

    /** Room for the bytes a short last row does not have. */
    public String padding() {
        return "   ".repeat(WIDTH - (to - from));
    }

    /** Whether a mark touches it. */
    public boolean marked(List<Passage> marks) {
        return marks.stream().anyMatch(m -> m.from() < to && from < m.to());
    }

    private List<Stretch> cut(List<Passage> marks, java.util.function.IntFunction<String> text) {
        List<Stretch> all = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = from; i < to; i++) {
            piece.append(text.apply(i));
            if (i + 1 == to || marked(i + 1, marks) != marked(i, marks)) {
                all.add(new Stretch(piece.toString(), marked(i, marks)));
                piece.setLength(0);
            }
        }
        return all;
    }

    private static boolean marked(int at, List<Passage> marks) {
        return marks.stream().anyMatch(m -> m.from() <= at && at < m.to());
    }

    private static char character(byte octet) {
        return octet >= ' ' && octet < 0x7f ? (char) octet : '.';
    }
}
