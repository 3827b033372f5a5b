package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tokuden.office.Chain;
import tokuden.storage.journal.JournalFiles;
import tokuden.storage.journal.LineCipher;
import tokuden.storage.keys.Box;
import tokuden.storage.keys.DataKey;
import tokuden.storage.segment.AesGcmRecords;
import tokuden.storage.segment.RecordCipher;
import tokuden.storage.segment.Segments;
import tokuden.work.TroubleException;

/** The files of a store besides the database: its mark, the segments and the journal. */
record StoreFiles(
        StoreMark mark, Segments segments, JournalFiles journal, Optional<AesGcmRecords> cipher) {
    static final String RECORD_KEYS = "record-keys.tkk";

    /**
     * @param key of an encrypted store
     */
    static StoreFiles in(Path data, Clock clock, Optional<DataKey> key) {
        StoreMark mark = StoreMark.in(data, clock.instant());
        Path evidence = folder(data, "evidence");
        Optional<AesGcmRecords> cipher =
                key.map(k -> new AesGcmRecords(k.derive("records"), evidence.resolve(RECORD_KEYS)));
        RecordCipher records = cipher.isPresent() ? cipher.get() : RecordCipher.PLAIN;
        return new StoreFiles(
                mark,
                new Segments(evidence, mark.store(), clock, Segments.ROLL_OVER, records),
                new JournalFiles(
                        folder(data, "journal"),
                        mark.store().toString(),
                        clock,
                        key.map(k -> LineCipher.by(new Box(k, "journal")))
                                .orElse(LineCipher.PLAIN)),
                cipher);
    }

    void close() {
        segments.close();
        journal.close();
        cipher.ifPresent(AesGcmRecords::close);
    }

    /** How many bytes of the file of the keys of the records are written whole. */
    long keysLength() {
        return cipher.map(AesGcmRecords::keysLength).orElse(0L);
    }

    /** Where the chain of the journal of this store begins. */
    Chain beginning() {
        return Chain.begin(mark.store().toString(), mark.created());
    }

    private static Path folder(Path data, String name) {
        try {
            return Files.createDirectories(data.resolve(name));
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(data.toString()), e);
        }
    }
}
