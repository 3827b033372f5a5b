package tokuden.examination;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.examination.ProofMatrix.Element;
import tokuden.examination.ProofMatrix.NextStep;
import tokuden.law.Breach;

/**
 * A next step (次の調査) as an empty cell of the proof of a breach offers it: what to do, for which
 * element of which breach.
 */
public record ProofStep(Breach breach, Element element, NextStep step) {
    /** {@code CONSENT/no-consent/ASK_REPORTER}: how a person names it. */
    public String key() {
        return breach + "/" + element.id() + "/" + step;
    }

    /** The step of that key; empty if no cell offers such a step. */
    public static Optional<ProofStep> of(String key) {
        return all().filter(step -> step.key().equals(key)).findFirst();
    }

    /** Every step that some cell may offer. */
    public static List<ProofStep> offered() {
        return all().toList();
    }

    private static Stream<ProofStep> all() {
        return Stream.of(Breach.values())
                .flatMap(
                        breach ->
                                BreachElements.of(breach).stream()
                                        .flatMap(
                                                element ->
                                                        element.steps().stream()
                                                                .map(
                                                                        step ->
                                                                                new ProofStep(
                                                                                        breach,
                                                                                        element,
                                                                                        step))));
    }

    /** What is to be done and what for, in one line. */
    public String in(Locale language) {
        return new Reason(
                        "proof.task",
                        step.text().in(language),
                        ProofWords.breach(breach).in(language),
                        element.name().in(language))
                .in(language);
    }
}
