package tokuden.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tokuden.evidence.Sha256;
import tokuden.office.Investigator;

/**
 * A case (事案): mails that belong together, the parties behind them, what was determined about each
 * mail, and the stage it has come to. Every step returns a new value.
 *
 * @param version counts the kept states, so that two changes at once are noticed
 */
public record Case(
        CaseNumber number,
        String title,
        Instant openedAt,
        List<Party> parties,
        List<CaseMail> mails,
        List<Determination> determinations,
        Stage stage,
        long version) {
    public Case {
        parties = List.copyOf(parties);
        mails = List.copyOf(mails);
        determinations = List.copyOf(determinations);
    }

    /** The originals of its mails, in their order. */
    public List<Sha256> exhibits() {
        return mails.stream().map(CaseMail::exhibit).toList();
    }

    /** Adds mails; those already here stay as they are. */
    public Case withMails(List<CaseMail> more) {
        Set<Sha256> known = new HashSet<>();
        mails.forEach(m -> known.add(m.exhibit()));
        List<CaseMail> all = new ArrayList<>(mails);
        more.stream().filter(m -> known.add(m.exhibit())).forEach(all::add);
        return new Case(number, title, openedAt, parties, all, determinations, stage, version);
    }

    public Case withParties(List<Party> named) {
        return new Case(number, title, openedAt, named, mails, determinations, stage, version);
    }

    /** Records a determination; an earlier one on the same finding is replaced by it. */
    public Case determined(Determination determination) {
        List<Determination> all = new ArrayList<>(determinations);
        all.removeIf(d -> d.findingId().equals(determination.findingId()));
        all.add(determination);
        return new Case(number, title, openedAt, parties, mails, all, stage, version);
    }

    /** Takes back what was determined on that finding. */
    public Case undetermined(String findingId) {
        List<Determination> rest =
                determinations.stream().filter(d -> !d.findingId().equals(findingId)).toList();
        return new Case(number, title, openedAt, parties, mails, rest, stage, version);
    }

    public Case at(Stage next) {
        return new Case(number, title, openedAt, parties, mails, determinations, next, version);
    }

    public Case withVersion(long kept) {
        return new Case(number, title, openedAt, parties, mails, determinations, stage, kept);
    }

    /** Determinations that there is a breach. */
    public List<Determination> breaches() {
        return determinations.stream()
                .filter(d -> d.verdict() == Determination.Verdict.BREACH)
                .toList();
    }

    /**
     * Proposes a corrective order resting on every breach determined so far, or says everything
     * that lacks for it.
     *
     * @param measures what is to be mended in the way of sending (送信の方法の改善)
     */
    public Answer<ProposedOrder> proposeOrder(
            Necessity necessity, String measures, Investigator by, Instant at) {
        List<Lack> lacks = new ArrayList<>();
        if (breaches().isEmpty()) {
            lacks.add(new Lack("order.no-determination"));
        }
        if (parties.stream().noneMatch(p -> p.part() == Party.Part.SENDER)) {
            lacks.add(new Lack("order.no-sender"));
        }
        parties.stream()
                .filter(p -> p.name().isBlank() || p.address().isBlank())
                .forEach(p -> lacks.add(new Lack("order.party-incomplete", p.name())));
        if (necessity.text().isBlank()) {
            lacks.add(new Lack("order.no-necessity"));
        }
        if (measures.isBlank()) {
            lacks.add(new Lack("order.no-measures"));
        }
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        return Answer.granted(
                new ProposedOrder(
                        number,
                        parties,
                        breaches(),
                        mailsOf(breaches()),
                        necessity,
                        measures,
                        by.officer(),
                        at));
    }

    private List<CaseMail> mailsOf(List<Determination> breaches) {
        Set<Sha256> cited = new HashSet<>();
        breaches.forEach(d -> cited.add(d.mail()));
        return mails.stream().filter(m -> cited.contains(m.exhibit())).toList();
    }
}
