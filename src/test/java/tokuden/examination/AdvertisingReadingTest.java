package tokuden.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Sha256;
import tokuden.mail.MailReader;

class AdvertisingReadingTest {
    private static final Path MAILS = Path.of("src/test/resources/examination/natures.txt");

    private final AdvertisingReading reading = new AdvertisingReading();

    @Test
    void mails_of_every_kind_are_read_for_what_they_are() throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> read = new ArrayList<>();

        for (String line : Files.readAllLines(MAILS)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" \\| ", 3);
                expected.add(line);
                read.add(word(nature(parts[1], parts[2])) + line.substring(parts[0].length()));
            }
        }

        assertThat(read).hasSizeGreaterThan(50).isEqualTo(expected);
    }

    private Nature nature(String subject, String text) {
        String mail =
                "From: a@sender.example.jp\nTo: b@isp.example.jp\nSubject: "
                        + subject
                        + "\nContent-Type: text/plain; charset=utf-8\n\n"
                        + text.replace(" // ", "\n");
        byte[] octets = mail.getBytes(StandardCharsets.UTF_8);
        return reading.of(Sha256.of(octets), new MailReader().read(octets));
    }

    private static String word(Nature nature) {
        return switch (nature.advertising()) {
            case YES -> nature.incidental() ? "INC" : "AD";
            case NO -> "NO";
            case UNCLEAR -> "OPEN";
        };
    }
}
