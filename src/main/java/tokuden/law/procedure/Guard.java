package tokuden.law.procedure;

/** What must be true of the case itself before an act, besides what the act states. */
public enum Guard {
    /** the provision of the act exists in the edition of the day of the act */
    PROVISION_IN_FORCE,
    /** the addressee stands among the parties of the case */
    ADDRESSEE_IS_PARTY,
    /** a breach is determined */
    BREACH_DETERMINED,
    /** falsified sender information is determined on every selected mail */
    FALSE_SENDER_DETERMINED,
    /** an order was made and has arrived */
    ORDER_ARRIVED,
    /** every selected mail was sent after the order arrived */
    SENT_AFTER_ORDER,
    /** mails are selected for the referral (立件対象) */
    MAILS_SELECTED,
    /** limitation has run out for none of the selected mails */
    NOT_BARRED
}
