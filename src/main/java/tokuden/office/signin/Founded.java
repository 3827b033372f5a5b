package tokuden.office.signin;

import java.util.List;
import java.util.Optional;
import tokuden.office.Denial;

/**
 * What became of a founding.
 *
 * @param lacks everything that lacks; nothing if it can take effect
 * @param recovery the recovery code of an encrypted store; to be shown before it takes effect
 * @param effect makes it so; the store has to be opened again after that if it is encrypted
 */
public record Founded(List<Denial> lacks, Optional<String> recovery, Runnable effect) {
    public Founded {
        lacks = List.copyOf(lacks);
    }

    static Founded refused(List<Denial> lacks) {
        return new Founded(lacks, Optional.empty(), () -> {});
    }
}
