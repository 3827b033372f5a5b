package tokuden.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tokuden.mail.attribution.AddressTable;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.attribution.TableFiles;
import tokuden.mail.attribution.TableSource;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.reports.SubscriberList;
import tokuden.work.TroubleException;

/**
 * The tables of address registrations an office imported (アドレス登録表), kept as they came in a folder
 * of the store with name, date, licence and hash. Nothing is downloaded; an older table stays
 * beside a newer one, because a mail is judged by the table nearest to it.
 */
public final class ImportedTables {
    private static final String INDEX = "index.jsonl";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;
    private final Journal journal;

    public ImportedTables(Path folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    /**
     * Reads the file, keeps a copy and enters it in the journal.
     *
     * @param date the day whose state it gives
     * @throws TroubleException {@code list.subscribers}, {@code table.unreadable}, {@code
     *     store.not-writable}
     */
    public TableFiles.Imported add(Path file, TableSource about, Officer by, Instant at) {
        refuseSubscribers(file);
        TableFiles.Imported imported = read(file, about);
        String hash = imported.table().source().sha256();
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(hash + ".new");
            Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, folder.resolve(hash), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(index(), lines() + line(imported.table().source()) + "\n");
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(folder.toString()), e);
        }
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("name", about.name());
        particulars.put("date", about.date().toString());
        journal.append(new JournalEntry(at, by.id(), "table.imported", hash, particulars));
        return imported;
    }

    /** Name, date, hash and licence of each table, in the order of their import. */
    public List<TableSource> all() {
        List<TableSource> all = new ArrayList<>();
        for (String line : lines().split("\n")) {
            if (!line.isBlank()) {
                all.add(source(line));
            }
        }
        return all;
    }

    /** All tables, ready to be asked. */
    public Attribution attribution() {
        List<AddressTable> tables = new ArrayList<>();
        for (TableSource source : all()) {
            tables.add(read(folder.resolve(source.sha256()), source).table());
        }
        return new Attribution(tables);
    }

    /** The office holds no list of subscribers, whatever it is called. */
    private static void refuseSubscribers(Path file) {
        try {
            if (SubscriberList.is(Files.readAllBytes(file))) {
                throw new TroubleException("list.subscribers", file.toString());
            }
        } catch (IOException e) {
            throw new TroubleException("table.unreadable", List.of(file.toString()), e);
        }
    }

    private static TableFiles.Imported read(Path file, TableSource about) {
        try {
            return TableFiles.read(file, about.name(), about.date(), about.licence());
        } catch (IOException e) {
            throw new TroubleException("table.unreadable", List.of(file.toString()), e);
        }
    }

    private Path index() {
        return folder.resolve(INDEX);
    }

    private String lines() {
        try {
            return Files.exists(index()) ? Files.readString(index(), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(index().toString()), e);
        }
    }

    private static String line(TableSource source) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("name", source.name());
        line.put("date", source.date().toString());
        line.put("sha256", source.sha256());
        line.put("licence", source.licence());
        return line.toString();
    }

    private TableSource source(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            return new TableSource(
                    node.path("name").asText(),
                    LocalDate.parse(node.path("date").asText()),
                    node.path("sha256").asText(),
                    node.path("licence").asText());
        } catch (IOException | java.time.DateTimeException e) {
            throw new TroubleException("store.damaged", List.of(index().toString()), e);
        }
    }
}
