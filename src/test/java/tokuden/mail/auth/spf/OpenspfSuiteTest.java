package tokuden.mail.auth.spf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.Verdict;

/** SPF against the suites of openspf, without an exclusion. */
class OpenspfSuiteTest {
    @BeforeEach
    void needs_the_suites() {
        assumeTrue(OpenspfSuite.isThere(), "the shared samples are not here");
    }

    @Test
    void every_case_of_the_suite_of_rfc_7208_has_its_result_and_explanation() {
        List<OpenspfSuite.Case> cases = OpenspfSuite.read("rfc7208-tests.yml");

        List<String> wrong = new ArrayList<>();
        for (OpenspfSuite.Case one : cases) {
            Verdict verdict = one.verdict();
            boolean right = one.results().contains(verdict.result().word());
            if (!right || !one.explained(verdict)) {
                wrong.add(told(one, verdict));
            }
        }

        System.out.printf(
                "openspf RFC 7208: %d of %d%n", cases.size() - wrong.size(), cases.size());
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSize(203);
    }

    static String told(OpenspfSuite.Case one, Verdict verdict) {
        return one.name()
                + ": "
                + verdict.result().word()
                + " "
                + Spf.explanation(verdict).orElse("DEFAULT")
                + " instead of "
                + one.results()
                + " "
                + one.explanation().orElse("-")
                + " "
                + verdict.reason();
    }
}
