package tokuden.casework.approval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Lack;
import tokuden.casework.Party;
import tokuden.law.EditionKey;
import tokuden.law.Provision;

/**
 * The one page an approver decides on (決裁の要点): the act, whom it addresses, its gist, the articles
 * in their edition, how many mails, what is open, and what changed since he saw it last.
 *
 * @param gaps every contradiction and what the act lacks by law; the draft cannot be decided while
 *     there is one
 * @param since what changed since the last version, or since the decided draft this one replaces
 */
public record ApproverPage(
        Draft draft,
        List<Party> addressees,
        List<String> gist,
        List<Cited> articles,
        int mails,
        List<Lack> gaps,
        List<Change> since) {
    private static final int GIST_LINES = 3;

    public ApproverPage {
        addressees = List.copyOf(addressees);
        gist = List.copyOf(gist);
        articles = List.copyOf(articles);
        gaps = List.copyOf(gaps);
        since = List.copyOf(since);
    }

    /** An article as the draft cites it, in the edition it stands in. */
    public record Cited(EditionKey edition, Provision provision) {}

    /** The page of that draft. */
    public static ApproverPage of(Draft draft, Optional<Draft> replaced, List<Lack> gaps) {
        Version newest = draft.newest();
        Basis basis = newest.basis();
        LinkedHashSet<Cited> articles = new LinkedHashSet<>();
        basis.determinations()
                .forEach(made -> articles.add(new Cited(made.edition(), made.provision())));
        return new ApproverPage(
                draft,
                basis.addressees(),
                newest.text().gist().lines().limit(GIST_LINES).toList(),
                List.copyOf(articles),
                basis.mails().size(),
                gaps,
                draft.before()
                        .or(() -> replaced.map(Draft::newest))
                        .map(before -> Changes.between(before, newest))
                        .orElse(List.of()));
    }
}
