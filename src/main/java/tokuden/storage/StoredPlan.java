package tokuden.storage;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import tokuden.evidence.Sha256;
import tokuden.evidence.backup.BackupPlan;
import tokuden.evidence.backup.KeepRule;
import tokuden.storage.backup.Safely;
import tokuden.work.TroubleException;

/**
 * The file {@code backup.tokuden}: what is set for the backups of a store. It lies beside the
 * database, so that a backup made while another program has the store open can be told of.
 */
final class StoredPlan {
    private static final String NAME = "backup.tokuden";
    private static final String SEAL = "sha256=";

    private final Path file;

    StoredPlan(Path data) {
        this.file = data.resolve(NAME);
    }

    BackupPlan read() {
        if (!Files.exists(file)) {
            return BackupPlan.UNSET;
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            int seal = text.lastIndexOf(SEAL);
            if (seal < 0 || !text.equals(sealed(text.substring(0, seal)))) {
                throw new TroubleException("store.damaged", file.toString());
            }
            Properties all = new Properties();
            all.load(new StringReader(text.substring(0, seal)));
            return plan(all);
        } catch (IOException | RuntimeException e) {
            throw e instanceof TroubleException trouble
                    ? trouble
                    : new TroubleException("store.damaged", List.of(file.toString()), e);
        }
    }

    private static BackupPlan plan(Properties all) {
        return new BackupPlan(
                Optional.ofNullable(all.getProperty("folder")).map(Path::of),
                number(all, "every-days"),
                new KeepRule(number(all, "daily"), number(all, "weekly"), number(all, "monthly")),
                Optional.ofNullable(all.getProperty("last-good")).map(Instant::parse));
    }

    private static int number(Properties all, String key) {
        return Integer.parseInt(all.getProperty(key));
    }

    void keep(BackupPlan plan) {
        StringBuilder text = new StringBuilder();
        plan.folder()
                .ifPresent(
                        f ->
                                line(
                                        text,
                                        "folder",
                                        f.toAbsolutePath().toString().replace("\\", "\\\\")));
        line(text, "every-days", Integer.toString(plan.everyDays()));
        line(text, "daily", Integer.toString(plan.rule().daily()));
        line(text, "weekly", Integer.toString(plan.rule().weekly()));
        line(text, "monthly", Integer.toString(plan.rule().monthly()));
        plan.lastGood().ifPresent(at -> line(text, "last-good", at.toString()));
        try {
            Safely.write(file, sealed(text.toString()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(file.toString()), e);
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value).append('\n');
    }

    private static String sealed(String text) {
        return text + SEAL + Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex() + "\n";
    }
}
