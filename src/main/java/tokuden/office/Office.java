package tokuden.office;

import java.util.List;
import java.util.Optional;

/**
 * The office that acts (官署): ministry and section as they stand on papers, the symbol its document
 * numbers begin with, and its officers.
 */
public record Office(String ministry, String section, String symbol, List<Officer> officers) {
    public Office {
        officers = List.copyOf(officers);
    }

    public Optional<Officer> officer(String id) {
        return officers.stream().filter(o -> o.id().equals(id)).findFirst();
    }
}
