package tokuden.law.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import tokuden.law.LawElement;
import tokuden.law.LawXml;

/** The files of procedure that are shipped with the program. */
public final class ProcedureFiles {
    private static final String SHIPPED = "/procedure/";

    private ProcedureFiles() {}

    /** The procedure as shipped. A damaged shipped file is a fault of the build. */
    public static Procedure shipped() {
        return new Procedure(
                read("clocks", file -> file.each("clock", ClockXml::rule)),
                read("clocks", ProcedureFiles::warnings),
                read("holidays", HolidayXml::holidays),
                read("ladder", file -> file.each("rung", LadderXml::rung)),
                read("tasks", file -> file.each("template", ProcedureFiles::template)));
    }

    private static List<Integer> warnings(LawElement file) {
        return file.each("warning", w -> Integer.valueOf(w.attribute("months")));
    }

    private static TaskTemplate template(LawElement template) {
        return new TaskTemplate(
                template.attribute("id"),
                ClockXml.both(template),
                template.each(
                        "task",
                        t ->
                                new TaskTemplate.Step(
                                        ClockXml.both(t), Integer.parseInt(t.attribute("days")))));
    }

    private static <T> T read(String name, Function<LawElement, T> reader) {
        String file = SHIPPED + name + ".xml";
        try (InputStream in = ProcedureFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + file);
            }
            return new LawXml(SHIPPED + name + ".xsd").read(file, in.readAllBytes(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
