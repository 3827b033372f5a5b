package tokuden.casework;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tokuden.evidence.Passage;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.Finding;

/**
 * Findings on several mails that may be determined together (一括認定), because they agree: same duty
 * or item under the same edition, same result for the same reason, on grounds of the same words.
 * What differs is left out and named. Digits and spaces in the words of the grounds do not count,
 * so that numbered mails of one campaign agree.
 *
 * @param alike the model first; each is determined and recorded by itself
 * @param otherDays the day of sending on which a finding rests, by mail, where it is not the day of
 *     the mail's best statement of time
 */
public record GroupDetermination(
        List<Finding> alike, List<LeftOut> leftOut, Map<Sha256, LocalDate> otherDays) {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public GroupDetermination {
        alike = List.copyOf(alike);
        leftOut = List.copyOf(leftOut);
        otherDays = Map.copyOf(otherDays);
        if (alike.isEmpty()) {
            throw new IllegalArgumentException("a group has a model");
        }
    }

    /** The group of that finding among other mails of the case. */
    public static GroupDetermination of(Case in, Finding model, Collection<Examination> others) {
        List<Finding> alike = new ArrayList<>(List.of(model));
        List<LeftOut> leftOut = new ArrayList<>();
        Map<Sha256, LocalDate> days = new HashMap<>();
        for (Examination other : others) {
            if (other.mail().equals(model.mail())) {
                continue;
            }
            Optional<Finding> same = same(model, other);
            Optional<Difference> why =
                    same.isEmpty()
                            ? Optional.of(Difference.NO_FINDING)
                            : difference(in, model, same.get());
            if (why.isPresent()) {
                leftOut.add(new LeftOut(other.mail(), why.get()));
            } else {
                alike.add(same.get());
                other.otherDay(same.get()).ifPresent(day -> days.put(other.mail(), day));
            }
        }
        return new GroupDetermination(alike, leftOut, days);
    }

    /** The finding on the same duty, under the same edition if the mail has one under it. */
    private static Optional<Finding> same(Finding model, Examination other) {
        List<Finding> same =
                other.allFindings().stream().filter(f -> f.key().equals(model.key())).toList();
        return same.stream()
                .filter(f -> f.edition().equals(model.edition()))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /** The judgement as it is on that finding: the model's day is not the day of the others. */
    Caseworker.Judgement on(Finding finding, Caseworker.Judgement said) {
        Optional<LocalDate> day =
                finding.equals(alike.get(0))
                        ? said.sentOn()
                        : Optional.ofNullable(otherDays.get(finding.mail()));
        return new Caseworker.Judgement(said.verdict(), said.reason(), day);
    }

    /** Everything determined in one act with that finding; empty if nothing is determined on it. */
    public static List<Determination> madeWith(Case in, String findingId) {
        return in.determinations().stream()
                .filter(d -> d.findingId().equals(findingId))
                .findFirst()
                .map(made -> in.determinations().stream().filter(d -> inOneAct(made, d)).toList())
                .orElse(List.of());
    }

    private static boolean inOneAct(Determination one, Determination other) {
        return one.at().equals(other.at())
                && one.by().equals(other.by())
                && one.key().equals(other.key())
                && one.verdict() == other.verdict()
                && one.reason().equals(other.reason());
    }

    private static Optional<Difference> difference(Case in, Finding model, Finding other) {
        if (!other.edition().equals(model.edition())) {
            return Optional.of(Difference.OTHER_EDITION);
        }
        if (other.result() != model.result()) {
            return Optional.of(Difference.OTHER_RESULT);
        }
        if (!other.reason().key().equals(model.reason().key())) {
            return Optional.of(Difference.OTHER_REASON);
        }
        if (!words(other).equals(words(model))) {
            return Optional.of(Difference.OTHER_GROUNDS);
        }
        return in.determinations().stream().anyMatch(d -> d.findingId().equals(other.id()))
                ? Optional.of(Difference.ALREADY_DETERMINED)
                : Optional.empty();
    }

    /** The words of the grounds with the part each stands in, without digits and spaces. */
    private static List<String> words(Finding finding) {
        return finding.grounds().stream().map(GroupDetermination::words).toList();
    }

    private static String words(Passage ground) {
        String plain = Normalizer.normalize(ground.text(), Normalizer.Form.NFKC);
        String unnumbered = NUMBER.matcher(plain).replaceAll("0");
        return ground.part() + "\n" + SPACE.matcher(unnumbered).replaceAll("");
    }

    /** A mail left out of the group, and what differs. */
    public record LeftOut(Sha256 mail, Difference why) {
        /** Why, to be told in the language of the reader. */
        public Lack text() {
            return new Lack("group." + why);
        }
    }

    /** In what a finding differs from the model. */
    public enum Difference {
        NO_FINDING,
        OTHER_EDITION,
        OTHER_RESULT,
        OTHER_REASON,
        OTHER_GROUNDS,
        ALREADY_DETERMINED
    }
}
