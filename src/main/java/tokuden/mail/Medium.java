package tokuden.mail;

/** What kind of message was read. */
public enum Medium {
    /** a message with a header, sent by SMTP in all or part of its path */
    E_MAIL,
    /** a message to the telephone number of a mobile terminal */
    SMS,
    /** a message inside a social network */
    SNS_MESSAGE
}
