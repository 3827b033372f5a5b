package tokuden.exchange.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.exchange.bag.BagFault;
import tokuden.exchange.bag.BagWriter;
import tokuden.exchange.bag.Content;
import tokuden.exchange.bag.PackedFiles;

class ListsCheckTest {
    @TempDir Path folder;

    @Test
    void lists_of_ten_thousand_files_are_read_line_by_line() throws IOException {
        Path zip = folder.resolve("many.zip");
        Path spool = Files.createDirectory(folder.resolve("spool"));
        try (BagWriter bag = BagWriter.zip(zip, "many", spool)) {
            for (int i = 0; i < 10_000; i++) {
                byte[] bytes = Integer.toString(i).getBytes(StandardCharsets.UTF_8);
                bag.payload("data/" + i + ".txt", Content.of(bytes));
            }
            bag.closePayload();
            bag.end(List.of());
        }

        try (PackedFiles files = PackedFiles.at(zip)) {
            assertThat(ListsCheck.of(files)).isEmpty();
        }
    }

    @Test
    void a_list_with_another_line_end_is_not_in_its_form() throws IOException {
        Path bagFolder = folder.resolve("bag");
        Path spool = Files.createDirectory(folder.resolve("spool"));
        try (BagWriter bag = BagWriter.folder(bagFolder, spool)) {
            bag.payload("data/a.txt", Content.of(new byte[] {1}));
            bag.closePayload();
            bag.end(List.of());
        }
        Path list = bagFolder.resolve("SHA256SUMS");
        Files.writeString(list, Files.readString(list).replace("\n", "\r\n"));

        try (PackedFiles files = PackedFiles.at(bagFolder)) {
            assertThat(ListsCheck.of(files))
                    .containsExactly(new BagFault("own.list-form", "SHA256SUMS"));
        }
    }
}
