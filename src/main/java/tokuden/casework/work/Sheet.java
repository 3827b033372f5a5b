package tokuden.casework.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;

/**
 * What a case is today by its log (事案票): open or closed, whose, with which tags, tasks and
 * selection.
 *
 * @param owner officer id; empty while nobody has it
 * @param wakesOn 再提出日
 * @param selected 立件対象
 * @param suspicions numbers of suspicions nobody has answered
 */
public record Sheet(
        State state,
        String owner,
        List<String> tags,
        Optional<LocalDate> wakesOn,
        Optional<CaseNumber> into,
        List<Task> tasks,
        List<Sha256> selected,
        List<Long> suspicions) {
    /** A case nothing has been entered about. */
    public static final Sheet BLANK =
            new Sheet(
                    State.OPEN,
                    "",
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of());

    public Sheet {
        tags = List.copyOf(tags);
        tasks = List.copyOf(tasks);
        selected = List.copyOf(selected);
        suspicions = List.copyOf(suspicions);
    }

    /** Whether a case is worked on. */
    public enum State {
        OPEN,
        /** 終結 */
        CLOSED,
        /** 併合済 */
        MERGED
    }

    /** A task that is not done. */
    public record Task(long id, String what, String owner, Optional<LocalDate> due) {}

    Sheet in(State next) {
        return new Sheet(next, owner, tags, wakesOn, into, tasks, selected, suspicions);
    }

    Sheet ownedBy(String officer) {
        return new Sheet(state, officer, tags, wakesOn, into, tasks, selected, suspicions);
    }

    Sheet tagged(List<String> added, List<String> removed) {
        Set<String> all = new LinkedHashSet<>(tags);
        removed.forEach(all::remove);
        all.addAll(added);
        return new Sheet(
                state, owner, List.copyOf(all), wakesOn, into, tasks, selected, suspicions);
    }

    Sheet waking(Optional<LocalDate> on) {
        return new Sheet(state, owner, tags, on, into, tasks, selected, suspicions);
    }

    Sheet mergedInto(CaseNumber target) {
        return new Sheet(
                State.MERGED,
                owner,
                tags,
                wakesOn,
                Optional.of(target),
                tasks,
                selected,
                suspicions);
    }

    Sheet standingAlone() {
        return new Sheet(
                State.OPEN, owner, tags, wakesOn, Optional.empty(), tasks, selected, suspicions);
    }

    Sheet withTask(Task task) {
        List<Task> all = new ArrayList<>(tasks);
        all.add(task);
        return new Sheet(state, owner, tags, wakesOn, into, all, selected, suspicions);
    }

    Sheet withoutTask(long id) {
        List<Task> rest = tasks.stream().filter(t -> t.id() != id).toList();
        return new Sheet(state, owner, tags, wakesOn, into, rest, selected, suspicions);
    }

    Sheet selecting(boolean in, List<Sha256> mails) {
        Set<Sha256> all = new LinkedHashSet<>(selected);
        if (in) {
            all.addAll(mails);
        } else {
            mails.forEach(all::remove);
        }
        return new Sheet(state, owner, tags, wakesOn, into, tasks, List.copyOf(all), suspicions);
    }

    Sheet suspecting(long id) {
        List<Long> all = new ArrayList<>(suspicions);
        all.add(id);
        return new Sheet(state, owner, tags, wakesOn, into, tasks, selected, all);
    }

    Sheet answered(long id) {
        List<Long> rest = suspicions.stream().filter(s -> s != id).toList();
        return new Sheet(state, owner, tags, wakesOn, into, tasks, selected, rest);
    }
}
