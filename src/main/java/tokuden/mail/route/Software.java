package tokuden.mail.route;

import java.util.regex.Pattern;

/**
 * The program that wrote a Received line, told by what only it writes. Matters because programs
 * differ in whether the name before the address is what the client said or what its address
 * resolves to.
 */
public enum Software {
    PICK_UP(
            "\\((?:fetchmail|getmail|mpop|popfile)|\\bwith (?:POP3?|IMAP4?|APOP|KPOP|POP3S|IMAPS|DomainPOP"
                    + "|MultiPOP|Microsoft POP3|POP3 Connector)\\b",
            false),
    AMAVIS("\\(amavis", true),
    POSTFIX("\\(Postfix|\\(Postfix,", true),
    EXIM("\\(Exim\\b|\\(exim\\b", true),
    SENDMAIL(
            "\\((?:8\\.\\d{1,2}\\.|8\\.\\d{1,2}/|Sentrion-MTA|Sendmail|sendmail|V8/|SMI-8|5\\.\\d{1,2}/)",
            true),
    QMAIL("\\(qmail\\b|\\(qmail-ldap|\\(qpsmtpd", true),
    COURIER("\\(Courier|\\(NAS ", true),
    GMAIL(
            "\\bid [a-z0-9-]{6,40}\\.\\d{1,4}\\.(?:19|20)\\d\\d\\.[\\d.]{11,17}\\b|\\bby mx\\.google\\.com\\b",
            true),
    HARAKA("\\(Haraka|\\(OpenSMTPD|\\(Momentum|\\(ecelerity", true),
    EXCHANGE("\\bwith Microsoft SMTP Server\\b|\\bwith mapi\\b", false),
    MICROSOFT(
            "\\bMicrosoft SMTPSVC|\\(Microsoft Exchange Internet Mail|Internet Mail Service",
            false),
    DOMINO("\\((?:Lotus |IBM |HCL )?Domino|\\(Lotus SMTP|\\(IBM Lotus", false),
    COMMUNIGATE("\\(CommuniGate", false),
    MAIL_ENABLE("\\bMailEnable\\b", false),
    MDAEMON("\\(MDaemon", false),
    KERIO("\\(Kerio", false),
    POWER_MTA("\\(PowerMTA", false),
    INTERMAIL(
            "\\(InterMail|\\(Post\\.Office|\\(Netscape|\\(iPlanet|\\(Sun Java|\\(Oracle Comm",
            false),
    IMAIL(
            "\\(SMTPD32|\\(SMTPD-|\\(IMail|\\(Merak|\\(IceWarp|\\(VisNetic|\\(Mercury|\\(ArGoSoft|\\(602LAN",
            false),
    GROUPWISE("\\bNovell_GroupWise|\\(GroupWise|\\(LSMTP", false),
    CARRIER("\\(DOCOMO Mail|\\(EZweb Mail|\\(SoftBank|\\(Softbank|\\(spmode", true),
    OTHER("(?!)", false);

    private final Pattern marks;
    private final boolean looksUp;

    Software(String marks, boolean looksUp) {
        this.marks = Pattern.compile(marks);
        this.looksUp = looksUp;
    }

    /**
     * @param line unfolded, white space squeezed
     */
    static Software of(String line) {
        for (Software software : values()) {
            if (software.marks.matcher(line).find()) {
                return software;
            }
        }
        return OTHER;
    }

    /** Whether it asks for the reverse name, so that the absence of a name says there is none. */
    boolean looksUp() {
        return looksUp;
    }

    /**
     * Whether it is known to write the name the client gave and the address only, never a reverse
     * name.
     */
    boolean namesNoReverse() {
        return !looksUp && this != OTHER && this != PICK_UP;
    }
}
