package tokuden.examination;

import java.util.regex.Pattern;
import tokuden.mail.Attachment;

/** Attached leaflets and letters, which a reader of the mail sees and this examination does not. */
final class Papers {
    private static final Pattern TYPE =
            Pattern.compile(
                    "(?i)(image/.*|application/(pdf|rtf|msword|vnd\\.ms-.*"
                            + "|vnd\\.openxmlformats-.*|vnd\\.oasis.*))");
    private static final Pattern NAME =
            Pattern.compile("(?i).*\\.(pdf|docx?|xlsx?|pptx?|rtf|odt|html?|jpe?g|png|gif|tiff?)");

    private Papers() {}

    /** Whether what the text lacks may stand in it. */
    static boolean mayHoldLabels(Attachment attachment) {
        return TYPE.matcher(attachment.type()).matches()
                || NAME.matcher(attachment.name()).matches();
    }
}
