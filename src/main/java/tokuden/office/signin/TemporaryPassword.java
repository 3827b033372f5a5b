package tokuden.office.signin;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A first password to be handed over on paper: four groups of four letters and digits that are not
 * mistaken for each other, about 79 bits.
 */
public final class TemporaryPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;

    private TemporaryPassword() {}

    /** A new one from that source of chance, which has to be a secure one. */
    public static String make(RandomGenerator random) {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> group(random))
                .collect(Collectors.joining("-"));
    }

    private static String group(RandomGenerator random) {
        return IntStream.range(0, GROUPS)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
