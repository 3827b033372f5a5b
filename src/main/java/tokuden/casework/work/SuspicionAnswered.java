package tokuden.casework.work;

import java.util.List;

/** What a person says to a suspicion: it is so, or it is not, and why. */
public record SuspicionAnswered(long suspicion, boolean confirmed, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.SUSPICION_ANSWERED;
    }

    @Override
    public List<String> gist() {
        return List.of(Long.toString(suspicion), Boolean.toString(confirmed), reason);
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.answered(suspicion);
    }
}
