package tokuden.office;

import java.util.List;
import java.util.Optional;

/** The circles of all cases that are not open to everybody. */
public interface Circles {
    Optional<Circle> of(String caseNumber);

    /** Every circle there is. */
    List<Circle> all();

    /** Keeps the circle, safe on disk; it takes the place of an earlier one. */
    void keep(Circle circle);

    /** Opens the case to everybody again. */
    void dissolve(String caseNumber);
}
