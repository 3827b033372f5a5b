package tokuden.examination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import tokuden.law.SendingMethod;
import tokuden.mail.MailReader;

/** An invented mail with what its examination has to give, from one file of the test resources. */
record LabelledLayout(String name, List<String> head, String body) {
    static LabelledLayout of(Path file) {
        try {
            String[] halves = Files.readString(file).split("\n\n", 2);
            return new LabelledLayout(
                    file.getFileName().toString(), halves[0].lines().toList(), halves[1]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String shows() {
        return value("shows");
    }

    LocalDate day() {
        return LocalDate.parse(value("day"));
    }

    /** Every expectation that the examination did not meet. */
    List<String> wrong() {
        List<Finding> findings = findings();
        List<String> wrong = new ArrayList<>();
        for (String expected : all("expect")) {
            String[] words = expected.split(" ", 3);
            Finding found =
                    findings.stream()
                            .filter(f -> f.key().equals("LABELLING/" + words[0]))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no finding for " + words[0]));
            if (!meets(found, words)) {
                wrong.add(expected + " but was " + found.result());
            }
        }
        return wrong;
    }

    private static boolean meets(Finding found, String[] words) {
        if (words[1].equals("not")) {
            return !found.result().name().equals(words[2]);
        }
        boolean result = found.result().name().equals(words[1]);
        boolean ground =
                words.length < 3
                        || found.grounds().stream()
                                .anyMatch(g -> squeezed(g.text()).contains(squeezed(words[2])));
        return result && ground;
    }

    /** All that was found, for a person who has to see why. */
    String told() {
        return findings().stream()
                .map(
                        f ->
                                f.key()
                                        + " "
                                        + f.result()
                                        + " "
                                        + f.reason().key()
                                        + " "
                                        + f.grounds().stream().map(g -> g.text()).toList())
                .collect(Collectors.joining("\n", shows() + "\n", "\n"));
    }

    private List<Finding> findings() {
        return LabellingMails.examine(
                new MailReader().read(octets()),
                SendingMethod.SMTP,
                day(),
                !value("partial").isEmpty(),
                !value("incidental").isEmpty());
    }

    private byte[] octets() {
        StringBuilder mail = new StringBuilder();
        String from = value("from");
        if (!from.isEmpty()) {
            mail.append("From: ").append(encoded(from)).append("\r\n");
        }
        mail.append("Subject: ").append(encoded(value("subject"))).append("\r\n");
        String[] shapes = body.split("~~~~\n", 2);
        if (shapes.length == 2) {
            mail.append("Content-Type: multipart/alternative; boundary=\"==\"\r\n\r\n--==\r\n");
            part(mail, "plain", shapes[0]);
            mail.append("\r\n--==\r\n");
            part(mail, "html", shapes[1]);
            mail.append("\r\n--==--\r\n");
        } else {
            part(mail, value("html").isEmpty() ? "plain" : "html", body);
        }
        return mail.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void part(StringBuilder mail, String type, String text) {
        mail.append("Content-Type: text/").append(type).append("; charset=utf-8\r\n");
        mail.append("Content-Transfer-Encoding: base64\r\n\r\n");
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        mail.append(Base64.getMimeEncoder().encodeToString(octets)).append("\r\n");
    }

    /** A display name or a whole subject as an encoded word; the address stays as it is. */
    private static String encoded(String text) {
        int address = text.endsWith(">") ? text.lastIndexOf('<') : text.length();
        String words = text.substring(0, address);
        if (words.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        byte[] octets = words.strip().getBytes(StandardCharsets.UTF_8);
        String word = "=?utf-8?B?" + Base64.getEncoder().encodeToString(octets) + "?=";
        return word + (address < text.length() ? " " + text.substring(address) : "");
    }

    private String value(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    private List<String> all(String name) {
        return head.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2).strip())
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000\u200B]+", "");
    }
}
