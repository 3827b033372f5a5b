package tokuden.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verification and DNS answers from the command line. */
class AuthCommandTest {
    private static final String MAIL =
            "Return-Path: <info@shop.example.jp>\r\n"
                    + "Received: from mail.shop.example.jp (mail.shop.example.jp [192.0.2.10])\r\n"
                    + "\tby mx.isp.example.jp (Postfix) with ESMTP id 4XyZ\r\n"
                    + "\tfor <taro@isp.example.jp>; Wed, 1 Apr 2026 09:00:05 +0900\r\n"
                    + "From: info@shop.example.jp\r\nDate: Wed, 1 Apr 2026 09:00:00 +0900\r\n"
                    + "Subject: test\r\n\r\nbody\r\n";

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_delivery_is_verified_by_its_facts_and_a_zone() throws IOException {
        Path zone = write("zone.json", "{\"example.jp/TXT\":[\"v=spf1 ip4:192.0.2.1 -all\"]}");

        int code =
                run(
                        "auth",
                        "spf",
                        "--json",
                        "--ip",
                        "192.0.2.2",
                        "--helo",
                        "h.example.jp",
                        "--mail-from",
                        "a@example.jp",
                        "--zone",
                        zone.toString());

        assertThat(code).isZero();
        assertThat(objects())
                .singleElement()
                .satisfies(
                        o -> {
                            assertThat(o.path("result").asText()).isEqualTo("fail");
                            assertThat(o.path("identity").asText()).isEqualTo("a@example.jp");
                            assertThat(o.path("source").asText()).isEqualTo("SNAPSHOT");
                        });
    }

    @Test
    void a_batch_gives_a_line_each_in_order() throws IOException {
        Path batch =
                write(
                        "batch.jsonl",
                        "{\"id\":\"1\",\"ip\":\"192.0.2.1\",\"helo\":\"h\",\"mailFrom\":\"a@example.jp\","
                                + "\"zone\":{\"example.jp\":[{\"TXT\":\"v=spf1 ip4:192.0.2.1 -all\"}]}}\n"
                                + "{\"id\":\"2\",\"ip\":\"192.0.2.1\",\"helo\":\"h\",\"mailFrom\":\"a@example.jp\"}\n");

        assertThat(run("auth", "spf", "--batch", batch.toString())).isZero();

        assertThat(objects())
                .extracting(o -> o.path("id").asText() + " " + o.path("result").asText())
                .containsExactly("1 pass", "2 unverifiable");
    }

    @Test
    void the_delivery_of_a_mail_comes_from_the_trusted_part_of_its_route() throws IOException {
        Path mail = write("a.eml", MAIL);
        Path zone =
                write("zone.json", "{\"shop.example.jp/TXT\":[\"v=spf1 ip4:192.0.2.10 -all\"]}");

        run(
                "inspect",
                "--json",
                "--trusted",
                "isp.example.jp",
                "--zone",
                zone.toString(),
                mail.toString());

        JsonNode object = objects().get(0);
        assertThat(object.path("route").path("connectingIp").asText()).isEqualTo("192.0.2.10");
        assertThat(object.path("route").path("helo").asText()).isEqualTo("mail.shop.example.jp");
        assertThat(object.path("authentication").path(0).path("method").asText()).isEqualTo("spf");
        assertThat(object.path("authentication").path(0).path("result").asText()).isEqualTo("pass");
    }

    @Test
    void the_questions_of_a_mail_are_listed_for_a_machine_with_a_network() throws IOException {
        Path mail = write("a.eml", MAIL);
        Path list = folder.resolve("questions.json");

        int code =
                run(
                        "dns",
                        "questions",
                        "--trusted",
                        "isp.example.jp",
                        "--out",
                        list.toString(),
                        mail.toString());

        assertThat(code).isZero();
        assertThat(Files.readString(list))
                .contains("shop.example.jp")
                .contains("_dmarc.shop.example.jp")
                .contains("10.2.0.192.in-addr.arpa");
    }

    @Test
    void bad_input_is_told_in_one_line() throws IOException {
        Path bad = write("bad.json", "not a zone");

        assertThat(run("auth", "spf", "--ip", "1.2.3", "--helo", "h")).isEqualTo(1);
        assertThat(run("auth", "dkim")).isEqualTo(1);
        assertThat(run("auth", "spf", "--ip", "192.0.2.1", "--zone", bad.toString())).isEqualTo(1);
        assertThat(run("dns", "ask", "--out", folder.resolve("x").toString())).isEqualTo(1);
        assertThat(run("dns", "ask", "--live", "ns.example.jp", "--out", "x")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .noneMatch(line -> line.contains("Exception"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... args) {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Terminal(new CaseBench(), to, errors).run(args);
    }

    private List<JsonNode> objects() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("{")) {
                all.add(new ObjectMapper().readTree(line));
            }
        }
        return all;
    }
}
