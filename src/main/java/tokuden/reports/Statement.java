package tokuden.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known besides the mail itself: what the reporter said and what others told the office.
 * Every item may be missing; {@link #NOTHING} says nothing at all.
 *
 * @param dns answers recorded at the time of receipt, {@code name/TYPE} to strings
 * @param trustedBy host name suffixes of the recipient's provider
 */
public record Statement(
        Optional<Consent> consent,
        Optional<Relation> relation,
        Optional<Recipient> recipient,
        Optional<Boolean> refusalTextBesidePublication,
        List<RefusalNotice> refusals,
        Map<String, List<String>> dns,
        List<String> trustedBy,
        Optional<Boolean> headersComplete,
        boolean partial,
        List<SentTo> recipients) {
    public static final Statement NOTHING =
            new Statement(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    Optional.empty(),
                    false,
                    List.of());

    public Statement {
        refusals = List.copyOf(refusals);
        dns = Map.copyOf(dns);
        trustedBy = List.copyOf(trustedBy);
        recipients = List.copyOf(recipients);
    }

    /** The same, with those hosts as the recipient's provider. */
    public Statement trusting(List<String> hosts) {
        return new Statement(
                consent,
                relation,
                recipient,
                refusalTextBesidePublication,
                refusals,
                dns,
                hosts,
                headersComplete,
                partial,
                recipients);
    }

    /** The same, of a mail whose header as received is lost. */
    public Statement withoutHeader() {
        return new Statement(
                consent,
                relation,
                recipient,
                refusalTextBesidePublication,
                refusals,
                dns,
                trustedBy,
                Optional.of(false),
                partial,
                recipients);
    }

    /** Did the recipient consent (同意) to such mails? */
    public enum Consent {
        NO,
        YES,
        UNKNOWN
    }

    /** How the recipient stands to the sender. */
    public enum Relation {
        NONE,
        /** 取引関係 */
        CUSTOMER,
        /** address published on the Internet */
        PUBLISHED_ADDRESS,
        /** address handed over in writing */
        BUSINESS_CARD
    }

    /** Who received the mail. */
    public enum Recipient {
        INDIVIDUAL,
        INDIVIDUAL_IN_BUSINESS,
        COMPANY
    }

    /**
     * A notice refusing further mail (受信拒否の通知).
     *
     * @param to the address or page that took the notice
     * @param refusedAddress the address that shall get no more mail
     * @param scope {@code ALL} or the refused topic
     */
    public record RefusalNotice(
            OffsetDateTime sentAt,
            String to,
            String refusedAddress,
            String scope,
            Optional<LocalDate> until) {}

    /** An address to which the sender sent the mail, as told by a provider. */
    public record SentTo(String address, boolean bounced) {}
}
