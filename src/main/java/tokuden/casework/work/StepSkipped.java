package tokuden.casework.work;

import java.util.List;
import tokuden.law.procedure.ActKind;

/** Why an act that usually comes first is not taken in this case (手続を経ない理由). */
public record StepSkipped(ActKind act, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.SKIPPED;
    }

    @Override
    public List<String> gist() {
        return List.of(act.name(), reason);
    }
}
