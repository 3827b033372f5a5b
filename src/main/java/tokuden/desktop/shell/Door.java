package tokuden.desktop.shell;

import java.util.Optional;
import java.util.function.Consumer;
import tokuden.office.Officer;
import tokuden.office.signin.SignIn;

/**
 * The way in: how one signs in, and who is told who sits here now, so that the gate before the kept
 * things knows.
 */
public record Door(SignIn signIn, Consumer<Optional<Officer>> seat) {}
