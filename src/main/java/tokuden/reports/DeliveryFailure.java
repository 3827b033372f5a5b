package tokuden.reports;

import java.util.List;

/**
 * A failure of delivery (不達通知): to which addresses a mail could not be delivered and why. Proof
 * that a mail went to addresses that nobody uses.
 */
public record DeliveryFailure(List<Failed> recipients) {
    public DeliveryFailure {
        recipients = List.copyOf(recipients);
    }

    /** The recipients as a provider would tell them: only what does not exist counts as bounced. */
    public List<Statement.SentTo> sentTo() {
        return recipients.stream()
                .map(r -> new Statement.SentTo(r.address(), r.noSuchAddress()))
                .toList();
    }

    /**
     * One address to which delivery failed.
     *
     * @param status enhanced status code (RFC 3463), e.g. {@code 5.1.1}; "" if none is told
     * @param noSuchAddress the report says that the address does not exist
     * @param diagnosis what the report says of it
     */
    public record Failed(String address, String status, boolean noSuchAddress, String diagnosis) {}
}
