package tokuden.office;

import java.util.Set;

/**
 * The officers who may see a case (関係職員): need-to-know. A case without a circle is open to
 * everybody whose role lets him read cases.
 *
 * @param officers ids; never empty, or nobody could reach the case any more
 */
public record Circle(String caseNumber, Set<String> officers) {
    public Circle {
        officers = Set.copyOf(officers);
        if (officers.isEmpty()) {
            throw new IllegalArgumentException("a circle has somebody in it");
        }
    }

    public boolean has(Officer officer) {
        return officers.contains(officer.id());
    }
}
