package tokuden.casework;

import java.util.List;

/**
 * Why a step is refused by rule: everything that lacks, each with the provision it follows from.
 */
public record Refusal(List<Lack> lacks) {
    public Refusal {
        lacks = List.copyOf(lacks);
        if (lacks.isEmpty()) {
            throw new IllegalArgumentException("a refusal names what lacks");
        }
    }
}
