package tokuden.terminal;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.office.Denial;

/** Changes the password of the one who acts; the only thing a temporary password opens. */
final class OfficePasswordCommand extends Command {
    /** The variable of the environment for the new password. */
    static final String VARIABLE = "TOKUDEN_NEW_PASSWORD";

    @Mixin StoreOption store = new StoreOption();

    @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "newPasswordFile")
    Path newPasswordFile;

    OfficePasswordCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (Workplace place = store.unguarded(context, context.tools().clock())) {
            String id = store.id();
            char[] old = store.password(context);
            char[] fresh =
                    Password.of(
                            Optional.ofNullable(newPasswordFile),
                            VARIABLE,
                            console().text("password.ask-new"));
            return StoreOption.signIn(context, place)
                    .change(id, old, fresh)
                    .match(
                            session -> {
                                console().say("password.changed");
                                return WELL;
                            },
                            reasons -> {
                                for (Denial reason : reasons) {
                                    console().complainIn(reason.in(console().language()));
                                }
                                return NOT_WELL;
                            });
        }
    }
}
