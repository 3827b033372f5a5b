package tokuden.casework.approval;

import java.util.ArrayList;
import java.util.List;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;

/** Compares two versions: paragraphs by the longest run they have in common, the rest as sets. */
final class Changes {
    private final List<Change> changes = new ArrayList<>();

    private Changes() {}

    static List<Change> between(Version before, Version after) {
        Changes found = new Changes();
        found.line("title", before.text().title(), after.text().title());
        found.line("gist", before.text().gist(), after.text().gist());
        found.paragraphs(before.text().paragraphs(), after.text().paragraphs());
        Basis was = before.basis();
        Basis is = after.basis();
        found.sets("addressee", texts(was.addressees()), texts(is.addressees()));
        found.sets("determination", keys(was.determinations()), keys(is.determinations()));
        found.sets("mail", mails(was.mails()), mails(is.mails()));
        found.sets("day", days(was), days(is));
        found.sets("stated", stated(was), stated(is));
        return List.copyOf(found.changes);
    }

    private void line(String place, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(Change.Kind.CHANGED, place, before, after));
        }
    }

    private void sets(String place, List<String> before, List<String> after) {
        before.stream()
                .filter(b -> !after.contains(b))
                .forEach(b -> changes.add(new Change(Change.Kind.REMOVED, place, b, "")));
        after.stream()
                .filter(a -> !before.contains(a))
                .forEach(a -> changes.add(new Change(Change.Kind.ADDED, place, "", a)));
    }

    private void paragraphs(List<Paragraph> before, List<Paragraph> after) {
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && before.get(i).text().equals(after.get(j).text())) {
                i++;
                j++;
            } else if (both && common[i + 1][j + 1] == common[i][j]) {
                Paragraph now = after.get(j++);
                String was = before.get(i++).text();
                changes.add(new Change(Change.Kind.CHANGED, now.mark(), was, now.text()));
            } else if (j >= after.size() || both && common[i + 1][j] >= common[i][j + 1]) {
                Paragraph gone = before.get(i++);
                changes.add(new Change(Change.Kind.REMOVED, gone.mark(), gone.text(), ""));
            } else {
                Paragraph come = after.get(j++);
                changes.add(new Change(Change.Kind.ADDED, come.mark(), "", come.text()));
            }
        }
    }

    /** How many paragraphs the ends from here on have in common, in order. */
    private static int[][] common(List<Paragraph> before, List<Paragraph> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).text().equals(after.get(j).text())
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> texts(List<Party> parties) {
        return parties.stream()
                .map(p -> String.join(" / ", p.name(), p.address(), p.representative()))
                .toList();
    }

    private static List<String> keys(List<Determination> made) {
        return made.stream().map(d -> d.key() + " " + d.mail().hex()).toList();
    }

    private static List<String> mails(List<CaseMail> mails) {
        return mails.stream().map(m -> m.exhibit().hex()).toList();
    }

    private static List<String> days(Basis basis) {
        return basis.days().entrySet().stream().map(d -> d.getKey() + " " + d.getValue()).toList();
    }

    private static List<String> stated(Basis basis) {
        return basis.stated().entrySet().stream()
                .map(f -> f.getKey() + " " + f.getValue())
                .toList();
    }
}
