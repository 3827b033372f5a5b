package tokuden.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import tokuden.office.Chain;
import tokuden.storage.journal.JournalFiles;
import tokuden.storage.segment.Segments;
import tokuden.work.TroubleException;

/** The files of a store besides the database: its mark, the segments and the journal. */
record StoreFiles(StoreMark mark, Segments segments, JournalFiles journal) {
    static StoreFiles in(Path data, Clock clock) {
        StoreMark mark = StoreMark.in(data, clock.instant());
        return new StoreFiles(
                mark,
                new Segments(folder(data, "evidence"), mark.store(), clock, Segments.ROLL_OVER),
                new JournalFiles(folder(data, "journal"), mark.store().toString(), clock));
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
