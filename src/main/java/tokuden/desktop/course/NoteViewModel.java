package tokuden.desktop.course;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tokuden.casework.Answer;
import tokuden.casework.CaseNumber;
import tokuden.casework.Refusal;
import tokuden.casework.work.Clerk;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Note;
import tokuden.desktop.kit.Workspace;
import tokuden.office.Officer;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/**
 * A note while it is typed: each saving is an entry of its own that corrects the one before, so
 * that nothing kept is ever rewritten. It is called saved only once it was read back.
 */
final class NoteViewModel {
    private final Logbook rooms;
    private final Workspace desk;
    private final CaseNumber in;
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Optional<Logged> last = Optional.empty();
    private Optional<String> next = Optional.empty();
    private boolean saving;

    NoteViewModel(Logbook rooms, Workspace desk, CaseNumber in) {
        this.rooms = rooms;
        this.desk = desk;
        this.in = in;
    }

    /** Whether what was typed is saved, and under which number. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Something was typed that is not saved yet. */
    void typed() {
        told.set(desk.texts().of("note.unsaved"));
    }

    /** Keeps what is typed now; while a saving runs it waits for that. */
    void keep(String text) {
        if (saving) {
            next = Optional.of(text);
        } else if (!text.isBlank() && !text.equals(kept()) && desk.onDuty().isPresent()) {
            saving = true;
            Officer by = desk.onDuty().get();
            desk.jobs()
                    .start(
                            desk.texts().of("course.job.keep"),
                            progress -> enter(text, by),
                            new Outcome());
        }
    }

    private Answer<Logged> enter(String text, Officer by) {
        return new Clerk(rooms.recording())
                .note(in, text, last.map(Logged::id), by)
                .match(kept -> Answer.granted(readBack(kept)), Answer::refused);
    }

    private Logged readBack(Logged kept) {
        return rooms.recording()
                .log()
                .find(kept.id())
                .filter(kept::equals)
                .orElseThrow(() -> new TroubleException("note.not-read-back", in.text()));
    }

    private String kept() {
        return last.map(Logged::entry)
                .filter(Note.class::isInstance)
                .map(e -> ((Note) e).text())
                .orElse("");
    }

    private final class Outcome implements Jobs.Outcome<Answer<Logged>> {
        @Override
        public void done(Answer<Logged> answer) {
            saving = false;
            answer.match(this::saved, this::refused);
            next.ifPresent(
                    text -> {
                        next = Optional.empty();
                        keep(text);
                    });
        }

        private boolean saved(Logged kept) {
            last = Optional.of(kept);
            told.set(desk.texts().of("note.saved", desk.texts().moment(kept.at()), kept.id()));
            return true;
        }

        private boolean refused(Refusal refusal) {
            told.set(String.join("\n", refusal.lacks().stream().map(desk.texts()::of).toList()));
            return false;
        }

        @Override
        public void cancelled() {
            saving = false;
        }

        @Override
        public void failed(TroubleException trouble) {
            saving = false;
            desk.problems().show(trouble);
        }
    }
}
