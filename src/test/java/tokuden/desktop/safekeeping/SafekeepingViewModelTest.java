package tokuden.desktop.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tokuden.desktop.kit.OfficerOnDuty;
import tokuden.desktop.kit.Problem;
import tokuden.desktop.kit.Problems;
import tokuden.desktop.kit.Texts;
import tokuden.desktop.kit.Workspace;
import tokuden.evidence.backup.Backups;
import tokuden.evidence.backup.KeepRule;
import tokuden.memory.MemoryStore;
import tokuden.work.DirectJobs;
import tokuden.work.Progress;

class SafekeepingViewModelTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

    private final Texts texts = new Texts(Locale.JAPANESE);
    private final Problems problems = new Problems(texts);
    private final Workspace work =
            new Workspace(new DirectJobs(Progress.UNWATCHED), problems, texts, new OfficerOnDuty());
    private final Backups backups = new MemoryStore().backups();
    private final SafekeepingViewModel model =
            new SafekeepingViewModel(backups, work, CLOCK, () -> {});

    @Test
    void before_the_first_backup_one_is_due_and_a_folder_has_to_be_named() {
        model.show();

        model.make();

        assertThat(model.due()).isTrue();
        assertThat(problems.current().get().map(Problem::code)).contains("backup.no-folder");
    }

    @Test
    void a_backup_made_here_is_listed_with_its_verdict_and_none_is_due() {
        model.show();
        model.folder().set("/media/stick");

        model.make();

        assertThat(model.generations()).hasSize(1);
        assertThat(model.told().get()).contains(model.generations().get(0).id());
        assertThat(model.due()).isFalse();
        assertThat(model.plan().get().folder()).contains(Path.of("/media/stick"));
    }

    @Test
    void the_rule_is_kept_and_what_is_no_number_is_named() {
        model.show();

        model.settle(new SafekeepingViewModel.Typed("x", "1", "1", "1"));
        String wrong = model.told().get();
        model.settle(new SafekeepingViewModel.Typed("7", "3", "2", "1"));

        assertThat(wrong).isEqualTo(texts.of("safekeeping.wrong"));
        assertThat(backups.plan().everyDays()).isEqualTo(7);
        assertThat(backups.plan().rule()).isEqualTo(new KeepRule(3, 2, 1));
    }
}
