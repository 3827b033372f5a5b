package tokuden.examination.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds names (氏名又は名称) of senders: by their legal form, as names of persons, or as the value of a
 * label.
 */
final class NameReading {
    private NameReading() {}

    static List<Mention> in(KeyText text, List<Mention> postal, Taken taken, Crowd crowd) {
        List<Mention> all = new ArrayList<>(CompanyNames.in(text, taken, crowd));
        all.addAll(PersonNames.in(text, taken, crowd));
        all.addAll(LabelledNames.in(text, taken, crowd));
        all.addAll(StandingNames.in(text, postal, taken, crowd));
        all.addAll(SelfNaming.in(text, taken));
        all.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(all);
    }
}
