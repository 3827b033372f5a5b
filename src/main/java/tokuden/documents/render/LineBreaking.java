package tokuden.documents.render;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;

/**
 * Where a line may end (禁則処理): never before a character that must not begin a line, never after one
 * that must not end it; Latin words and numbers stay whole, unless a run is too long to stay so
 * (addresses, hashes, header lines), which may break anywhere.
 */
final class LineBreaking implements ISplitCharacters {
    /** Characters that must not begin a line (行頭禁則). */
    static final String NOT_FIRST =
            "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％‰‐–—〜～" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.:;?!)]}>%";

    /** Characters that must not end a line (行末禁則). */
    static final String NOT_LAST = "‘“（〔［｛〈《「『【￥＄￡([{<$";

    private static final int LONGEST_WORD = 24;

    @Override
    public boolean isSplitCharacter(GlyphLine text, int at) {
        if (at + 1 >= text.size()) {
            return true;
        }
        int last = codePoint(text, at);
        int first = codePoint(text, at + 1);
        if (NOT_FIRST.indexOf(first) >= 0 || NOT_LAST.indexOf(last) >= 0) {
            return false;
        }
        return !isUnbroken(text, at) || inLongRun(text, at);
    }

    private static boolean isUnbroken(GlyphLine text, int at) {
        return isLatin(codePoint(text, at)) && isLatin(codePoint(text, at + 1));
    }

    private static boolean inLongRun(GlyphLine text, int at) {
        int from = at;
        while (from > 0 && at - from <= LONGEST_WORD && isUnbroken(text, from - 1)) {
            from--;
        }
        int to = at + 1;
        while (to + 1 < text.size() && to - from <= LONGEST_WORD && isUnbroken(text, to)) {
            to++;
        }
        return to - from >= LONGEST_WORD;
    }

    private static boolean isLatin(int cp) {
        return cp > ' ' && cp < 0x250;
    }

    private static int codePoint(GlyphLine text, int at) {
        return text.get(at).getUnicode();
    }
}
