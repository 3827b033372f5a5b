package tokuden.law;

/**
 * A provision that a case may have to cite though it lays down no duty of the sender: demand of a
 * report, request for subscriber data, complaint of a recipient. Found by its subject, so that a
 * new subject is a line in the file of the edition.
 *
 * @param subject stable key of words and full stops, {@code report-demand}
 * @param heading what the provision is about, in Japanese
 */
public record Article(String subject, Provision provision, String heading) {
    /** 報告徴収・立入検査 */
    public static final String REPORT_DEMAND = "report-demand";

    /** 送信者に関する情報の提供の求め */
    public static final String SUBSCRIBER_REQUEST = "subscriber-request";

    /** 受信をした者の申出 */
    public static final String RECIPIENT_COMPLAINT = "complaint.recipient";

    /** 電子メール通信役務を提供する者の申出 */
    public static final String PROVIDER_COMPLAINT = "complaint.provider";

    /** Mails to which a refusal does not apply and which need not carry every item of labelling. */
    public static final String INCIDENTAL_ADVERTISING = "refusal.incidental-advertising";

    /** The ban on fictitious addresses binds for any mail of a business, advertising or not. */
    public static final String FICTITIOUS_ADDRESS_ANY_MAIL = "fictitious-address.any-business-mail";

    /** The ban on false sender information binds for advertising mail to anybody. */
    public static final String FALSE_SENDER_ANY_ADVERTISING = "false-sender.any-advertising-mail";
}
