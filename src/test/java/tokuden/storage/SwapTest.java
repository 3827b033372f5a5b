package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An encrypted copy takes the place of a store, wherever the swap was cut short. */
class SwapTest {
    private static final List<String> PARTS =
            List.of("keys.tokuden", "evidence/one", "journal/one", "database/one");

    @TempDir Path data;

    private Path copy;

    @BeforeEach
    void a_store_and_its_copy() throws IOException {
        copy = Swap.fresh(data);
        for (String part : PARTS) {
            write(copy.resolve(part), "sealed");
        }
        for (String part : PARTS.subList(1, PARTS.size())) {
            write(data.resolve(part), "plain");
        }
        write(data.resolve("wording/own.txt"), "words");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_swap_that_was_cut_short_is_finished(int moved) throws IOException {
        Swap.ready(copy);
        for (String part : PARTS.subList(0, moved)) {
            String name = part.replaceAll("/.*", "");
            Swap.takeAway(data.resolve(name));
            Files.move(copy.resolve(name), data.resolve(name));
        }

        assertThat(Swap.pending(data)).isTrue();
        Swap.finish(data);

        assertThat(PARTS).allSatisfy(p -> assertThat(data.resolve(p)).hasContent("sealed"));
        assertThat(data.resolve("wording/own.txt")).hasContent("words");
        assertThat(copy).doesNotExist();
        assertThat(Swap.pending(data)).isFalse();
    }

    @Test
    void a_swap_cut_short_while_the_old_part_was_deleted_is_finished() throws IOException {
        Swap.ready(copy);
        Files.delete(data.resolve("evidence/one"));

        Swap.finish(data);

        assertThat(data.resolve("evidence/one")).hasContent("sealed");
    }

    @Test
    void a_copy_that_never_came_to_count_leaves_the_store_as_it_was() {
        Swap.finish(data);

        assertThat(data.resolve("evidence/one")).hasContent("plain");
        assertThat(data.resolve("keys.tokuden")).doesNotExist();
        assertThat(copy).doesNotExist();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
