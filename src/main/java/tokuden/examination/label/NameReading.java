package tokuden.examination.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tokuden.examination.label.Mention.Standing;

/**
 * Finds names (氏名又は名称) of senders: by their legal form, as names of persons, or as the value of a
 * label.
 */
final class NameReading {
    private NameReading() {}

    static List<Mention> in(KeyText text, Taken taken) {
        List<Mention> all = new ArrayList<>(CompanyNames.in(text, taken));
        all.addAll(PersonNames.in(text, taken));
        all.addAll(LabelledNames.in(text, taken));
        all.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(all);
    }

    /** Names that are the sender's beyond doubt come first. */
    static int rank(Mention name) {
        return name.standing() == Standing.SURE ? 0 : name.standing().ordinal();
    }
}
