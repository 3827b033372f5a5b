package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Merging;
import tokuden.casework.work.Note;
import tokuden.casework.work.Recording;
import tokuden.casework.work.Sheet;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.Progress;

/** Kills an officer's work in full run: notes, mergings and their undoing. */
class LogKillTest {
    private static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));

    @TempDir Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_no_merging_is_half_done() throws Exception {
        List<String> told = new Killing(folder, Work.class, 1).again(LogKillTest::whole);

        assertThat(told).isNotEmpty();
    }

    static void whole(Store store, List<String> acknowledged) {
        assertThat(notes(store)).containsAll(acknowledged);
        wholeOrApart(store);
        assertThat(store.integrity().check(Progress.UNWATCHED).differences())
                .noneMatch(d -> d.key().startsWith("entry."));
    }

    private static Set<String> notes(Store store) {
        Set<String> notes = new HashSet<>();
        for (Case each : store.cases().page(Optional.empty(), 99)) {
            store.log().of(each.number()).entries().stream()
                    .map(Logged::entry)
                    .filter(Note.class::isInstance)
                    .forEach(n -> notes.add(((Note) n).text()));
        }
        return notes;
    }

    /** The first case holds the mails of the second exactly while that is merged into it. */
    private static void wholeOrApart(Store store) {
        Case target = store.cases().find(new CaseNumber(Work.FIRST)).orElseThrow();
        Sheet source = store.log().of(new CaseNumber(Work.SECOND)).sheet();
        int expected = source.state() == Sheet.State.MERGED ? 4 : 1;
        assertThat(target.mails()).hasSize(expected);
    }

    /** Notes, merges and takes apart for ever, and tells each note that was acknowledged. */
    static final class Work {
        static final String FIRST = "2026-0001";
        static final String SECOND = "2026-0002";

        public static void main(String[] args) throws IOException {
            try (Store store = Store.open(Path.of(args[0]), Clock.systemUTC(), "tanaka")) {
                if (store.cases().count() == 0) {
                    Instant at = Instant.parse("2026-04-01T00:00:00Z");
                    store.cases().open("甲", Kept.mails(1), at);
                    store.cases().open("乙", Kept.mails(4), at);
                }
                Recording recording =
                        new Recording(store.log(), store.journal(), Clock.systemUTC());
                try (Writer told = Files.newBufferedWriter(Path.of(args[1]))) {
                    for (int i = 0; ; i++) {
                        note(recording, args[2] + "-" + i, told);
                        mergeOrUndo(store, new Merging(recording));
                    }
                }
            }
        }

        private static void note(Recording recording, String text, Writer told) throws IOException {
            boolean kept =
                    new Clerk(recording)
                            .note(new CaseNumber(FIRST), text, Optional.empty(), SUZUKI)
                            .match(k -> true, r -> false);
            if (kept) {
                told.write(text + "\n");
                told.flush();
            }
        }

        private static void mergeOrUndo(Store store, Merging merging) {
            Case target = store.cases().find(new CaseNumber(FIRST)).orElseThrow();
            Case source = store.cases().find(new CaseNumber(SECOND)).orElseThrow();
            boolean merged = store.log().of(source.number()).sheet().state() == Sheet.State.MERGED;
            if (merged) {
                merging.undo(target, source, "別人", SUZUKI);
            } else {
                merging.merge(target, source, "同一", SUZUKI);
            }
        }
    }
}
