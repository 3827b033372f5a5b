package tokuden;

/**
 * Where the program starts: with a command it runs in the terminal, without one the window opens.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("特電");
    }
}
