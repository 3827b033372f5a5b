package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.casework.Party;
import tokuden.documents.Block;

/**
 * What a paper holds against somebody: who it is about, and what a person has determined about
 * which mails. Only determinations, never findings.
 */
public record Grounds(
        String caseNumber,
        List<Party> parties,
        List<Determination> determinations,
        List<CaseMail> mails) {
    public Grounds {
        parties = List.copyOf(parties);
        determinations = List.copyOf(determinations);
        mails = List.copyOf(mails);
    }

    /** Puts facts, provisions and the annex of mails into the fields of a paper. */
    void into(Paper paper, LocalDate day) {
        List<Charge> charges = Charge.of(determinations, paper.stationery().act());
        CitedMails cited = new CitedMails(mails, determinations, paper.phrases());
        BreachFacts facts = new BreachFacts(caseNumber, parties, charges, cited, paper.phrases());
        BreachedProvisions breached =
                new BreachedProvisions(paper.stationery().act(), charges, cited, paper.phrases());
        boolean empty = determinations.isEmpty();
        List<Block> none = List.of();
        paper.fields()
                .part("事実", empty ? none : facts.blocks())
                .part("違反条項", empty ? none : breached.blocks(paper.law(day).edition().titles()))
                .part("別紙", empty ? none : new MailAnnex(charges, cited, paper.phrases()).blocks());
    }
}
