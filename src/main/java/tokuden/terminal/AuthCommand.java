package tokuden.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.mail.auth.AuthMethod;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Verdict;
import tokuden.mail.auth.dns.Zone;
import tokuden.work.TroubleException;

/**
 * Verifies by one method, without a store: one mail or one delivery, or a line each of a batch. A
 * line of a batch is an object with {@code id}, {@code file}, {@code ip}, {@code helo}, {@code
 * mailFrom}, {@code receivedAt} and {@code zone} (an object, or the path of a file), each of which
 * may be missing; what is missing is taken from the options and, for the delivery, from the trusted
 * part of the mail's route.
 */
final class AuthCommand extends Command {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final AuthMethod method;

    @Option(names = "--json", descriptionKey = "json")
    boolean json;

    @Option(names = "--trace", descriptionKey = "trace")
    boolean trace;

    @Option(names = "--batch", paramLabel = "FILE.jsonl", descriptionKey = "batch")
    Path batch;

    @Mixin DnsOption dns = new DnsOption();

    @Mixin TrustedOption trusted = new TrustedOption();

    @Mixin DeliveryOption delivery = new DeliveryOption();

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "mailFile")
    Path file;

    AuthCommand(Context context, AuthMethod method) {
        super(context);
        this.method = method;
    }

    @Override
    public Integer call() {
        DnsSource given = dns.source(context.tools().clock());
        if (batch == null) {
            Verification one = new Verification(Optional.ofNullable(file), delivery.given());
            one.verdicts(method, trusted.hosts(), given)
                    .forEach(v -> tell(Optional.empty(), name(), v));
            return WELL;
        }
        int number = 0;
        for (String line :
                new String(DnsOption.bytes(batch), StandardCharsets.UTF_8).split("\\R")) {
            number++;
            if (!line.isBlank()) {
                line(parsed(line, number), given);
            }
        }
        return WELL;
    }

    private void line(JsonNode line, DnsSource given) {
        DnsSource source = line.has("zone") ? zone(line.get("zone")) : given;
        Optional<Path> mail =
                Optional.of(line.path("file").asText(""))
                        .filter(f -> !f.isEmpty())
                        .map(f -> batch.resolveSibling(f));
        Verification one = new Verification(mail, delivery.over(line));
        Optional<String> id =
                Optional.of(line.path("id").asText("")).filter(text -> !text.isEmpty());
        one.verdicts(method, trusted.hosts(), source)
                .forEach(v -> tell(id, line.path("file").asText(""), v));
    }

    private DnsSource zone(JsonNode zone) {
        if (zone.isTextual()) {
            DnsOption named = new DnsOption();
            named.zone = batch.resolveSibling(zone.asText());
            return named.source(context.tools().clock());
        }
        return Zone.of(zone, batch.getFileName().toString())
                .value()
                .orElseThrow(
                        () -> new TroubleException("dns.file-unreadable", batch.toString(), ""));
    }

    private JsonNode parsed(String line, int number) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException wrong) {
            throw new TroubleException(
                    "context.wrong", List.of(batch.toString(), Integer.toString(number)), wrong);
        }
    }

    private String name() {
        return file == null ? "" : file.toString();
    }

    private void tell(Optional<String> id, String mail, Verdict verdict) {
        if (json || batch != null) {
            Map<String, Object> object = new LinkedHashMap<>();
            id.ifPresent(i -> object.put("id", i));
            object.put("file", mail.isEmpty() ? null : mail);
            object.putAll(
                    trace
                            ? AuthenticationJson.traced(verdict, console().language())
                            : AuthenticationJson.of(verdict, console().language()));
            console().json(object);
            return;
        }
        console()
                .say(
                        "auth.line",
                        verdict.method().word(),
                        verdict.identity(),
                        console().text("auth." + verdict.result()),
                        verdict.reason().in(console().language()));
        verdict.bodyHash().ifPresent(b -> console().line("  " + console().text("body." + b)));
        verdict.notes().forEach(n -> console().line("  " + n.in(console().language())));
        if (trace) {
            int number = 0;
            for (var step : verdict.trace()) {
                number++;
                console().line("  " + number + ". " + step.in(console().language()));
            }
        }
    }
}
