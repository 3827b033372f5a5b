package tokuden.casework.work;

import java.util.List;

/** An entry is voided (取消し): it stays readable, but counts no more. */
public record Voided(long entry, long asked, String askedBy, String reason) implements Entry {
    @Override
    public Kind kind() {
        return Kind.VOIDED;
    }

    @Override
    public List<String> gist() {
        return List.of(Long.toString(entry), askedBy, reason);
    }
}
