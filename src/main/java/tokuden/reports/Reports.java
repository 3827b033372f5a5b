package tokuden.reports;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;

/** All reports of the office. */
public interface Reports {
    /** Keeps new reports and gives them their numbers, in the order given, safe on disk. */
    List<Report> add(List<Report> reports);

    /** Replaces what is known besides the mail. */
    void keepStatement(long id, Statement statement);

    Optional<Report> find(long id);

    List<Report> of(Sha256 mail);

    /** Up to {@code limit} reports, newest first, numbers below {@code before}. */
    List<Report> page(long before, int limit);

    long count();
}
