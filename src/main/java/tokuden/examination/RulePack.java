package tokuden.examination;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tokuden.evidence.Sha256;

/**
 * The rules of examination as one version: the number in the first line of {@code rules.txt} and a
 * hash over all data files it lists, so that results of different rules can be told apart.
 */
final class RulePack {
    private static final String INDEX = "rules.txt";
    private static final int HASH_LETTERS = 12;

    private RulePack() {}

    /** {@code 2026.11-0123456789ab} */
    static String version() {
        List<String> lines = new String(bytes(INDEX), StandardCharsets.UTF_8).lines().toList();
        StringBuilder hashes = new StringBuilder();
        lines.stream().skip(1).forEach(name -> hashes.append(Sha256.of(bytes(name)).hex()));
        Sha256 all = Sha256.of(hashes.toString().getBytes(StandardCharsets.US_ASCII));
        return lines.get(0) + "-" + all.hex().substring(0, HASH_LETTERS);
    }

    /** The data files it is made of, as paths below the texts of this package. */
    static List<String> files() {
        String[] lines = new String(bytes(INDEX), StandardCharsets.UTF_8).split("\\R");
        return Arrays.asList(lines).subList(1, lines.length);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = RulePack.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
