package tokuden.desktop.dossier;

import java.util.List;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Caseworker;
import tokuden.casework.GroupDetermination;
import tokuden.evidence.Sha256;
import tokuden.examination.Finding;
import tokuden.office.Officer;

/**
 * Determines a finding on the mail that is looked at and, in the same act, on every marked mail
 * where it agrees; remembers which were left out.
 */
final class GroupStep implements DossierViewModel.Step {
    private final Caseworker caseworker;
    private final MailSheets sheets;
    private final What what;
    private volatile Optional<GroupDetermination> group = Optional.empty();

    GroupStep(Caseworker caseworker, MailSheets sheets, What what) {
        this.caseworker = caseworker;
        this.sheets = sheets;
        this.what = what;
    }

    @Override
    public Answer<Case> take(Case from) {
        GroupDetermination made =
                GroupDetermination.of(from, what.model, sheets.examinations(what.marked));
        group = Optional.of(made);
        return caseworker.determine(from, made, what.judgement, what.by);
    }

    /** Which findings were determined, and which mails were left out; empty before it is taken. */
    Optional<GroupDetermination> group() {
        return group;
    }

    /** What is determined: the finding, on which marked mails too, how and by whom. */
    record What(Finding model, List<Sha256> marked, Caseworker.Judgement judgement, Officer by) {}
}
