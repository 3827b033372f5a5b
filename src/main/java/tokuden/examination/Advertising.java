package tokuden.examination;

/** Does the mail advertise a business? */
public enum Advertising {
    YES,
    NO,
    UNCLEAR
}
