package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.retention.DisposedCase;
import tokuden.casework.retention.Removal;
import tokuden.casework.work.Change;
import tokuden.casework.work.DisposalAsked;
import tokuden.casework.work.Note;
import tokuden.casework.work.Recording;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.office.signin.PasswordCost;
import tokuden.reports.Report;
import tokuden.storage.keys.DataKey;
import tokuden.storage.keys.StoreKeys;
import tokuden.storage.segment.RecordKind;
import tokuden.storage.segment.SegmentScan;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

class StoredRemovalTest {
    private static final Instant NOW = Instant.parse("2033-01-10T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", java.util.Set.of(Role.INVESTIGATION));

    @TempDir Path data;
    private DataKey key;
    private final List<Sha256> mails = new ArrayList<>();
    private CaseNumber going;
    private CaseNumber staying;

    /** Mails 0 to 3 in the case that goes, 3 to 5 in the one that stays; reports in one batch. */
    @BeforeEach
    void fill() {
        key = StoreKeys.begin(data, new PasswordCost(64, 1, 1)).fresh();
        try (Store store = Store.open(opening())) {
            for (int i = 0; i < 6; i++) {
                byte[] bytes = ("Subject: secret" + i).getBytes(StandardCharsets.UTF_8);
                mails.add(Sha256.of(bytes));
                new Sealing(store.exhibits())
                        .seal(
                                bytes,
                                new Origin(
                                        "secret" + i + ".eml",
                                        Origin.Kind.FILE,
                                        NOW,
                                        "suzuki",
                                        Optional.empty()));
            }
            store.reports().add(mails.stream().map(StoredRemovalTest::report).toList());
            going = store.cases().open("secret0 case", caseMails(0, 4), NOW).number();
            staying = store.cases().open("public case", caseMails(3, 6), NOW).number();
            note(store, going, "secret0 note");
            note(store, staying, "public note");
            note(store, going, "secret1 note");
        }
    }

    private static Report report(Sha256 mail) {
        Report like = Kept.report();
        return new Report(
                0,
                mail,
                like.source(),
                like.channel(),
                like.provenance(),
                like.receivedAt(),
                "secret " + mail.hex().substring(0, 4),
                like.from(),
                like.sentAt(),
                like.statement());
    }

    private List<CaseMail> caseMails(int from, int to) {
        return mails.subList(from, to).stream()
                .map(m -> new CaseMail(m, Optional.of(NOW), "a@example.jp", "secret"))
                .toList();
    }

    private static void note(Store store, CaseNumber in, String text) {
        Recording recording = new Recording(store.log(), store.journal(), CLOCK);
        recording.keep(
                new Change(
                        List.of(),
                        List.of(recording.draft(in, SUZUKI, new Note(text, Optional.empty())))));
    }

    private Opening opening() {
        return new Opening(data, CLOCK, "suzuki", Optional.of(key));
    }

    private Removal.Terms terms() {
        return new Removal.Terms(
                going,
                DisposalAsked.Fate.DISCARD,
                "保存期間満了",
                LocalDate.of(2032, 3, 31),
                "suzuki",
                List.of("tanaka", "inoue"),
                "suzuki",
                NOW);
    }

    @Test
    void what_only_the_case_held_is_gone_and_everything_else_is_whole() {
        DisposedCase disposed;
        try (Store store = Store.open(opening())) {
            disposed = store.removal().remove(terms());

            assertThat(disposed.destroyed()).containsExactlyElementsOf(mails.subList(0, 3));
            assertThat(disposed.left()).containsExactly(mails.get(3));
            assertThat(disposed.reports()).containsExactly(1L, 2L, 3L);
            assertThat(store.cases().find(going)).isEmpty();
            assertThat(store.log().of(going).entries()).isEmpty();
            assertThat(store.exhibits().count()).isEqualTo(3);
            assertThatThrownBy(() -> store.exhibits().bytes(mails.get(0)))
                    .isInstanceOf(TroubleException.class);
            assertThat(store.exhibits().bytes(mails.get(3))).startsWith('S', 'u');
            assertThat(store.reports().find(2)).isEmpty();
            assertThat(store.reports().find(5)).isPresent();
            assertThat(store.log().of(staying).entries()).hasSize(1);
            assertThat(clean(store)).isTrue();
        }
        assertThat(readable()).noneMatch(text -> text.contains("secret0") || text.contains(hex(1)));
        assertThat(readable()).anyMatch(text -> text.contains("public note"));
        try (Store store = Store.open(opening())) {
            assertThat(store.removal().register()).containsExactly(disposed);
            assertThat(clean(store)).isTrue();
        }
    }

    @Test
    void a_database_made_anew_holds_the_register_and_nothing_of_the_case() {
        try (Store store = Store.open(opening())) {
            store.removal().remove(terms());
        }

        assertThat(Store.rebuild(opening()).check(Progress.UNWATCHED).differences()).isEmpty();

        try (Store store = Store.open(opening())) {
            assertThat(store.cases().count()).isEqualTo(1);
            assertThat(store.reports().find(1)).isEmpty();
            assertThat(store.reports().find(4)).isPresent();
            assertThat(store.removal().register()).hasSize(1);
            Case next = store.cases().open("next", List.of(), NOW);
            assertThat(next.number()).isNotEqualTo(going).isNotEqualTo(staying);
        }
    }

    @Test
    void a_mailbox_goes_once_all_its_mails_go() {
        Sha256 mixed = seal("secret mailbox of two", Optional.empty());
        Sha256 own = seal("secret mailbox of one", Optional.empty());
        seal("Subject: secret0", Optional.of(mixed));
        seal("Subject: secret5", Optional.of(mixed));
        seal("Subject: secret1", Optional.of(own));

        try (Store store = Store.open(opening())) {
            DisposedCase disposed = store.removal().remove(terms());

            assertThat(disposed.destroyed()).contains(own).doesNotContain(mixed);
            assertThat(disposed.left()).contains(mixed);
            assertThat(store.exhibits().find(own)).isEmpty();
            assertThat(store.exhibits().bytes(mixed)).isNotEmpty();
            assertThat(clean(store)).isTrue();
        }
    }

    private Sha256 seal(String text, Optional<Sha256> carrier) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Store store = Store.open(opening())) {
            new Sealing(store.exhibits())
                    .seal(
                            bytes,
                            new Origin(
                                    "from " + carrier, Origin.Kind.FILE, NOW, "suzuki", carrier));
        }
        return Sha256.of(bytes);
    }

    @Test
    void numbers_of_what_is_gone_are_not_given_again() {
        try (Store store = Store.open(opening())) {
            store.removal().remove(terms());
            note(store, staying, "later");

            assertThat(store.log().of(staying).entries().get(1).id()).isEqualTo(4);
            assertThat(clean(store)).isTrue();
        }
    }

    @Test
    void a_disposal_that_was_stopped_is_finished_at_the_next_opening() {
        try (Store store = Store.open(opening())) {
            store.removal().remove(terms());
        }
        try (Database database =
                Database.open(data.resolve("database"), Optional.of(key), Kept.NO_LOG)) {
            database.change(
                    c -> c.createStatement().executeUpdate("update disposal set done = false"));
        }

        try (Store store = Store.open(opening())) {
            assertThat(clean(store)).isTrue();
            assertThat(store.removal().register()).hasSize(1);
        }
    }

    @Test
    void a_key_destroyed_without_a_disposal_is_named() throws Exception {
        try (Store store = Store.open(opening())) {
            store.removal().remove(terms());
        }
        try (java.nio.channels.FileChannel keys =
                java.nio.channels.FileChannel.open(
                        data.resolve("evidence/record-keys.tkk"),
                        java.nio.file.StandardOpenOption.READ,
                        java.nio.file.StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer destroyed = java.nio.ByteBuffer.allocate(96);
            keys.read(destroyed, 0);
            keys.write(destroyed.flip(), 5 * 2 * 96);
        }

        assertThat(Store.check(opening()).check(Progress.UNWATCHED).differences())
                .extracting(d -> d.key())
                .contains("exhibit.key-destroyed");
    }

    @Test
    void a_store_without_keys_cannot_destroy(@TempDir Path plain) {
        try (Store store = Store.open(plain, CLOCK, "suzuki")) {
            assertThat(store.removal().canDestroy()).isFalse();
            assertThatThrownBy(() -> store.removal().remove(terms()))
                    .extracting(t -> ((TroubleException) t).key())
                    .isEqualTo("store.not-encrypted");
        }
    }

    private String hex(int mail) {
        return mails.get(mail).hex();
    }

    private static boolean clean(Store store) {
        return store.integrity().check(Progress.UNWATCHED).differences().isEmpty();
    }

    /** Whatever a holder of the key can still read of state records and originals. */
    private List<String> readable() {
        StoreFiles files = StoreFiles.in(data, CLOCK, Optional.of(key));
        List<String> texts = new ArrayList<>();
        for (int number : files.segments().files().keySet()) {
            try (SegmentScan scan = files.segments().scan(number)) {
                scan.from(
                        0,
                        found -> {
                            String text = new String(found.bytes(), StandardCharsets.UTF_8);
                            boolean register = text.contains("\"table\":\"disposal\"");
                            if (!register || found.header().kind() != RecordKind.STATE) {
                                texts.add(text);
                            }
                        });
            }
        }
        files.close();
        return texts;
    }
}
