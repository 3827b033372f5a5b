package tokuden.office.signin;

/**
 * What a guess at a password costs (RFC 9106 section 3.1).
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes computed side by side
 */
public record PasswordCost(int memory, int passes, int lanes) {
    /** 64 MiB, three passes: about a second on an office computer. */
    public static final PasswordCost STANDARD = new PasswordCost(64 * 1024, 3, 1);

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;

    public PasswordCost {
        boolean sound =
                lanes >= 1
                        && lanes <= MOST_LANES
                        && passes >= 1
                        && passes <= MOST_PASSES
                        && memory >= 8 * lanes
                        && memory <= MOST_MEMORY;
        if (!sound) {
            throw new IllegalArgumentException("m=" + memory + ",t=" + passes + ",p=" + lanes);
        }
    }

    /** Is a guess cheaper here than there? */
    public boolean isBelow(PasswordCost other) {
        return memory < other.memory || passes < other.passes;
    }
}
