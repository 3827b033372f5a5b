package tokuden.documents.wording;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tokuden.office.Deed;
import tokuden.office.Denial;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Matter;
import tokuden.office.Officer;
import tokuden.office.Rights;
import tokuden.work.TroubleException;

/**
 * The wording of the office while it is being changed: a text is judged as it would be used, kept
 * only if nothing is wrong with it, and every change is entered in the journal with version and
 * hash.
 */
public final class OfficeWording {
    private final Templates templates;
    private final Supplier<Rights> rights;
    private final Journal journal;
    private final Clock clock;

    public OfficeWording(
            Templates templates, Supplier<Rights> rights, Journal journal, Clock clock) {
        this.templates = templates;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** The wording in use. */
    public Templates templates() {
        return templates;
    }

    /**
     * Makes that text the office's wording of the form, if it is sound; what came of judging it.
     *
     * @throws TroubleException {@code rights.…} if the officer may not
     */
    public Templates.Judged keep(String id, String text, Officer by) {
        require(by);
        Templates.Judged judged = templates.judge(id, text);
        if (judged.isSound()) {
            templates.write(id, text);
            enter("wording.kept", id, by);
        }
        return judged;
    }

    /**
     * Goes back to the shipped wording of the form.
     *
     * @throws TroubleException {@code rights.…} if the officer may not
     */
    public void drop(String id, Officer by) {
        require(by);
        if (templates.isOffices(id)) {
            templates.remove(id);
            enter("wording.dropped", id, by);
        }
    }

    /** Why that officer may not change the wording; empty if nothing stands against it. */
    public java.util.Optional<Denial> objection(Officer by) {
        return rights.get().objections(by, Deed.SET_WORDING, Matter.OFFICE).stream().findFirst();
    }

    private void require(Officer by) {
        objection(by)
                .ifPresent(
                        denial -> {
                            throw new TroubleException(denial.key(), denial.args(), null);
                        });
    }

    private void enter(String action, String id, Officer by) {
        Template now = templates.of(id);
        Map<String, String> particulars =
                Map.of(
                        "version",
                        Integer.toString(now.ref().version()),
                        "sha256",
                        now.ref().hash().hex());
        journal.append(
                new JournalEntry(clock.instant(), by.id(), action, id, new TreeMap<>(particulars)));
    }
}
