package tokuden.exchange.partners;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Answer;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.work.TroubleException;

/**
 * The directory: the shipped entries, and those of the office in a file of the store, which take
 * the place of shipped ones of the same id. Every change is entered in the journal with the hash of
 * the file.
 */
public final class Partners {
    private static final String SHIPPED = "partners.tsv";

    private final Path folder;
    private final Journal journal;

    public Partners(Path folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    /** All entries, the shipped ones first. */
    public List<Partner> all() {
        Map<String, Partner> all = new LinkedHashMap<>();
        read(shipped(), SHIPPED).forEach(p -> all.put(p.id(), p));
        own().forEach(p -> all.put(p.id(), p));
        return List.copyOf(all.values());
    }

    /** Keeps an entry of the office; it takes the place of one with the same id. */
    public Answer<Partner> keep(Partner given, Officer by, Instant at) {
        List<Lack> lacks = lacks(given, LocalDate.ofInstant(at, Act.JAPAN));
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Map<String, Partner> own = new LinkedHashMap<>();
        own().forEach(p -> own.put(p.id(), p));
        own.put(given.id(), given);
        StringBuilder text = new StringBuilder();
        own.values().forEach(p -> text.append(line(p)).append('\n'));
        byte[] octets = text.toString().getBytes(StandardCharsets.UTF_8);
        write(octets);
        TreeMap<String, String> told = new TreeMap<>();
        told.put("sha256", Sha256.of(octets).hex());
        journal.append(new JournalEntry(at, by.id(), "partner.kept", given.id(), told));
        return Answer.granted(given);
    }

    private static List<Lack> lacks(Partner given, LocalDate today) {
        List<Lack> lacks = new ArrayList<>();
        if (!given.id().matches("[a-z0-9][a-z0-9-]{0,39}")) {
            lacks.add(new Lack("partner.id"));
        }
        if (given.japanese().isBlank() || given.english().isBlank()) {
            lacks.add(new Lack("partner.no-name"));
        }
        given.checked()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> lacks.add(new Lack("fact.in-future", day.toString())));
        return lacks;
    }

    private List<Partner> own() {
        Path file = folder.resolve(SHIPPED);
        try {
            return Files.exists(file) ? read(Files.readString(file), file.toString()) : List.of();
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
    }

    private void write(byte[] octets) {
        Path file = folder.resolve(SHIPPED);
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(SHIPPED + ".new");
            Files.write(fresh, octets);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
    }

    private static String shipped() {
        try (InputStream in =
                Partners.class.getResourceAsStream("/tokuden/exchange/partners/" + SHIPPED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<Partner> read(String text, String source) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> partner(line, source))
                .toList();
    }

    private static Partner partner(String line, String source) {
        String[] f = line.split("\t", -1);
        try {
            Optional<LocalDate> checked =
                    Optional.of(f[6]).filter(d -> !d.isEmpty()).map(LocalDate::parse);
            return new Partner(f[0], Partner.Kind.valueOf(f[1]), f[2], f[3], f[4], f[5], checked);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new TroubleException("store.damaged", List.of(source), e);
        }
    }

    private static String line(Partner p) {
        String day = p.checked().map(LocalDate::toString).orElse("");
        return String.join(
                "\t",
                p.id(),
                p.kind().name(),
                plain(p.japanese()),
                plain(p.english()),
                plain(p.basis()),
                plain(p.contact()),
                day);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s]+", " ").strip();
    }
}
