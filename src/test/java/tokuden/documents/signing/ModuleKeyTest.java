package tokuden.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.documents.render.Conformance;
import tokuden.documents.render.Papers;
import tokuden.documents.render.PdfRenderer;

/** A key that is held in a module (PKCS#11): a module in software stands for a card. */
class ModuleKeyTest {
    private static final String PIN = "1234";
    private static final List<String> LIBRARIES =
            List.of(
                    "/usr/lib/softhsm/libsofthsm2.so",
                    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                    "/usr/local/lib/softhsm/libsofthsm2.so",
                    "/opt/homebrew/lib/softhsm/libsofthsm2.so");

    @TempDir Path folder;

    @Test
    void a_key_in_a_module_signs_without_leaving_it()
            throws IOException, GeneralSecurityException, InterruptedException {
        Optional<Path> library = library();
        assumeTrue(
                library.isPresent() && isCalled("softhsm2-util"),
                "softhsm2 is not on this machine: there is no module to hold a key");
        Path settings = module();
        byte[] paper = Papers.drawn(new PdfRenderer(), Papers.paperSaying("署名する文書"));
        Path unsigned = Files.write(folder.resolve("paper.pdf"), paper);
        Path signed = folder.resolve("signed.pdf");
        Path key = new Keys().pkcs12(folder);

        String told =
                run(
                        settings,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ModuleSigner.class.getName(),
                        library.get().toString(),
                        PIN,
                        key.toString(),
                        unsigned.toString(),
                        signed.toString());

        assertThat(signed).as(told).exists();
        SignatureCheck check = SignatureCheck.of(Files.readAllBytes(signed));
        assertThat(check.state()).isEqualTo(SignatureCheck.State.INTACT);
        assertThat(check.signatures().get(0).signer()).isEqualTo("CN=Office");
        assertThat(Conformance.of(Files.readAllBytes(signed)).failures()).isEmpty();
    }

    /** A module with one empty token, known to a process by the file that is returned. */
    private Path module() throws IOException, InterruptedException {
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Path settings =
                Files.writeString(
                        folder.resolve("softhsm2.conf"),
                        "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        run(
                settings,
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                "office",
                "--pin",
                PIN,
                "--so-pin",
                PIN);
        return settings;
    }

    private static Optional<Path> library() {
        return Stream.concat(
                        Stream.of(System.getProperty("pkcs11.library", "")), LIBRARIES.stream())
                .filter(p -> !p.isEmpty())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static boolean isCalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(p -> Files.isExecutable(Path.of(p, program)));
    }

    private String run(Path settings, String... words) throws IOException, InterruptedException {
        Path told = Files.createTempFile(folder, "told", ".txt");
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", settings.toString());
        Process process = builder.redirectOutput(told.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(told);
    }
}
