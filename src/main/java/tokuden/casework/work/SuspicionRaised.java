package tokuden.casework.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;

/** A new report matches a subject under order: the order may have been disobeyed (命令違反の疑い). */
public record SuspicionRaised(
        long subject,
        String name,
        Sha256 mail,
        LocalDate orderArrived,
        List<String> marks,
        List<Compared> table)
        implements Entry {
    public SuspicionRaised {
        marks = List.copyOf(marks);
        table = List.copyOf(table);
    }

    /** A mark of the subject, and its mails before and after the order arrived. */
    public record Compared(String mark, Span before, Span after) {}

    /** How many mails, and on which days the first and the last was sent; none has no days. */
    public record Span(int mails, Optional<LocalDate> first, Optional<LocalDate> last) {}

    @Override
    public Kind kind() {
        return Kind.SUSPICION_RAISED;
    }

    @Override
    public List<String> gist() {
        return List.of(
                name,
                mail.hex().substring(0, 12),
                orderArrived.toString(),
                String.join(" ", marks));
    }

    @Override
    public Sheet after(Sheet before, Logged self) {
        return before.suspecting(self.id());
    }
}
