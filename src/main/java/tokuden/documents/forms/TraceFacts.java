package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import tokuden.evidence.Sha256;

/**
 * What the record of a verification (検証記録) tells, as plain sentences in one language: the form
 * knows how a trace is laid out, not how it is found.
 *
 * @param mail the sealed mail
 * @param language BCP 47: {@code ja-JP} or {@code en}
 * @param subject what was verified, and on which assumptions
 * @param route from the recipient's provider down to the claimed sender
 * @param times statements of when the mail was sent
 * @param statements the three statements side by side
 * @param signs signs of falsification, the strongest first
 * @param verdicts each verification with its steps in order
 * @param answers the sealed DNS answers the verification rests on
 */
public record TraceFacts(
        Sha256 mail,
        String language,
        LocalDate dated,
        List<Fact> subject,
        List<Stage> route,
        List<Fact> times,
        List<Comparison> statements,
        List<Stage> signs,
        List<Stage> verdicts,
        List<Fact> answers) {
    public TraceFacts {
        subject = List.copyOf(subject);
        route = List.copyOf(route);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        signs = List.copyOf(signs);
        verdicts = List.copyOf(verdicts);
        answers = List.copyOf(answers);
    }

    /** A named fact. */
    public record Fact(String name, String value) {}

    /** One stage of the way or of a verification, with what is said of it. */
    public record Stage(String title, List<String> sentences) {
        public Stage {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * The three statements on one method and identity.
     *
     * @param recorded ① of the receiving provider
     * @param body ② whether the body hash matches
     * @param verified ③ of our verification
     * @param dns where the answers for ③ come from
     */
    public record Comparison(
            String method, String recorded, String body, String verified, String dns) {}
}
