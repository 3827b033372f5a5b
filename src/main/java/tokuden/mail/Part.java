package tokuden.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One part of a mail's tree: its decoded header and the octets of its body.
 *
 * @param path {@code 1.2}: the second part of the first
 * @param assumedType what it is if its header does not say (RFC 2046 section 5.1.5)
 * @param alternative the innermost part around it whose parts are alternatives, as path; "" if none
 */
record Part(
        String path, List<HeaderField> header, Span body, String assumedType, String alternative) {
    Parameters contentType() {
        return parameters("Content-Type");
    }

    Parameters disposition() {
        return parameters("Content-Disposition");
    }

    String type() {
        String written = contentType().value();
        return written.indexOf('/') > 0 ? written.replaceAll("\\s", "") : assumedType;
    }

    String encoding() {
        return field("Content-Transfer-Encoding")
                .map(f -> f.text().toLowerCase(Locale.ROOT).split("[\\s;(]", 2)[0])
                .orElse("");
    }

    /** The file name given to it, in the disposition or else in the type. */
    String name(CharsetLadder ladder) {
        return disposition()
                .named("filename", ladder)
                .or(() -> contentType().named("name", ladder))
                .orElse("");
    }

    Optional<HeaderField> field(String name) {
        return header.stream().filter(f -> f.named(name)).findFirst();
    }

    private Parameters parameters(String name) {
        return field(name).map(f -> Parameters.of(f.value())).orElseGet(Parameters::none);
    }
}
