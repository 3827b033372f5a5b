package tokuden.exchange.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.mail.Mail;
import tokuden.mail.sender.SenderTrace;
import tokuden.reports.Statement;

/**
 * The analysis of one mail.
 *
 * @param tree findings, verdicts and their grounds as the package writes them
 */
public record Analysed(
        Sha256 hash,
        Mail mail,
        Statement statement,
        Examination examination,
        SenderTrace trace,
        ObjectNode tree) {
    /** What it rests on, as written. */
    public JsonNode ground() {
        return tree.get(Analyst.GROUND);
    }
}
