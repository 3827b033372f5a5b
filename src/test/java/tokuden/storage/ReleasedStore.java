package tokuden.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.Journal;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Offices;
import tokuden.office.Role;
import tokuden.office.SignInRule;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.EncryptedTwin;
import tokuden.office.signin.Founder;
import tokuden.office.signin.Founding;
import tokuden.office.signin.PasswordCost;
import tokuden.reports.Arrival;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.reports.Intake;

/**
 * A small store as a release left it, kept in {@code src/test/resources/stores} from the first
 * release on. {@link #main} makes those of the present format; a file there is never made anew.
 */
final class ReleasedStore {
    static final Path SHELF = Path.of("src", "test", "resources", "stores");
    static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    static final String PASSWORD = "a first password";
    static final byte[] MAIL =
            "From: shop@example.com\r\nTo: a@example.jp\r\nSubject: kept\r\n\r\ntext\r\n"
                    .getBytes(StandardCharsets.US_ASCII);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);

    private static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INTAKE, Role.INVESTIGATION));

    private ReleasedStore() {}

    /** Makes {@code NAME-plain.zip} and {@code NAME-encrypted.zip}; NAME says which format. */
    public static void main(String[] args) throws IOException {
        for (boolean encrypted : new boolean[] {false, true}) {
            Path data = Files.createTempDirectory("tokuden-released");
            make(data, encrypted);
            pack(data, SHELF.resolve(args[0] + (encrypted ? "-encrypted.zip" : "-plain.zip")));
        }
    }

    private static void make(Path data, boolean encrypted) {
        Opening plain = new Opening(data, CLOCK, "suzuki", Optional.empty(), CHEAP);
        try (Store store = Store.open(plain)) {
            Desk desk = new Desk(SUZUKI, Channel.INFORMATION, CLOCK);
            new Intake(new Sealing(store.exhibits()), store.reports(), store.journal(), desk)
                    .receiveAll(List.of(new Arrival("kept.eml", Origin.Kind.FILE, MAIL)));
            store.cases().open("kept", List.of(), CLOCK.instant());
            if (!encrypted) {
                found(store.offices(), store.credentials(), store.journal());
                return;
            }
            try (EncryptedTwin twin = store.twin()) {
                found(twin.offices(), twin.credentials(), twin.journal());
                twin.verify();
                twin.take();
            }
        }
    }

    private static void found(Offices offices, Credentials credentials, Journal journal) {
        List<Officer> officers =
                List.of(
                        SUZUKI,
                        new Officer("takahashi", "高橋", "課長", Set.of(Role.APPROVAL)),
                        new Officer("kanri", "管理", "管理者", Set.of(Role.ADMINISTRATION)));
        Map<String, char[]> passwords = new HashMap<>();
        officers.forEach(o -> passwords.put(o.id(), PASSWORD.toCharArray()));
        Office office =
                new Office("総務省", "課", "総基消", officers, SignInRule.onDuty(Duration.ofMinutes(9)));
        new Founder(offices, credentials, journal, CLOCK, CHEAP)
                .found(new Founding(office, passwords), "kanri");
    }

    private static void pack(Path data, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(
                        new ZipEntry(data.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
    }

    static void unpack(Path zip, Path data) throws IOException {
        try (ZipInputStream packed = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry each = packed.getNextEntry(); each != null; ) {
                Path file = data.resolve(each.getName());
                Files.createDirectories(file.getParent());
                Files.copy(packed, file);
                each = packed.getNextEntry();
            }
        }
    }

    static Sha256 mail() {
        return Sha256.of(MAIL);
    }
}
