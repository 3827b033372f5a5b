package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import tokuden.mail.route.TrustedHosts;

/** The recipient's provider, by suffixes of its hosts. */
final class TrustedOption {
    @Option(
            names = "--trusted",
            paramLabel = "SUFFIX",
            arity = "1",
            split = ",",
            descriptionKey = "trusted")
    List<String> suffixes = new ArrayList<>();

    TrustedHosts hosts() {
        return TrustedHosts.named(suffixes);
    }

    /** The hosts given here, or those that were stated with the mail. */
    TrustedHosts hosts(List<String> stated) {
        return suffixes.isEmpty() ? TrustedHosts.named(stated) : hosts();
    }
}
