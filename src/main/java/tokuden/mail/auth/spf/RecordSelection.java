package tokuden.mail.auth.spf;

import java.util.ArrayList;
import java.util.List;
import tokuden.mail.auth.DnsRecord;

/** Which of the TXT records of a domain are policies: one is evaluated, several are an error. */
@FunctionalInterface
public interface RecordSelection {
    /** RFC 7208 section 4.5: {@code v=spf1} alone or followed by a blank. */
    RecordSelection SPF1 = texts -> chosen(texts, "v=spf1");

    List<ChosenRecord> choose(List<DnsRecord.Text> texts);

    /** The records that begin with that version, in any case of letters. */
    static List<ChosenRecord> chosen(List<DnsRecord.Text> texts, String version) {
        List<ChosenRecord> chosen = new ArrayList<>(1);
        int length = version.length();
        for (DnsRecord.Text record : texts) {
            String text = record.joined();
            if (text.regionMatches(true, 0, version, 0, length)
                    && (text.length() == length || text.charAt(length) == ' ')) {
                chosen.add(new ChosenRecord(text, text.substring(length)));
            }
        }
        return chosen;
    }
}
