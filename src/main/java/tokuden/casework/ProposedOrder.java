package tokuden.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tokuden.office.Officer;

/**
 * A proposed corrective order (措置命令案): to whom, resting on which determinations and mails, why it
 * is necessary and what is to be mended in the way of sending. It cannot be decided: first the
 * opportunity of explanation must be given (行政手続法13条1項2号).
 *
 * @param determinations breaches only
 * @param mails the mails those determinations are about
 */
public record ProposedOrder(
        CaseNumber caseNumber,
        List<Party> addressees,
        List<Determination> determinations,
        List<CaseMail> mails,
        Necessity necessity,
        String measures,
        Officer drafter,
        Instant draftedAt)
        implements Stage {
    private static final int EXCEPTIONS = 5;

    public ProposedOrder {
        addressees = List.copyOf(addressees);
        determinations = List.copyOf(determinations);
        mails = List.copyOf(mails);
    }

    /** Offers the opportunity of explanation; refused if the time given is none at all. */
    public Answer<ExplanationPending> offerExplanation(Explanation offer) {
        List<Lack> lacks = new ArrayList<>();
        if (!offer.due().isAfter(offer.noticeArrived())) {
            lacks.add(
                    new Lack(
                            "explanation.no-time",
                            offer.noticeArrived().toString(),
                            offer.due().toString()));
        }
        if (offer.where().isBlank()) {
            lacks.add(new Lack("explanation.where"));
        }
        return lacks.isEmpty()
                ? Answer.granted(new ExplanationPending(this, offer))
                : Answer.refused(new Refusal(lacks));
    }

    /** Goes on without an opportunity of explanation, under an exception that the law names. */
    public Answer<OrderReady> exempt(LocalDate on, Explanation.Exemption exemption) {
        List<Lack> lacks = new ArrayList<>();
        if (exemption.number() < 1 || exemption.number() > EXCEPTIONS) {
            lacks.add(new Lack("exemption.no-number", Integer.toString(exemption.number())));
        }
        if (exemption.reason().isBlank()) {
            lacks.add(new Lack("exemption.no-reason"));
        }
        return lacks.isEmpty()
                ? Answer.granted(new OrderReady(this, Explanation.exempt(on, exemption), "", on))
                : Answer.refused(new Refusal(lacks));
    }

    @Override
    public <R> R match(Reader<R> reader) {
        return reader.proposed(this);
    }
}
