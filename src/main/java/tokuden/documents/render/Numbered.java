package tokuden.documents.render;

import java.util.ArrayList;
import java.util.List;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;

/**
 * The words that every renderer puts around those of the paper, so that they are the same words.
 */
final class Numbered {
    /** Keeps the place of the seal free. */
    static final String SEAL = "公印";

    private Numbered() {}

    /** The lines at the foot of every page of an issued paper. */
    static List<String> foot(Document.Issue issue) {
        return List.of(
                "台帳 第" + issue.seq() + "号 " + issue.head(), "文書 SHA-256 " + issue.document().hex());
    }

    static String heading(String number, String text) {
        return number + "　" + text;
    }

    /** How wide a number stands before its text, in 全角 characters, with the blank after it. */
    static float width(String number) {
        long half = number.chars().filter(c -> c < 0x80).count();
        return number.length() - half * 0.5f + 1;
    }

    static List<Run> item(Block.Item item) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(item.number() + "　"));
        runs.addAll(item.runs());
        return runs;
    }
}
