package tokuden.documents.signing;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was added to a file after its last signature. Only proof for the signature may be: every
 * object that was signed stands as it was, and the catalog has gained nothing but the store of that
 * proof (DSS); the description of the file may say when that was, and by which program.
 */
final class LaterRevision {
    private static final Set<PdfName> MAY_BE_GAINED = Set.of(PdfName.DSS, PdfName.Extensions);

    private static final Set<PdfName> WHEN_AND_BY_WHAT = Set.of(PdfName.ModDate, PdfName.Producer);
    private static final Pattern WHEN_AND_BY_WHAT_WRITTEN =
            Pattern.compile("\\s*(?:xmp:ModifyDate|xmp:MetadataDate|pdf:Producer)=\"[^\"]*\"");
    private static final Pattern END_OF_TAG = Pattern.compile(">$");

    private final PdfDocument before;
    private final PdfDocument now;

    private LaterRevision(PdfDocument before, PdfDocument now) {
        this.before = before;
        this.now = now;
    }

    /** True if nothing but proof was added to what was signed. */
    static boolean isOnlyProof(InputStream signed, PdfDocument now) throws IOException {
        try (PdfDocument before = new PdfDocument(new PdfReader(signed))) {
            return new LaterRevision(before, now).isOnlyProof();
        }
    }

    private boolean isOnlyProof() {
        PdfDictionary catalog = now.getCatalog().getPdfObject();
        boolean gained =
                catalog.containsKey(PdfName.DSS)
                        && !before.getCatalog().getPdfObject().containsKey(PdfName.DSS);
        if (!gained || !isSameTrailer()) {
            return false;
        }
        for (int i = 1; i < before.getNumberOfPdfObjects(); i++) {
            if (!stands(i, before.getPdfObject(i), now.getPdfObject(i))) {
                return false;
            }
        }
        return true;
    }

    /** What describes the file may say when and by which program the proof was added. */
    private boolean stands(int number, PdfObject was, PdfObject is) {
        if (number == number(now.getTrailer().get(PdfName.Root))) {
            return isGrownOnly(was, is);
        }
        if (number == number(now.getTrailer().get(PdfName.Info))) {
            return isAlike(was, is, WHEN_AND_BY_WHAT);
        }
        if (number == number(now.getCatalog().getPdfObject().get(PdfName.Metadata))) {
            return isAlike(was, is, Set.of(PdfName.Length, PdfName.Filter))
                    && described(was).equals(described(is));
        }
        return isSame(was, is);
    }

    /** The lines of the description, sorted: its entries are written in any order. */
    private static List<String> described(PdfObject stream) {
        String words = new String(((PdfStream) stream).getBytes(), StandardCharsets.UTF_8);
        return WHEN_AND_BY_WHAT_WRITTEN
                .matcher(words)
                .replaceAll("")
                .lines()
                .map(line -> END_OF_TAG.matcher(line.strip()).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .sorted()
                .toList();
    }

    private static boolean isAlike(PdfObject was, PdfObject is, Set<PdfName> but) {
        if (!(was instanceof PdfDictionary first) || !(is instanceof PdfDictionary second)) {
            return false;
        }
        Set<PdfName> names = new HashSet<>(first.keySet());
        names.addAll(second.keySet());
        names.removeAll(but);
        return names.stream().allMatch(k -> isSame(first.get(k, false), second.get(k, false)));
    }

    private boolean isSameTrailer() {
        PdfDictionary was = before.getTrailer();
        PdfDictionary is = now.getTrailer();
        return isSame(was.get(PdfName.Root, false), is.get(PdfName.Root, false))
                && isSame(was.get(PdfName.Info, false), is.get(PdfName.Info, false));
    }

    private static boolean isGrownOnly(PdfObject was, PdfObject is) {
        if (!(was instanceof PdfDictionary first) || !(is instanceof PdfDictionary second)) {
            return false;
        }
        Set<PdfName> more = new HashSet<>(second.keySet());
        more.removeAll(first.keySet());
        return MAY_BE_GAINED.containsAll(more)
                && first.keySet().stream()
                        .filter(k -> !k.equals(PdfName.Extensions))
                        .allMatch(k -> isSame(first.get(k, false), second.get(k, false)));
    }

    private static int number(PdfObject object) {
        return object == null || object.getIndirectReference() == null
                ? 0
                : object.getIndirectReference().getObjNumber();
    }

    /** The same object, read to its leaves; what it refers to is an object of its own. */
    private static boolean isSame(PdfObject was, PdfObject is) {
        if (was == null || is == null) {
            return was == is;
        }
        if (was.getType() != is.getType()) {
            return false;
        }
        if (was instanceof PdfDictionary first) {
            return isSame(first, (PdfDictionary) is);
        }
        if (was instanceof PdfArray first) {
            return isSame(first, (PdfArray) is);
        }
        if (was instanceof PdfString first) {
            return Arrays.equals(first.getValueBytes(), ((PdfString) is).getValueBytes());
        }
        return was.toString().equals(is.toString());
    }

    private static boolean isSame(PdfArray was, PdfArray is) {
        if (was.size() != is.size()) {
            return false;
        }
        for (int i = 0; i < was.size(); i++) {
            if (!isSame(was.get(i, false), is.get(i, false))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(PdfDictionary was, PdfDictionary is) {
        boolean entries =
                was.keySet().equals(is.keySet())
                        && was.keySet().stream()
                                .allMatch(k -> isSame(was.get(k, false), is.get(k, false)));
        if (!entries || !(was instanceof PdfStream first)) {
            return entries;
        }
        return Arrays.equals(first.getBytes(false), ((PdfStream) is).getBytes(false));
    }
}
