package tokuden.exchange.packing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Sha256;

/** The row of a mail in the index. */
final class MailRow {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.ofHours(9));

    private MailRow() {}

    static Row of(CaseSight sight, String label, Exhibit exhibit, String file, String sheet) {
        Sha256 hash = exhibit.hash();
        CaseMail listed = sight.mail(hash);
        return new Row(
                label,
                Words.of("kind.mail"),
                listed.subject(),
                listed.sentAt().map(MailRow::moment).orElse(""),
                listed.from(),
                proves(sight, hash),
                exhibit.size(),
                hash.hex(),
                file,
                sheet);
    }

    /** What a person determined on it; findings of the program prove nothing by themselves. */
    private static String proves(CaseSight sight, Sha256 hash) {
        return sight.determined(hash).stream().map(MailRow::told).collect(Collectors.joining("；"));
    }

    private static String told(Determination made) {
        return made.provision().cited() + "：" + Words.of("verdict." + made.verdict());
    }

    /** {@code 2026-04-12 10:15:03 JST} */
    static String moment(Instant at) {
        return MOMENT.format(at) + " JST";
    }
}
