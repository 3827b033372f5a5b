package tokuden.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.evidence.Passage;

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

    /**
     * The same, with further addresses to which the mail was sent. Of an address told twice, that
     * nobody or somebody uses it counts more than that nothing is known.
     */
    public Statement sentTo(List<SentTo> more) {
        Map<String, SentTo> all = new LinkedHashMap<>();
        Stream.concat(recipients.stream(), more.stream())
                .forEach(
                        to ->
                                all.merge(
                                        to.address().toLowerCase(Locale.ROOT),
                                        to,
                                        (one, other) ->
                                                one.use() == Use.UNKNOWN
                                                                || other.bounced() && !one.bounced()
                                                        ? other
                                                        : one));
        return new Statement(
                consent,
                relation,
                recipient,
                refusalTextBesidePublication,
                refusals,
                dns,
                trustedBy,
                headersComplete,
                partial,
                List.copyOf(all.values()));
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

    /**
     * An address to which the sender sent the mail, as a provider or a failure of delivery tells.
     *
     * @param told the bytes of the exhibit that tells it; empty where no exhibit is kept
     */
    public record SentTo(String address, Use use, Optional<Passage> told) {
        public SentTo(String address, boolean bounced) {
            this(address, bounced ? Use.NOBODY : Use.SOMEBODY, Optional.empty());
        }

        /** The address does not exist. */
        public boolean bounced() {
            return use == Use.NOBODY;
        }
    }

    /** Whether somebody uses an address. */
    public enum Use {
        /** 利用する者がいない (2条4号ロ) */
        NOBODY,
        SOMEBODY,
        UNKNOWN
    }
}
