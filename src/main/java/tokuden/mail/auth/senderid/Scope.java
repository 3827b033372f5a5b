package tokuden.mail.auth.senderid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.spf.ChosenRecord;
import tokuden.mail.auth.spf.RecordSelection;

/** For which identity a record of Sender ID speaks (RFC 4406 section 3.1). */
enum Scope {
    /** the purported responsible address */
    PRA("pra"),
    /** the envelope sender */
    MFROM("mfrom");

    private static final String VERSION = "spf2.";
    private final String word;

    Scope(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /**
     * The selection of section 4.4: records of version {@code spf2} with this scope; where there is
     * none, {@code v=spf1} stands for both scopes (section 3.4).
     */
    RecordSelection selection() {
        return texts -> {
            List<ChosenRecord> own = own(texts);
            return own.isEmpty() ? RecordSelection.SPF1.choose(texts) : own;
        };
    }

    private List<ChosenRecord> own(List<DnsRecord.Text> texts) {
        List<ChosenRecord> own = new ArrayList<>(1);
        for (DnsRecord.Text record : texts) {
            String text = record.joined();
            int blank = text.indexOf(' ');
            String version = blank < 0 ? text : text.substring(0, blank);
            if (isVersion2(version) && scopes(version).contains(word)) {
                own.add(new ChosenRecord(text, text.substring(version.length())));
            }
        }
        return own;
    }

    /** {@code "spf2." 1*DIGIT "/" scope-id *( "," scope-id )} in any case of letters. */
    static boolean isVersion2(String version) {
        int at = VERSION.length();
        if (!version.regionMatches(true, 0, VERSION, 0, at)) {
            return false;
        }
        int digits = at;
        while (at < version.length() && Character.isDigit(version.charAt(at))) {
            at++;
        }
        return at > digits && at + 1 < version.length() && version.charAt(at) == '/';
    }

    private static List<String> scopes(String version) {
        String list = version.substring(version.indexOf('/') + 1);
        return Arrays.asList(list.toLowerCase(Locale.ROOT).split(",", -1));
    }
}
