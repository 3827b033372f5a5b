package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.documents.wording.Phrases;
import tokuden.law.Article;
import tokuden.law.Procedure;

/**
 * A request for subscriber data (照会書, 29条 of the act in force today): to whom granted the right to
 * use an address, a domain, an IP address or a phone number. Nobody is punished for not answering,
 * and it never asks for the content of communications.
 */
public final class SubscriberEnquiryForm implements Form<SubscriberEnquiryForm.Facts> {
    /**
     * What is asked about.
     *
     * @param from when it was used at the earliest; empty if that is of no matter
     * @param to when it was used at the latest
     */
    public record Identifier(
            Kind kind, String value, Optional<Instant> from, Optional<Instant> to, String note) {
        /** What kind of identifier it is. */
        public enum Kind {
            MAIL_ADDRESS,
            DOMAIN,
            IP_ADDRESS,
            PHONE_NUMBER
        }
    }

    /**
     * What a request says.
     *
     * @param reason why the data are needed
     * @param asked what is asked for, a line each
     */
    public record Facts(
            Letter letter,
            String caseNumber,
            String reason,
            List<Identifier> identifiers,
            List<String> asked,
            Optional<LocalDate> answerBy,
            String answerTo) {
        public Facts {
            identifiers = List.copyOf(identifiers);
            asked = List.copyOf(asked);
        }
    }

    @Override
    public String kind() {
        return "subscriber-enquiry";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        LocalDate day = facts.letter().day();
        paper.letter(facts.letter()).act(day);
        paper.fields()
                .text("事案番号", facts.caseNumber())
                .runs("照会の条", paper.law(day).article(Article.SUBSCRIBER_REQUEST))
                .runs("通信の秘密の根拠", paper.procedure(Procedure.SECRECY, day, true))
                .text("理由", facts.reason())
                .lines("照会事項", facts.asked())
                .day("回答期限", facts.answerBy())
                .text("回答先", facts.answerTo())
                .part("識別符号", identifiers(facts.identifiers(), paper.phrases()).blocks());
        return paper.document(facts.letter());
    }

    private static Rows identifiers(List<Identifier> identifiers, Phrases phrases) {
        Rows rows = Rows.of(phrases.text("columns"));
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier one = identifiers.get(i);
            rows.row(
                    Run.plain("" + (i + 1)),
                    Run.plain(phrases.text("identifier." + one.kind())),
                    Rows.fixed(one.value()),
                    Run.plain(used(one, phrases)),
                    Rows.words(one.note()));
        }
        return rows;
    }

    private static String used(Identifier one, Phrases phrases) {
        String from = one.from().map(Times::seconds).orElse("");
        String to = one.to().map(Times::seconds).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return phrases.text("used.any");
        }
        return from.equals(to)
                ? from
                : phrases.text("used.between", java.util.Map.of("from", from, "to", to));
    }
}
