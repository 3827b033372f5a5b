package tokuden.desktop.dossier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tokuden.mail.Link;

/** Compares what a link shows with where it leads. */
final class LinkHosts {
    private static final Pattern HOST =
            Pattern.compile(
                    "^\\s*(?:h(?:tt|xx)ps?://)?([\\w-]+(?:\\.[\\w-]+)+)(?:[:/?#].*)?\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private LinkHosts() {}

    /** The shown text names a host, and the target is another one. */
    static boolean leadsElsewhere(Link link) {
        Optional<String> shown = host(link.shown());
        Optional<String> target = host(link.target());
        return shown.isPresent() && target.isPresent() && !shown.equals(target);
    }

    private static Optional<String> host(String text) {
        Matcher found = HOST.matcher(text);
        return found.matches()
                ? Optional.of(found.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
