package tokuden.mail.auth.spf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;

/** SPF against the suites of openspf, without an exclusion. */
class OpenspfSuiteTest {
    /** The case of RFC 4408 and the section of RFC 7208 that decided it otherwise. */
    private static final Map<String, String> CHANGED_BY_RFC_7208 =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("spfonly", "3.1: records of type SPF are no longer used"),
                            Map.entry("txttimeout", "3.1: records of type SPF are no longer used"),
                            Map.entry("spfoverride", "3.1: records of type SPF are no longer used"),
                            Map.entry("multitxt1", "3.1: records of type SPF are no longer used"),
                            Map.entry("multispf2", "3.1: records of type SPF are no longer used"),
                            Map.entry(
                                    "invalid-domain-empty-label",
                                    "4.8: a target that is no domain name is left undefined"),
                            Map.entry(
                                    "invalid-domain-long",
                                    "4.8: a target that is no domain name is left undefined"),
                            Map.entry(
                                    "invalid-domain-long-via-macro",
                                    "4.8: a target that is no domain name is left undefined"),
                            Map.entry("exists-dnserr", "5: an error of DNS is a temperror"),
                            Map.entry("mx-limit", "4.6.4: more than 10 MX are a permerror")));

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

    @Test
    void where_the_suite_of_rfc_4408_prefers_another_result_rfc_7208_changed_it() {
        List<OpenspfSuite.Case> cases = OpenspfSuite.read("rfc4408-tests.yml");

        List<String> wrong = new ArrayList<>();
        Set<String> notPreferred = new TreeSet<>();
        for (OpenspfSuite.Case one : cases) {
            Verdict verdict = one.verdict();
            String word = verdict.result().word();
            if (!one.results().contains(word) || !one.explained(verdict)) {
                wrong.add(told(one, verdict));
            } else if (!one.results().get(0).equals(word)) {
                notPreferred.add(one.name());
            }
        }

        System.out.printf(
                "openspf RFC 4408: %d of %d allowed, %d of them as preferred%n",
                cases.size() - wrong.size(),
                cases.size(),
                cases.size() - wrong.size() - notPreferred.size());
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSize(191);
        assertThat(notPreferred).isEqualTo(CHANGED_BY_RFC_7208.keySet());
    }

    @Test
    void every_step_of_every_case_is_a_sentence_in_both_languages() {
        List<OpenspfSuite.Case> cases = OpenspfSuite.read("rfc7208-tests.yml");

        for (OpenspfSuite.Case one : cases) {
            Verdict verdict = one.verdict();
            assertThat(verdict.trace()).contains(verdict.reason());
            for (Step step : verdict.trace()) {
                assertThat(step.in(Locale.JAPANESE)).endsWith("。");
                assertThat(step.in(Locale.ENGLISH)).endsWith(".");
            }
        }
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
