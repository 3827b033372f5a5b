package tokuden.desktop.intake;

import java.nio.file.Path;
import java.util.List;
import tokuden.exchange.IntakeBalance;
import tokuden.office.Officer;
import tokuden.work.Progress;

/** Takes files and folders in: sealed, read, reported and examined; says how it balanced. */
@FunctionalInterface
public interface Receiving {
    IntakeBalance receive(List<Path> paths, Officer by, Progress progress);
}
