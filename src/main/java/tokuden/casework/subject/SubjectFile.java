package tokuden.casework.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tokuden.casework.CaseNumber;

/**
 * All that the register holds of one subject (対象者票) as it stands today.
 *
 * @param marks with the reason each is tied for
 * @param likenesses by the number of the other subject
 */
public record SubjectFile(
        Subject subject,
        TreeMap<Mark, String> marks,
        List<CaseNumber> cases,
        TreeMap<Long, SubjectEntry.Likeness> likenesses) {
    public SubjectFile {
        marks = new TreeMap<>(marks);
        cases = List.copyOf(cases);
        likenesses = new TreeMap<>(likenesses);
    }

    /** The file that those entries make, oldest first; the first describes the subject. */
    public static SubjectFile of(List<SubjectEntry> entries) {
        Subject nobody =
                new Subject(
                        0,
                        Subject.Kind.UNKNOWN,
                        "",
                        "",
                        "",
                        "",
                        java.util.Optional.empty(),
                        List.of(),
                        "");
        SubjectFile file = new SubjectFile(nobody, new TreeMap<>(), List.of(), new TreeMap<>());
        for (SubjectEntry entry : entries) {
            file = entry.after(file);
        }
        return file;
    }

    SubjectFile described(Subject anew) {
        return new SubjectFile(anew, marks, cases, likenesses);
    }

    SubjectFile tied(Mark mark, String reason) {
        TreeMap<Mark, String> more = new TreeMap<>(marks);
        more.put(mark, reason);
        return new SubjectFile(subject, more, cases, likenesses);
    }

    SubjectFile untied(Mark mark) {
        TreeMap<Mark, String> fewer = new TreeMap<>(marks);
        fewer.remove(mark);
        return new SubjectFile(subject, fewer, cases, likenesses);
    }

    SubjectFile inCase(CaseNumber number) {
        List<CaseNumber> more = new ArrayList<>(cases);
        more.remove(number);
        more.add(number);
        return new SubjectFile(subject, marks, more, likenesses);
    }

    SubjectFile compared(long other, SubjectEntry.Likeness likeness) {
        TreeMap<Long, SubjectEntry.Likeness> more = new TreeMap<>(likenesses);
        more.put(other, likeness);
        return new SubjectFile(subject, marks, cases, more);
    }

    /** The subjects that are taken for the same. */
    public List<Long> sameAs() {
        return likenesses.entrySet().stream()
                .filter(e -> e.getValue() == SubjectEntry.Likeness.SAME)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
