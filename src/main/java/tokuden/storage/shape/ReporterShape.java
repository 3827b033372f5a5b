package tokuden.storage.shape;

import com.fasterxml.jackson.databind.JsonNode;
import tokuden.reports.Reporter;

/** Who reported. */
public final class ReporterShape {
    private ReporterShape() {}

    /** The text of that reporter. */
    public static String text(Reporter reporter) {
        return Json.write(
                Json.shape()
                        .put("name", reporter.name())
                        .put("address", reporter.address())
                        .put("phone", reporter.phone())
                        .put("mail", reporter.mail()));
    }

    /** Reads back what {@link #text} wrote. */
    public static Reporter in(String text) {
        JsonNode node = Json.read(text);
        return new Reporter(
                Json.text(node, "name"),
                Json.text(node, "address"),
                Json.text(node, "phone"),
                Json.text(node, "mail"));
    }
}
