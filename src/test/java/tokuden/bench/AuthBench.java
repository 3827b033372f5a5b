package tokuden.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Octets;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.arc.Arc;
import tokuden.mail.auth.dkim.Dkim;
import tokuden.mail.auth.domainkeys.DomainKeys;
import tokuden.mail.auth.signature.SignedMail;
import tokuden.mail.auth.spf.Spf;
import tokuden.mail.route.Addresses;

/**
 * DKIM, DomainKeys, ARC and SPF of 500 generated mails, answers from a snapshot, one thread,
 * warmed; beside it dkimpy and pyspf on the same mails where Python has them. Then the memory over
 * 100,000 mails.
 */
final class AuthBench {
    private static final int MAILS = 500;
    private static final int WARMING = 6;
    private static final int ROUNDS = 6;
    private static final int MANY = 200;

    private final List<SignedMails.Mail> mails;
    private final DnsSource dns;
    private final Dkim dkim = new Dkim();
    private final DomainKeys domainKeys = new DomainKeys();
    private final Arc arc = new Arc();
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private int passed;

    private AuthBench(SignedMails made) {
        this.mails = made.mails();
        this.dns = made.dns();
    }

    static void measure() throws IOException {
        SignedMails made = SignedMails.of(MAILS, 1);
        AuthBench bench = new AuthBench(made);
        for (int i = 0; i < WARMING; i++) {
            bench.round();
        }
        bench.spent.clear();
        bench.passed = 0;
        long begun = cpu();
        for (int i = 0; i < ROUNDS; i++) {
            bench.round();
        }
        double rate = ROUNDS * MAILS / seconds(cpu() - begun);
        System.out.printf(
                "auth: %.0f mails/s CPU, one thread, %d of %d signatures and policies pass%n",
                rate, bench.passed / ROUNDS, MAILS);
        bench.spent.forEach(
                (what, nanos) ->
                        System.out.printf(
                                "  %-11s %5.1f µs a mail%n", what, nanos / 1e3 / ROUNDS / MAILS));
        peer(made)
                .ifPresentOrElse(
                        theirs ->
                                System.out.printf(
                                        "dkimpy + pyspf beside it: %.0f mails/s CPU; ratio %.2f%n",
                                        theirs, rate / theirs),
                        () ->
                                System.out.println(
                                        "dkimpy + pyspf not run: apt-get install python3-dkim"
                                                + " python3-nacl python3-spf"));
        bench.memory();
    }

    private void round() {
        for (SignedMails.Mail mail : mails) {
            long begun = System.nanoTime();
            SignedMail signed = new SignedMail(new Octets(mail.octets(), true));
            begun = took("split", begun);
            List<Verdict> verdicts = dkim.verify(signed, dns, SignedMails.RECEIVED);
            begun = took("DKIM", begun);
            domainKeys.verify(signed, dns, SignedMails.RECEIVED);
            begun = took("DomainKeys", begun);
            arc.verify(signed, dns, SignedMails.RECEIVED);
            begun = took("ARC", begun);
            Verdict spf = Spf.check(mail.delivery(), dns, SignedMails.RECEIVED);
            took("SPF", begun);
            boolean pass =
                    spf.result() == AuthResult.PASS
                            && verdicts.stream().anyMatch(v -> v.result() == AuthResult.PASS);
            passed += pass ? 1 : 0;
        }
    }

    private long took(String what, long begun) {
        long now = System.nanoTime();
        spent.merge(what, now - begun, Long::sum);
        return now;
    }

    private void memory() {
        long first = 0;
        for (int i = 0; i < MANY; i++) {
            round();
            if (i == MANY / 10) {
                first = used();
            }
        }
        System.out.printf(
                "memory in use after %,d mails %d MB, after %,d mails %d MB%n",
                MANY / 10 * MAILS, first >> 20, MANY * MAILS, used() >> 20);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Optional<Double> peer(SignedMails made) throws IOException {
        Path folder = Files.createTempDirectory("tokuden-auth");
        ObjectMapper json = new ObjectMapper();
        Files.write(folder.resolve("zone.json"), json.writeValueAsBytes(made.texts()));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < made.mails().size(); i++) {
            SignedMails.Mail mail = made.mails().get(i);
            Files.write(folder.resolve(i + ".eml"), mail.octets());
            Map<String, String> line = new LinkedHashMap<>();
            line.put("file", i + ".eml");
            line.put("ip", mail.delivery().client().map(Addresses::text).orElse(""));
            line.put("helo", mail.delivery().helo().orElse(""));
            line.put("mailFrom", mail.delivery().mailFrom().orElse(""));
            lines.append(json.writeValueAsString(line)).append('\n');
        }
        Files.writeString(folder.resolve("mails.jsonl"), lines);
        Path script = folder.resolve("auth_peer.py");
        try (var resource = AuthBench.class.getResourceAsStream("/bench/auth_peer.py")) {
            Files.write(script, resource.readAllBytes());
        }
        for (String python : List.of("python3", "/usr/bin/python3")) {
            Optional<Double> rate = run(python, script, folder);
            if (rate.isPresent()) {
                return rate;
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> run(String command, Path script, Path folder)
            throws IOException {
        Process python;
        try {
            python =
                    new ProcessBuilder(command, script.toString(), folder.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException absent) {
            return Optional.empty();
        }
        String said =
                new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return said.matches("[0-9.]+") ? Optional.of(Double.valueOf(said)) : Optional.empty();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
