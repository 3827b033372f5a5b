package tokuden.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Option;
import tokuden.documents.issuing.RecoverySheet;
import tokuden.law.Act;
import tokuden.office.Office;

/** Shows a recovery code, once, and draws its sheet where it is wanted. */
public final class RecoveryOption {
    @Option(names = "--recovery-sheet", paramLabel = "FILE", descriptionKey = "recoverySheet")
    Path sheet;

    void tell(Context context, Office office, String code) {
        context.console().say("keys.recovery", code);
        if (sheet != null) {
            LocalDate today = LocalDate.ofInstant(context.tools().clock().instant(), Act.JAPAN);
            OutFiles.write(sheet, new RecoverySheet().draw(office, code, today));
            context.console().say("keys.recovery-sheet", sheet);
        }
        context.console().out().flush();
    }
}
