package tokuden.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    private static final String LINE = "From a@example.jp Mon Apr 10 09:00:00 2006\n";
    private static final String ONE = LINE + "Subject: one\n\n>From here\n\n";
    private static final String TWO = LINE + "Subject: two\n\nFrom nowhere, no date\n\n";

    @TempDir Path folder;

    private final Seen seen = new Seen();

    @Test
    void the_slices_of_a_mailbox_put_together_are_the_mailbox() throws IOException {
        write("box", ONE + TWO);

        read("box", new SourceReader());

        assertThat(seen.names()).containsExactly("box#1", "box#2");
        assertThat(seen.allBytes()).isEqualTo((ONE + TWO).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_eml_file_is_one_mail_whatever_it_begins_with() throws IOException {
        write("a.eml", ONE + TWO);

        read("a.eml", new SourceReader());

        assertThat(seen.names()).containsExactly("a.eml");
    }

    @Test
    void a_file_with_one_separator_is_one_mail() throws IOException {
        write("a.txt", ONE);

        read("a.txt", new SourceReader());

        assertThat(seen.names()).containsExactly("a.txt");
    }

    @Test
    void the_record_of_a_short_message_is_taken_in_whole() throws IOException {
        write("a.sms.json", "{\"kind\": \"SMS\", \"text\": \"a\"}\n");

        read("a.sms.json", new SourceReader());

        assertThat(seen.names()).containsExactly("a.sms.json");
    }

    @Test
    void a_msg_file_of_plain_text_is_a_mail() throws IOException {
        write("a.msg", "Subject: plain\n\ntext\n");

        read("a.msg", new SourceReader());

        assertThat(seen.names()).containsExactly("a.msg");
    }

    @Test
    void an_outlook_file_is_told_as_not_yet_readable() throws IOException {
        byte[] ole = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        Files.write(folder.resolve("a.msg"), ole);

        read("a.msg", new SourceReader());

        assertThat(seen.causes()).containsExactly("outlook-not-yet-readable");
    }

    @Test
    void empty_files_and_files_without_a_field_are_failures() throws IOException {
        write("empty.eml", "");
        write("x.xml", "<?xml version=\"1.0\"?>\n<a>b: c</a>\n");

        read("empty.eml", new SourceReader());
        read("x.xml", new SourceReader());

        assertThat(seen.causes()).containsExactly("empty", "not-a-mail");
    }

    @Test
    void one_message_that_is_too_big_does_not_stop_the_mailbox() throws IOException {
        write("box", ONE + LINE + "Subject: big\n\n" + "x".repeat(500) + "\n\n" + TWO);

        read("box", new SourceReader(200));

        assertThat(seen.names()).containsExactly("box#1", "box#3");
        assertThat(seen.causes()).containsExactly("too-big");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void read(String name, SourceReader reader) {
        reader.read(new SourceFile(name, folder.resolve(name)), seen);
    }

    private static final class Seen implements SourceReader.Receiver {
        private final List<SourceReader.Message> messages = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();

        @Override
        public void message(SourceReader.Message message) {
            messages.add(message);
        }

        @Override
        public void failure(Failure failure) {
            failures.add(failure);
        }

        List<String> names() {
            return messages.stream().map(SourceReader.Message::source).toList();
        }

        List<String> causes() {
            return failures.stream().map(Failure::cause).toList();
        }

        byte[] allBytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            messages.forEach(m -> all.writeBytes(m.bytes()));
            return all.toByteArray();
        }
    }
}
