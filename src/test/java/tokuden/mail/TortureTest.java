package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The tree of parts against collections made to break such readers, and against mime4j. */
class TortureTest {
    private static final Path MAIL =
            Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "mail");

    @BeforeEach
    void needs_the_samples() {
        assumeTrue(Files.isDirectory(MAIL), "the shared samples are not here");
    }

    @Test
    void the_parts_are_those_the_collections_expect()
            throws IOException, SAXException, ParserConfigurationException {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (String set : List.of("torture", "torture-mimetools")) {
            for (Path xml : CorpusTest.files(MAIL.resolve(set))) {
                Path msg = Path.of(xml.toString().replaceAll("\\.xml$", ".msg"));
                if (!xml.toString().endsWith(".xml") || !Files.exists(msg)) {
                    continue;
                }
                compared++;
                List<String> expected = new ArrayList<>();
                leaves(parsed(xml), "", expected);
                List<String> read = read(new MailReader().read(CorpusTest.octets(msg)));
                if (!read.equals(expected)) {
                    different.add(msg.getFileName() + " expected " + expected + " read " + read);
                }
            }
        }

        System.out.println("torture: " + compared + " compared, different: " + different.size());
        different.forEach(System.out::println);
        assertThat(compared).isGreaterThan(50);
        assertThat(different).hasSizeLessThanOrEqualTo(compared / 10);
    }

    @Test
    void attached_mails_and_leaves_are_those_of_mime4j() throws IOException {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Path file : CorpusTest.files(MAIL)) {
            byte[] octets = CorpusTest.octets(file);
            if (!file.toString().matches(".*\\.(eml|msg)") || !has(octets, '\n')) {
                continue;
            }
            Mail mail = new MailReader().read(octets);
            List<String> read = new ArrayList<>(new TreeMap<>(kinds(mail)).values());
            mail.attachedMails()
                    .forEach(m -> read.add("mail " + java.util.Arrays.hashCode(m.octets())));
            List<String> other = mime4j(octets);
            compared++;
            if (!sorted(read).equals(sorted(other))) {
                different.add(
                        file.getFileName() + " read " + sorted(read) + " mime4j " + sorted(other));
            }
        }

        System.out.println("mime4j: " + compared + " compared, different: " + different.size());
        different.forEach(d -> System.out.println(d.substring(0, Math.min(300, d.length()))));
        assertThat(different).hasSizeLessThan(compared / 20);
    }

    private static List<String> sorted(List<String> all) {
        return all.stream().sorted().toList();
    }

    private static boolean has(byte[] octets, int wanted) {
        return Bytes.indexOf(octets, (byte) wanted, 0, octets.length) >= 0;
    }

    private static TreeMap<String, String> kinds(Mail mail) {
        TreeMap<String, String> kinds = new TreeMap<>();
        mail.texts().forEach(t -> kinds.put(t.part(), "part"));
        mail.attachments().forEach(a -> kinds.put(a.path(), "part"));
        return kinds;
    }

    private static List<String> mime4j(byte[] octets) throws IOException {
        MimeConfig config =
                MimeConfig.custom()
                        .setMaxLineLen(-1)
                        .setMaxHeaderCount(-1)
                        .setMaxHeaderLen(-1)
                        .build();
        MimeTokenStream stream = new MimeTokenStream(config);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(octets));
        List<String> found = new ArrayList<>();
        try {
            for (EntityState s = stream.getState();
                    s != EntityState.T_END_OF_STREAM;
                    s = stream.next()) {
                if (s == EntityState.T_BODY) {
                    boolean mail =
                            stream.getBodyDescriptor().getMimeType().equals("message/rfc822");
                    byte[] body = stream.getDecodedInputStream().readAllBytes();
                    found.add(mail ? "mail " + java.util.Arrays.hashCode(body) : "part");
                }
            }
        } catch (MimeException refused) {
            found.add("refused");
        }
        return found;
    }

    private static List<String> read(Mail mail) {
        TreeMap<String, String> kinds = kinds(mail);
        mail.attachedMails().forEach(m -> kinds.put(m.path(), "mail"));
        return kinds.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .sorted()
                .toList();
    }

    private static Element parsed(Path xml)
            throws IOException, SAXException, ParserConfigurationException {
        String text = Files.readString(xml, StandardCharsets.ISO_8859_1);
        String legal =
                text.replaceFirst("^<\\?xml[^>]*>", "")
                        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(legal)))
                .getDocumentElement();
    }

    private static void leaves(Element entity, String path, List<String> into) {
        int number = 0;
        String own = path.isEmpty() ? "1" : path;
        for (Element child : children(entity)) {
            switch (child.getTagName()) {
                case "multipart" -> {
                    for (Element part : children(child)) {
                        if (part.getTagName().equals("body-part")) {
                            number++;
                            leaves(part, path.isEmpty() ? "" + number : path + "." + number, into);
                        }
                    }
                }
                case "message" -> into.add(own + " mail");
                case "body" -> into.add(own + " part");
                default -> {}
            }
        }
        into.sort(null);
    }

    private static List<Element> children(Element of) {
        List<Element> found = new ArrayList<>();
        for (Node n = of.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
