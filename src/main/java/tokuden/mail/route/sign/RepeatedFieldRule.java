package tokuden.mail.route.sign;

import java.util.ArrayList;
import java.util.List;
import tokuden.mail.HeaderField;
import tokuden.mail.Span;
import tokuden.mail.route.Sentence;

/** H8: fields that may stand once only stand several times (RFC 5322 section 3.6). */
final class RepeatedFieldRule implements Rule {
    private static final List<String> ONCE =
            List.of("From", "Sender", "Subject", "Date", "Message-ID", "Reply-To");

    @Override
    public List<Sign> look(Evidence evidence) {
        List<Sign> signs = new ArrayList<>();
        for (String name : ONCE) {
            List<HeaderField> all = evidence.mail().all(name);
            if (all.size() > 1) {
                List<Span> places = all.stream().limit(10).map(HeaderField::whole).toList();
                Sentence what = Sentence.of("signs.repeated", name, String.valueOf(all.size()));
                boolean author = name.equals("From") || name.equals("Sender");
                Element element = author ? Element.ADDRESS : Element.NONE;
                signs.add(Sign.of("H8", Strength.STRONG, element, what).quoting(places));
            }
        }
        return signs;
    }
}
