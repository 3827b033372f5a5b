package tokuden.mail.auth.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Step;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dkim.Dkim;
import tokuden.mail.auth.domainkeys.DomainKeys;

/** DKIM and DomainKeys over the shared signed mails with settled verdicts. */
class SettledVerdictsTest {
    private static final Path FOLDER = Samples.FOLDER.resolve("auth/dkim");
    private static final Instant WHEN = Instant.parse("2008-04-09T14:11:00Z");

    @BeforeEach
    void needs_the_samples() {
        assumeTrue(Files.isDirectory(FOLDER), "the shared samples are not here");
    }

    @Test
    void every_settled_verdict_is_reached_for_every_signature() throws IOException {
        List<String> wrong = new ArrayList<>();
        int settled = 0;

        for (String line : Files.readAllLines(FOLDER.resolve("expected.tsv"))) {
            String[] cells = line.split("\t");
            if (!cells[0].endsWith(".eml") || cells[1].equals("disputed")) {
                continue;
            }
            settled++;
            List<Verdict> verdicts = verdicts(cells[0]);
            boolean right = cells[1].equals(overall(verdicts)) && eachRight(cells[3], verdicts);
            if (!right) {
                wrong.add(line + " <> " + told(verdicts));
            }
        }

        System.out.println("DKIM and DomainKeys: " + (settled - wrong.size()) + " of " + settled);
        assertThat(wrong).isEmpty();
        assertThat(settled).isEqualTo(32);
    }

    @Test
    void the_signatures_of_the_first_draft_are_verified_as_what_they_are() throws IOException {
        for (String file : List.of("good_ietf00_1", "good_ietf00_3", "good_ietf00_5")) {
            Verdict verdict = verdicts(file + ".eml").get(0);

            assertThat(verdict.result()).isEqualTo(AuthResult.PASS);
            assertThat(verdict.reason().key()).isEqualTo("dkim.oldest-draft-passes");
        }
    }

    @Test
    void the_key_that_is_no_ed25519_key_is_refused_and_the_right_one_proves() throws IOException {
        assertThat(verdicts("badkey1_ed25519.eml").get(0).result()).isEqualTo(AuthResult.PERMERROR);
        assertThat(verdicts("badkey3_ed25519.eml").get(0).result()).isEqualTo(AuthResult.FAIL);
        assertThat(verdicts("badkey5_ed25519.eml").get(0).result()).isEqualTo(AuthResult.PERMERROR);
        assertThat(verdicts("goodkey_ed25519.eml").get(0).result()).isEqualTo(AuthResult.PASS);
    }

    @Test
    void every_step_of_a_verdict_is_a_sentence_in_both_languages() throws IOException {
        for (Path file : Samples.files(FOLDER)) {
            if (file.toString().endsWith(".eml")) {
                for (Verdict verdict : verdicts(file.getFileName().toString())) {
                    Stream.concat(verdict.trace().stream(), verdict.notes().stream())
                            .forEach(SettledVerdictsTest::isSentence);
                }
            }
        }
    }

    private static void isSentence(Step step) {
        assertThat(step.in(Locale.JAPANESE)).endsWith("。").doesNotContain("{");
        assertThat(step.in(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
    }

    private static boolean eachRight(String cell, List<Verdict> verdicts) {
        String[] expected = cell.trim().split(" ");
        if (expected.length != verdicts.size()) {
            return false;
        }
        List<String> told = new ArrayList<>(verdicts.stream().map(v -> told(v)).toList());
        for (String one : expected) {
            String full = one.endsWith("|") ? one + "invalid" : one;
            if (!told.remove(full)) {
                return false;
            }
        }
        return true;
    }

    private static String told(Verdict verdict) {
        return String.join(
                "|",
                verdict.method().word(),
                verdict.identity(),
                verdict.selector().orElse(""),
                word(verdict.result()));
    }

    private static List<String> told(List<Verdict> verdicts) {
        return verdicts.stream().map(v -> told(v) + " " + v.reason()).toList();
    }

    /** In the words of the list: what is neither right nor wrong is invalid. */
    private static String word(AuthResult result) {
        Set<AuthResult> invalid = Set.of(AuthResult.PERMERROR, AuthResult.TEMPERROR);
        return invalid.contains(result) ? "invalid" : result.word();
    }

    private static String overall(List<Verdict> verdicts) {
        List<String> words = verdicts.stream().map(v -> word(v.result())).toList();
        return Stream.of("pass", "fail", "invalid")
                .filter(words::contains)
                .findFirst()
                .orElse("none");
    }

    private static List<Verdict> verdicts(String file) throws IOException {
        SignedMail mail = new SignedMail(new Octets(Samples.octets(FOLDER.resolve(file)), true));
        Zone zone = zone();
        return Stream.concat(
                        new DomainKeys().verify(mail, zone, WHEN).stream(),
                        new Dkim().verify(mail, zone, WHEN).stream())
                .filter(v -> v.result() != AuthResult.NONE)
                .filter(v -> v.method() != AuthMethod.ARC)
                .toList();
    }

    private static Zone zone() throws IOException {
        Zone zone = Zone.whole();
        for (String line : Files.readAllLines(FOLDER.resolve("dns-records.txt"))) {
            int blank = line.indexOf(' ');
            if (line.startsWith("#") || blank < 0) {
                continue;
            }
            String name = line.substring(0, blank);
            String rest = line.substring(blank).strip();
            switch (rest) {
                case "NXDOMAIN" -> zone.trouble(name, DnsAnswer.Status.NO_SUCH_NAME);
                case "~~Query timed out~~" -> zone.trouble(name, DnsAnswer.Status.TIMEOUT);
                case "~~SERVFAIL~~" -> zone.trouble(name, DnsAnswer.Status.SERVER_FAILURE);
                default -> zone.text(name, rest.equals("\"\"") ? "" : rest);
            }
        }
        return zone;
    }
}
