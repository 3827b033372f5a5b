package tokuden.law;

/** A way of sending (通信方式) that the ordinance counts as electronic mail. */
public enum SendingMethod {
    /** SMTP in all or part of the path */
    SMTP,
    /** messages to the telephone number of a mobile terminal */
    SMS
}
