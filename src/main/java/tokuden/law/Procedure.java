package tokuden.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The provisions of general law (行政手続法、刑事訴訟法 …) that papers cite, by subject and by the day of the
 * official act. They stand in {@code resources/law/procedure.txt}.
 */
public final class Procedure {
    /** 行政指導 */
    public static final String GUIDANCE = "guidance";

    /** 権限を行使し得る旨を示す行政指導 */
    public static final String GUIDANCE_POWER = "guidance.power";

    /** 弁明の機会の付与 */
    public static final String EXPLANATION = "explanation.opportunity";

    /** 弁明の機会の付与を要しない場合 */
    public static final String EXPLANATION_EXCEPTION = "explanation.exception";

    /** 弁明書の提出 */
    public static final String EXPLANATION_MANNER = "explanation.manner";

    /** 弁明の機会の付与の通知 */
    public static final String EXPLANATION_NOTICE = "explanation.notice";

    /** 代理人 */
    public static final String EXPLANATION_AGENT = "explanation.agent";

    /** 所在が判明しない場合の掲示 */
    public static final String EXPLANATION_POSTING = "explanation.posting";

    /** 公務員の告発の義務 */
    public static final String REFERRAL_DUTY = "referral.duty";

    /** 通信の秘密 */
    public static final String SECRECY = "secrecy.communications";

    private static final String FILE = "/law/procedure.txt";

    private final List<Rule> rules;

    private Procedure(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The provisions as shipped. */
    public static Procedure shipped() {
        try (InputStream file = Procedure.class.getResourceAsStream(FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Procedure(
                    lines.lines()
                            .filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .map(Procedure::rule)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The provision on that subject on that day; empty before the first one known. */
    public Optional<Rule> rule(String subject, LocalDate day) {
        return rules.stream()
                .filter(r -> r.subject().equals(subject) && !r.from().isAfter(day))
                .reduce((older, newer) -> newer);
    }

    private static Rule rule(String line) {
        String[] words = line.split("\\|");
        if (words.length != 6) {
            throw new IllegalStateException(FILE + ": " + line);
        }
        return new Rule(
                words[0].strip(),
                LocalDate.parse(words[1].strip()),
                words[2].strip(),
                words[3].strip(),
                words[4].strip(),
                words[5].strip().equals("yes"));
    }

    /**
     * A provision of general law.
     *
     * @param from the first day on which it is cited so
     * @param act title of the act
     * @param number of the act, {@code 平成5年法律第88号}
     * @param confirmed false where no source read confirms it: shown as 要確認
     */
    public record Rule(
            String subject,
            LocalDate from,
            String act,
            String number,
            String citation,
            boolean confirmed) {
        /** Act, number in brackets, and place: as a paper cites it for the first time. */
        public String cited() {
            return act + "（" + number + "）" + citation;
        }
    }
}
