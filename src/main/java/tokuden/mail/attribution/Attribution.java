package tokuden.mail.attribution;

import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Asks every table at once; never chooses between them. */
public record Attribution(List<AddressTable> tables) {
    /** No table was imported. */
    public static final Attribution NOTHING = new Attribution(List.of());

    public Attribution {
        tables = List.copyOf(tables);
    }

    /**
     * The answers of all tables that hold the address, in the order of the tables.
     *
     * @param mail when the mail was received
     */
    public List<Answer> of(InetAddress address, Optional<Instant> mail) {
        List<Answer> answers = new ArrayList<>();
        for (AddressTable table : tables) {
            table.find(address)
                    .map(r -> new Answer(table.source(), r, days(table.source().date(), mail)))
                    .ifPresent(answers::add);
        }
        return answers;
    }

    /** The different countries the tables name, in order; more than one means they disagree. */
    public List<String> countries(InetAddress address) {
        return of(address, Optional.empty()).stream()
                .flatMap(a -> a.country().stream())
                .distinct()
                .toList();
    }

    /** Whether the answers name different countries or different systems. */
    public static boolean disagree(List<Answer> answers) {
        long countries = answers.stream().flatMap(a -> a.country().stream()).distinct().count();
        long systems = answers.stream().flatMap(a -> a.asn().stream()).distinct().count();
        return countries > 1 || systems > 1;
    }

    private static OptionalLong days(LocalDate date, Optional<Instant> mail) {
        return mail.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Math.abs(
                                ChronoUnit.DAYS.between(
                                        date, mail.get().atOffset(ZoneOffset.UTC).toLocalDate())));
    }
}
