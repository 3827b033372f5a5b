package tokuden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.documents.signing.DetachedSigner;
import tokuden.documents.signing.Keys;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.packing.PackageFiles;

/** Packages of evidence that were altered: each is refused with the name of what is wrong. */
class PackageRefusedTest {
    private static final String NUMBER = "2026-0001-P01";

    @TempDir Path folder;

    @Test
    void every_single_byte_that_was_changed_is_refused_with_the_name_of_its_file()
            throws IOException, GeneralSecurityException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.built(out("a"), false, bench.seals(new Keys(), bench.now));
        Path bag = out("a").resolve(NUMBER);
        List<String> names = PackageFixture.names(bag);
        Random chance = new Random(7);

        for (int i = 0; i < 200; i++) {
            String name = names.get(i < names.size() ? i : chance.nextInt(names.size()));
            byte[] bytes = Files.readAllBytes(bag.resolve(name));
            byte[] changed = bytes.clone();
            changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(bag.resolve(name), changed);

            assertThat(refused(bench, bag)).as(name).contains(name);
            Files.write(bag.resolve(name), bytes);
        }
        assertThat(refused(bench, bag)).isEmpty();
    }

    @Test
    void every_added_removed_or_renamed_file_is_refused_with_its_name() throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.built(out("a"), false, DetachedSigner.Seals.NONE);
        Path bag = out("a").resolve(NUMBER);

        for (String name : PackageFixture.names(bag)) {
            Path file = bag.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            Path other = file.resolveSibling("other-" + file.getFileName());
            Files.copy(file, other);
            assertThat(refused(bench, bag)).contains(bag.relativize(other).toString());
            Files.delete(file);
            assertThat(refused(bench, bag)).contains(name, bag.relativize(other).toString());
            Files.delete(other);
            assertThat(refused(bench, bag)).contains(name);
            Files.write(file, bytes);
        }
        assertThat(refused(bench, bag)).isEmpty();
    }

    @Test
    void a_byte_changed_anywhere_in_a_zip_is_refused() throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.built(out("a"), true, DetachedSigner.Seals.NONE);
        Path zip = out("a").resolve(NUMBER + ".zip");
        byte[] bytes = Files.readAllBytes(zip);
        Random chance = new Random(11);

        for (int i = 0; i < 60; i++) {
            byte[] changed = bytes.clone();
            int at = i < 20 ? bytes.length - 1 - i * 13 : chance.nextInt(bytes.length);
            changed[at] ^= 1;
            Path copy = folder.resolve("changed.zip");
            Files.write(copy, changed);

            assertThat(bench.run("package", "verify", copy.toString())).as("byte %d", at).isOne();
        }
    }

    @Test
    void a_finding_that_was_altered_and_packed_again_with_right_hashes_is_named()
            throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.built(out("a"), false, DetachedSigner.Seals.NONE);
        Path bag = out("a").resolve(NUMBER);
        String name = "data/03_analysis/E-000001.json";
        String altered =
                Files.readString(bag.resolve(name))
                        .replaceFirst("\"UNDECIDABLE\"", "\"SUSPECTED\"");

        Path forged = bench.forged(bag, name, altered.getBytes(StandardCharsets.UTF_8));

        List<BagFault> faults = bench.proved(forged).faults();
        assertThat(faults).extracting(BagFault::key).containsOnly("own.replay");
        assertThat(faults.get(0).args())
                .contains(name, "\"SUSPECTED\"", "\"UNDECIDABLE\"")
                .anyMatch(a -> a.startsWith("examination/findings/"));
    }

    @Test
    void a_line_of_custody_left_out_and_packed_again_with_right_hashes_is_named()
            throws IOException {
        PackageFixture bench = new PackageFixture(folder).withACase();
        bench.built(out("a"), false, DetachedSigner.Seals.NONE);
        Path bag = out("a").resolve(NUMBER);
        List<String> lines = new ArrayList<>(Files.readAllLines(bag.resolve(PackageFiles.CUSTODY)));
        lines.remove(2);

        Path forged =
                bench.forged(
                        bag,
                        PackageFiles.CUSTODY,
                        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(bench.proved(forged).faults())
                .extracting(BagFault::key)
                .contains("own.custody-line", "own.custody-end");
    }

    private Path out(String name) {
        return folder.resolve("out-" + name);
    }

    private static List<String> refused(PackageFixture bench, Path bag) {
        return bench.proved(bag).faults().stream().map(BagFault::file).distinct().toList();
    }
}
