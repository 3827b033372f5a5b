package tokuden.casework.work;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.office.Officer;

/**
 * The same entry in many cases at once (一括処理): assign, tag, close with one reason. Those that
 * cannot take it are named with what lacks; the others are kept together, all or nothing.
 */
public final class Bulk {
    private final Recording recording;

    public Bulk(Recording recording) {
        this.recording = recording;
    }

    /** What came of it: where it was entered, and where it was refused and why. */
    public record Outcome(List<CaseNumber> entered, TreeMap<CaseNumber, Refusal> refused) {
        public Outcome {
            entered = List.copyOf(entered);
            refused = new TreeMap<>(refused);
        }
    }

    /** Assigns all these cases to one officer. */
    public Outcome assign(List<CaseNumber> cases, String owner, Officer by) {
        return each(cases, new Assigned(owner), owner.isBlank() ? "task.no-owner" : "", by);
    }

    /** Puts tags on all these cases and takes others off. */
    public Outcome tag(List<CaseNumber> cases, Tagged tags, Officer by) {
        boolean nothing = tags.added().isEmpty() && tags.removed().isEmpty();
        return each(cases, tags, nothing ? "tag.none" : "", by);
    }

    /** Closes all these cases with one reason. */
    public Outcome close(List<CaseNumber> cases, String reason, Officer by) {
        return each(cases, new Closed(reason), reason.isBlank() ? "close.no-reason" : "", by);
    }

    private Outcome each(List<CaseNumber> cases, Entry entry, String lacking, Officer by) {
        List<Change.Draft> drafts = new ArrayList<>();
        TreeMap<CaseNumber, Refusal> refused = new TreeMap<>();
        for (CaseNumber number : cases.stream().distinct().toList()) {
            Sheet sheet = recording.log().of(number).sheet();
            List<Lack> lacks = new ArrayList<>(Recording.lacks(number, sheet, by));
            if (!lacking.isEmpty()) {
                lacks.add(new Lack(lacking));
            }
            if (lacks.isEmpty()) {
                drafts.add(recording.draft(number, by, entry));
            } else {
                refused.put(number, new Refusal(lacks));
            }
        }
        List<Logged> kept =
                drafts.isEmpty() ? List.of() : recording.keep(new Change(List.of(), drafts));
        return new Outcome(kept.stream().map(Logged::in).toList(), refused);
    }
}
