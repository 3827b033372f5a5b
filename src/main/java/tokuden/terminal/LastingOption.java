package tokuden.terminal;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import tokuden.documents.signing.LongTerm;
import tokuden.documents.signing.PdfSigner;
import tokuden.documents.signing.RevocationProof;
import tokuden.documents.signing.SigningKey;
import tokuden.documents.signing.TimeStampAuthority;
import tokuden.work.TroubleException;

/**
 * How long a signature is to be checked: without anything B, with a time-stamp authority T, with
 * proof that nothing was revoked LT, archived LTA. What is not written on the line is taken from a
 * file of settings.
 */
final class LastingOption {
    private static final String TSA = "tsa";
    private static final String REVOCATION = "revocation";
    private static final String AUTHORITIES = "authorities";
    private static final String ASK = "ask-revocation";
    private static final String ARCHIVE = "archive";

    @Option(names = "--tsa", paramLabel = "URL", descriptionKey = "tsa")
    URI stamps;

    @Option(names = "--revocation", paramLabel = "FILE", descriptionKey = "revocation")
    List<Path> revocation = new ArrayList<>();

    @Option(names = "--authorities", paramLabel = "FILE", descriptionKey = "authorities")
    List<Path> authorities = new ArrayList<>();

    @Option(names = "--ask-revocation", descriptionKey = "askRevocation")
    boolean asking;

    @Option(names = "--archive", descriptionKey = "archive")
    boolean archived;

    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "signSettings")
    Path settings;

    /**
     * The signer for that key.
     *
     * @throws TroubleException {@code sign.no-tsa} if proof is wanted without time stamps, {@code
     *     sign.no-proof} if an archive is wanted without proof
     */
    PdfSigner signer(SigningKey key) {
        readSettings();
        Optional<TimeStampAuthority> authority =
                Optional.ofNullable(stamps).map(TimeStampAuthority::at);
        boolean proving = asking || !revocation.isEmpty();
        if (archived && !proving) {
            throw new TroubleException("sign.no-proof");
        }
        if (!proving) {
            return new PdfSigner(key, authority);
        }
        RevocationProof proof = RevocationProof.of(revocation, authorities, asking);
        TimeStampAuthority needed =
                authority.orElseThrow(() -> new TroubleException("sign.no-tsa"));
        return PdfSigner.lasting(key, new LongTerm(needed, proof, archived));
    }

    private void readSettings() {
        if (settings == null) {
            return;
        }
        Properties kept = new Properties();
        try (Reader file = Files.newBufferedReader(settings)) {
            kept.load(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new TroubleException("file.unreadable", List.of(settings.toString()), unreadable);
        }
        if (stamps == null && !kept.getProperty(TSA, "").isBlank()) {
            stamps = address(kept.getProperty(TSA).strip());
        }
        if (revocation.isEmpty()) {
            revocation = files(kept.getProperty(REVOCATION, ""));
        }
        if (authorities.isEmpty()) {
            authorities = files(kept.getProperty(AUTHORITIES, ""));
        }
        asking |= Boolean.parseBoolean(kept.getProperty(ASK, "").strip());
        archived |= Boolean.parseBoolean(kept.getProperty(ARCHIVE, "").strip());
    }

    private URI address(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException none) {
            throw new TroubleException("sign.wrong-tsa", List.of(written), none);
        }
    }

    /** Names of files with commas between, beside the file of settings. */
    private List<Path> files(String written) {
        return Stream.of(written.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> settings.toAbsolutePath().resolveSibling(name))
                .toList();
    }
}
