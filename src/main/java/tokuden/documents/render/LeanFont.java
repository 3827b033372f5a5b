package tokuden.documents.render;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A face whose embedded subset leaves out the table of characters ({@code cmap}): a file names its
 * glyphs by number and never looks there, and for a Japanese face that table is most of the weight
 * of a short paper.
 */
final class LeanFont extends TrueTypeFont {
    private static final long serialVersionUID = 1L;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final String CHARACTERS = "cmap";

    LeanFont(byte[] file) throws IOException {
        super(file);
    }

    @Override
    public Tuple2<Integer, byte[]> subset(Set<Integer> glyphs, boolean subsetTables) {
        Tuple2<Integer, byte[]> whole = super.subset(glyphs, subsetTables);
        return new Tuple2<>(whole.getFirst(), without(whole.getSecond()));
    }

    private static byte[] without(byte[] file) {
        ByteBuffer from = ByteBuffer.wrap(file);
        int count = from.getShort(4);
        List<Integer> kept = new ArrayList<>();
        int size = HEADER;
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * ENTRY;
            String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
            if (!tag.equals(CHARACTERS)) {
                kept.add(entry);
                size += ENTRY + padded(from.getInt(entry + 12));
            }
        }
        ByteBuffer to = ByteBuffer.allocate(size);
        to.putInt(from.getInt(0)).putShort((short) kept.size());
        int power = Integer.highestOneBit(Math.max(1, kept.size()));
        to.putShort((short) (power * ENTRY));
        to.putShort((short) Integer.numberOfTrailingZeros(power));
        to.putShort((short) ((kept.size() - power) * ENTRY));
        int offset = HEADER + kept.size() * ENTRY;
        for (int i = 0; i < kept.size(); i++) {
            int entry = kept.get(i);
            int length = from.getInt(entry + 12);
            to.position(HEADER + i * ENTRY);
            to.putInt(from.getInt(entry)).putInt(from.getInt(entry + 4));
            to.putInt(offset).putInt(length);
            System.arraycopy(file, from.getInt(entry + 8), to.array(), offset, length);
            offset += padded(length);
        }
        return to.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
