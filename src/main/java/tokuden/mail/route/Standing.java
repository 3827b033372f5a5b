package tokuden.mail.route;

/** What a line is worth, by its place. */
public enum Standing {
    /** a program that only picks mail up, or delivery on the recipient's own machine */
    PICK_UP,
    /** between machines of the provider, or within one of them */
    INSIDE,
    /** the provider took the mail from somebody else */
    BOUNDARY,
    /** 申告値: written below the boundary, by whomever */
    CLAIMED
}
