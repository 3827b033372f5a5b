package tokuden.casework.work;

import java.time.LocalDate;
import java.util.List;
import tokuden.evidence.Sha256;

/**
 * The answer of a carrier was filed (電気通信役務提供者の回答): sealed, and within reach of the circle of the
 * case only.
 *
 * @param answer the sealed answer
 * @param on the day it came
 * @param basis the provision on which the carrier gave it
 */
public record AnswerFiled(String carrier, Sha256 answer, LocalDate on, String basis)
        implements Entry {
    @Override
    public Kind kind() {
        return Kind.ANSWER_FILED;
    }

    @Override
    public List<String> gist() {
        return List.of(carrier, on.toString(), basis, answer.hex());
    }
}
