package tokuden.casework.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Answer;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.office.Approval;
import tokuden.office.Officer;

/**
 * Voids an entry (取消し): one officer asks and says why, a second one with the right of approval
 * agrees. The entry stays readable and can be made to count again.
 */
public final class Voiding {
    /** A merging is undone, not voided; a voiding is lifted. */
    private static final Set<Entry.Kind> NEVER =
            EnumSet.of(
                    Entry.Kind.MERGED_FROM,
                    Entry.Kind.MERGED_INTO,
                    Entry.Kind.MERGE_UNDONE,
                    Entry.Kind.SPLIT_TO,
                    Entry.Kind.SPLIT_FROM,
                    Entry.Kind.VOID_ASKED,
                    Entry.Kind.VOIDED,
                    Entry.Kind.VOID_LIFTED);

    private final Recording recording;

    public Voiding(Recording recording) {
        this.recording = recording;
    }

    /** Asks that an entry be voided. Nothing changes yet. */
    public Answer<Logged> ask(CaseNumber in, long entry, String reason, Officer by) {
        List<Lack> lacks = new ArrayList<>(Recording.lacks(by));
        Recording.blank(reason, "void.no-reason").ifPresent(lacks::add);
        Optional<Logged> asked = in(in, entry);
        if (asked.isEmpty()) {
            lacks.add(new Lack("entry.unknown", Long.toString(entry), in.text()));
        } else if (NEVER.contains(asked.get().entry().kind())) {
            lacks.add(new Lack("void.never", Long.toString(entry)));
        } else if (recording.log().of(in).voided().contains(entry)) {
            lacks.add(new Lack("void.already", Long.toString(entry)));
        }
        return entered(in, by, new VoidAsked(entry, reason), lacks);
    }

    /** Agrees to what another officer asked; the rule of four eyes is that of an approval. */
    public Answer<Logged> agree(CaseNumber in, long asking, Officer asker, Officer by) {
        List<Lack> lacks = new ArrayList<>();
        Optional<Logged> found = in(in, asking).filter(l -> l.entry() instanceof VoidAsked);
        if (found.isEmpty()) {
            lacks.add(new Lack("entry.unknown", Long.toString(asking), in.text()));
            return Recording.refused(lacks);
        }
        Logged asked = found.get();
        VoidAsked what = (VoidAsked) asked.entry();
        if (!asker.id().equals(asked.by())) {
            lacks.add(new Lack("void.other-asker", asked.by()));
        }
        if (Approval.of(by, asker, recording.now()).isEmpty()) {
            lacks.add(new Lack("void.four-eyes", by.name()));
        }
        if (recording.log().of(in).voided().contains(what.entry())) {
            lacks.add(new Lack("void.already", Long.toString(what.entry())));
        }
        Voided voided = new Voided(what.entry(), asking, asked.by(), what.reason());
        return entered(in, by, voided, lacks);
    }

    /** Makes a voided entry count again; one officer with the right of approval suffices. */
    public Answer<Logged> lift(CaseNumber in, long entry, String reason, Officer by) {
        List<Lack> lacks = new ArrayList<>();
        Recording.blank(reason, "void.no-reason").ifPresent(lacks::add);
        if (!by.holds(tokuden.office.Role.APPROVAL)) {
            lacks.add(new Lack("void.four-eyes", by.name()));
        }
        if (!recording.log().of(in).voided().contains(entry)) {
            lacks.add(new Lack("void.not-voided", Long.toString(entry)));
        }
        return entered(in, by, new VoidLifted(entry, reason), lacks);
    }

    private Optional<Logged> in(CaseNumber number, long id) {
        return recording.log().find(id).filter(l -> l.in().equals(number));
    }

    private Answer<Logged> entered(CaseNumber in, Officer by, Entry entry, List<Lack> lacks) {
        return lacks.isEmpty()
                ? Answer.granted(recording.enter(in, by, entry))
                : Recording.refused(lacks);
    }
}
