package tokuden.desktop.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.util.StringConverter;
import tokuden.desktop.kit.Texts;
import tokuden.office.Officer;

/** An officer in the title bar: name and roles. */
final class OfficerWords extends StringConverter<Officer> {
    private final Texts texts;
    private final List<Officer> officers;

    OfficerWords(Texts texts, List<Officer> officers) {
        this.texts = texts;
        this.officers = officers;
    }

    @Override
    public String toString(Officer officer) {
        if (officer == null) {
            return "";
        }
        return officer.name()
                + "　"
                + officer.roles().stream().sorted().map(texts::of).collect(Collectors.joining("・"));
    }

    @Override
    public Officer fromString(String text) {
        return officers.stream().filter(o -> toString(o).equals(text)).findFirst().orElse(null);
    }
}
