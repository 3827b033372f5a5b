package tokuden.documents.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tokuden.work.TroubleException;

/**
 * The templates of all forms: the shipped ones, and in their place those the office keeps in a
 * folder of its own under the same name, {@code warning.txt}.
 */
public final class Templates {
    /** The template whose phrases all forms share. */
    public static final String SHARED = "common";

    private static final String SHIPPED = "/tokuden/documents/";
    private static final String ENDING = ".txt";

    private final Optional<Path> office;
    private final Map<String, Template> shipped = new ConcurrentHashMap<>();

    private Templates(Optional<Path> office) {
        this.office = office;
    }

    /** The shipped ones alone. */
    public static Templates shipped() {
        return new Templates(Optional.empty());
    }

    /** The shipped ones and those of the office in that folder, which need not exist. */
    public static Templates shippedAnd(Path folder) {
        return new Templates(Optional.of(folder));
    }

    /**
     * The wording of that form.
     *
     * @throws TroubleException if the office's copy has faults or cannot be read: {@code
     *     wording.faulty} with file and first fault
     */
    public Template of(String id) {
        Optional<byte[]> copy = officeBytes(id);
        if (copy.isEmpty()) {
            return shippedOne(id);
        }
        Checked checked = check(id, copy.get());
        if (!checked.faults().isEmpty()) {
            String first = checked.faults().get(0).in(Locale.JAPANESE);
            throw new TroubleException("wording.faulty", officeFile(id).toString(), first);
        }
        return checked.template();
    }

    /** The name of the paper as the shipped wording has it, whatever the office's copy says. */
    public String shippedTitle(String id) {
        return shippedOne(id).title();
    }

    /** True if the office has a copy of its own. */
    public boolean isOffices(String id) {
        return officeBytes(id).isPresent();
    }

    /** Everything wrong with the office's copy; empty if there is none or it is sound. */
    public List<Fault> faults(String id) {
        return officeBytes(id).map(b -> check(id, b).faults()).orElse(List.of());
    }

    /** The lines of the office's copy against those of the shipped one; empty without a copy. */
    public List<LineDifference> difference(String id) {
        return officeBytes(id)
                .map(b -> LineDifference.between(lines(shippedBytes(id)), lines(b)))
                .orElse(List.of());
    }

    /** That text as an office copy: what is wrong with it, and how it differs from the shipped. */
    public Judged judge(String id, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Checked checked = check(id, bytes);
        List<Fault> faults = new ArrayList<>(checked.faults());
        Optional<byte[]> kept = officeBytes(id);
        boolean other = !java.util.Arrays.equals(kept.orElseGet(() -> shippedBytes(id)), bytes);
        int version = checked.template().ref().version();
        int now = kept.map(b -> check(id, b).template()).orElse(shippedOne(id)).ref().version();
        if (other && version <= now) {
            faults.add(new Fault(Fault.Kind.VERSION_KEPT, id + ENDING, 0, 0, "" + now));
        }
        return new Judged(
                checked.template(),
                faults,
                LineDifference.between(lines(shippedBytes(id)), lines(bytes)));
    }

    /**
     * A text judged as an office copy.
     *
     * @param faults what keeps it from being used, from top to bottom
     * @param difference its lines against those of the shipped template
     */
    public record Judged(Template template, List<Fault> faults, List<LineDifference> difference) {
        public Judged {
            faults = List.copyOf(faults);
            difference = List.copyOf(difference);
        }

        /** It can be used. */
        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    /** The text in use: the office's copy, sound or not, else the shipped one. */
    public String text(String id) {
        return new String(
                officeBytes(id).orElseGet(() -> shippedBytes(id)), StandardCharsets.UTF_8);
    }

    /** Puts that text in the place of the office's copy. */
    void write(String id, String text) {
        Path file = officeFile(id);
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(id + ENDING + ".new");
            Files.writeString(beside, text);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(file.toString()), refused);
        }
    }

    /** Takes the office's copy away. */
    void remove(String id) {
        try {
            Files.deleteIfExists(officeFile(id));
        } catch (IOException refused) {
            throw new TroubleException(
                    "out.unwritable", List.of(officeFile(id).toString()), refused);
        }
    }

    /** The text of the shipped template, to begin an office copy from. */
    public String shippedText(String id) {
        return new String(shippedBytes(id), StandardCharsets.UTF_8);
    }

    private record Checked(Template template, List<Fault> faults) {}

    private Checked check(String id, byte[] bytes) {
        TemplateReader.Reading reading = TemplateReader.read(id + ENDING, bytes);
        Template template = reading.template().answering(shippedOne(id));
        List<Fault> faults = new ArrayList<>(reading.faults());
        faults.addAll(template.faults());
        faults.addAll(template.leftOut(shippedOne(id)));
        return new Checked(template, faults);
    }

    private Template shippedOne(String id) {
        return shipped.computeIfAbsent(id, Templates::readShipped);
    }

    private static Template readShipped(String id) {
        TemplateReader.Reading reading = TemplateReader.read(id + ENDING, shippedBytes(id));
        List<Fault> faults = new ArrayList<>(reading.faults());
        faults.addAll(reading.template().faults());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return reading.template();
    }

    private static byte[] shippedBytes(String id) {
        try (InputStream file = Templates.class.getResourceAsStream(SHIPPED + id + ENDING)) {
            if (file == null) {
                throw new IllegalStateException("not shipped: " + SHIPPED + id + ENDING);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path officeFile(String id) {
        return office.orElseThrow().resolve(id + ENDING);
    }

    private Optional<byte[]> officeBytes(String id) {
        if (office.isEmpty() || !Files.isRegularFile(officeFile(id))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(officeFile(id)));
        } catch (IOException unreadable) {
            throw new TroubleException(
                    "file.unreadable", List.of(officeFile(id).toString()), unreadable);
        }
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
