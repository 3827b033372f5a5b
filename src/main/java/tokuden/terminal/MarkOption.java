package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import tokuden.casework.subject.Mark;
import tokuden.work.TroubleException;

/** A mark of a subject as typed. */
final class MarkOption {
    @Option(names = "--mail-address", paramLabel = "ADDRESS", descriptionKey = "markAddress")
    String address;

    @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "markDomain")
    String domain;

    @Option(names = "--phone", paramLabel = "NUMBER", descriptionKey = "markPhone")
    String phone;

    @Option(names = "--ip", paramLabel = "ADDRESS", descriptionKey = "markIp")
    String ip;

    Mark mark() {
        Map<Mark.Kind, String> typed = new LinkedHashMap<>();
        typed.put(Mark.Kind.ADDRESS, address);
        typed.put(Mark.Kind.DOMAIN, domain);
        typed.put(Mark.Kind.PHONE, phone);
        typed.put(Mark.Kind.IP, ip);
        return typed.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .flatMap(e -> Mark.read(e.getKey(), e.getValue()).stream())
                .findFirst()
                .orElseThrow(() -> new TroubleException("mark.none"));
    }
}
