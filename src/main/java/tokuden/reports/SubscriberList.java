package tokuden.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Recognises a list of subscribers whom carriers cut off (加入者情報の一覧), as carriers exchange it among
 * themselves for screening at subscription. The office must not hold or match one, so whatever
 * takes in files refuses it. It has a column for the person and one for the stop, and none that
 * says what was asked about: an answer to an enquiry has that.
 */
public final class SubscriberList {
    private static final int LINES = 8;
    private static final int LONGEST = 40;
    private static final int LARGEST = 1 << 20;
    private static final Pattern PERSON =
            Pattern.compile(
                    "契約者|加入者|利用者名|氏名|生年月日|subscriber|customer.?name|date.?of.?birth",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STOP =
            Pattern.compile(
                    "停止|解約|解除|強制|不払|ブラック|拒否|blacklist|suspen|terminat|cancel|cut.?off",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED =
            Pattern.compile(
                    "IP.?アドレス|照会|識別符号|接続元|ip.?addr|enquiry|inquiry|source.?port",
                    Pattern.CASE_INSENSITIVE);

    private SubscriberList() {}

    /** Do these octets, the whole of a file or its beginning, hold such a list? */
    public static boolean is(byte[] octets) {
        if (octets.length > 3 && octets[0] == 'P' && octets[1] == 'K') {
            return isHead(workbook(octets).split("<t[ >]"));
        }
        return text(octets)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .map(line -> line.split("[,\t;]"))
                .anyMatch(SubscriberList::isHead);
    }

    private static boolean isHead(String... columns) {
        List<String> all = List.of(columns);
        boolean table = all.size() > 1;
        return table && any(all, PERSON) && any(all, STOP) && !any(all, ASKED);
    }

    private static boolean any(List<String> columns, Pattern pattern) {
        return columns.stream().anyMatch(c -> c.length() <= LONGEST && pattern.matcher(c).find());
    }

    /** The words of a workbook as it keeps them; "" if it is none or cut off. */
    private static String workbook(byte[] octets) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    return new String(zip.readNBytes(LARGEST), StandardCharsets.UTF_8);
                }
                entry = zip.getNextEntry();
            }
            return "";
        } catch (IOException noWorkbook) {
            return "";
        }
    }

    private static String text(byte[] octets) {
        ByteBuffer start = ByteBuffer.wrap(octets, 0, Math.min(octets.length, 1 << 14));
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        try {
            return strict.decode(start.duplicate()).toString();
        } catch (CharacterCodingException other) {
            String all = new String(octets, 0, start.limit(), StandardCharsets.UTF_8);
            boolean cut = all.indexOf('\uFFFD') >= all.length() - 2;
            return cut ? all : Charset.forName("windows-31j").decode(start).toString();
        }
    }
}
