package tokuden.exchange.bag;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tokuden.work.Progress;

/**
 * Checks whether a bag is whole and unchanged, whoever made it: every file of the payload is
 * listed, every listed file is there, every hash fits. Since RFC 8493 every list has to name every
 * file once; older bags are judged by the looser rules they were made by.
 */
public final class BagCheck {
    private static final Set<String> WEAK = Set.of("md5", "sha1");

    private final PackedFiles files;
    private final List<BagFault> faults = new ArrayList<>();
    private final List<BagFault> notes = new ArrayList<>();
    private final List<Manifest> manifests = new ArrayList<>();
    private final Map<String, String> asStored = new TreeMap<>();

    private BagCheck(PackedFiles files) {
        this.files = files;
    }

    /**
     * What was found.
     *
     * @param version of BagIt
     * @param checked how many files were hashed
     * @param faults why the bag is refused; none if it is accepted
     * @param notes what is unusual and does not refuse it
     */
    public record Outcome(
            String version,
            long checked,
            BagInfo info,
            List<BagFault> faults,
            List<BagFault> notes) {
        public Outcome {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }

        /** The bag is whole and unchanged. */
        public boolean sound() {
            return faults.isEmpty();
        }
    }

    /** Checks the bag. */
    public static Outcome of(PackedFiles files, Progress progress) {
        return new BagCheck(files).run(progress);
    }

    private Outcome run(Progress progress) {
        faults.addAll(files.faults());
        notes.addAll(files.notes());
        Declaration by = Declaration.read(files, faults::add);
        BagInfo info = BagInfo.read(files, by, faults::add);
        files.names().stream()
                .filter(Manifest::isName)
                .forEach(
                        name ->
                                manifests.add(
                                        Manifest.read(
                                                files,
                                                name,
                                                new Manifest.Reading(by, this::add, notes::add))));
        complete(by);
        fetched(FetchList.read(files, by, faults::add), by);
        long checked = hashes(progress, by);
        size(info);
        return new Outcome(by.version(), checked, info, faults, notes);
    }

    private void add(BagFault fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    private List<Manifest> payloadLists() {
        return manifests.stream().filter(Manifest::ofPayload).toList();
    }

    private List<String> payload() {
        return files.names().stream().filter(n -> n.startsWith(BagPath.PAYLOAD)).toList();
    }

    /** Every file of the payload stands in the lists. */
    private void complete(Declaration by) {
        if (!files.hasFolder("data")) {
            faults.add(new BagFault("payload.missing", BagPath.PAYLOAD));
        }
        if (payloadLists().isEmpty()) {
            faults.add(new BagFault("manifest.missing", "manifest-sha256.txt"));
            return;
        }
        for (Manifest manifest : manifests) {
            if (Manifest.known(manifest.algorithm()).isEmpty()) {
                faults.add(
                        new BagFault("manifest.algorithm", manifest.file(), manifest.algorithm()));
            }
        }
        if (payloadLists().stream().allMatch(m -> WEAK.contains(m.algorithm()))) {
            notes.add(new BagFault("manifest.weak", payloadLists().get(0).file()));
        }
        for (String name : payload()) {
            List<Manifest> without = payloadLists().stream().filter(m -> !lists(m, name)).toList();
            if (by.strict() || without.size() == payloadLists().size()) {
                without.forEach(m -> faults.add(new BagFault("payload.unlisted", name, m.file())));
            }
        }
    }

    private boolean lists(Manifest manifest, String name) {
        return manifest.hashes().containsKey(name)
                || manifest.hashes().containsKey(nfc(name))
                || manifest.hashes().containsKey(nfd(name));
    }

    private void fetched(FetchList fetch, Declaration by) {
        for (String path : fetch.paths()) {
            if (stored(path, by).isEmpty()) {
                add(new BagFault("fetch.not-here", path));
            }
            if (payloadLists().stream().anyMatch(m -> !m.hashes().containsKey(path))) {
                faults.add(new BagFault("fetch.unlisted", path));
            }
        }
    }

    /** Hashes every listed file once by all algorithms that name it. */
    private long hashes(Progress progress, Declaration by) {
        Map<String, List<Manifest>> wanted = new TreeMap<>();
        for (Manifest manifest : manifests) {
            if (Manifest.known(manifest.algorithm()).isPresent()) {
                manifest.hashes()
                        .keySet()
                        .forEach(
                                path ->
                                        wanted.computeIfAbsent(path, p -> new ArrayList<>())
                                                .add(manifest));
            }
        }
        long done = 0;
        for (Map.Entry<String, List<Manifest>> each : wanted.entrySet()) {
            progress.step(done++, wanted.size(), each.getKey());
            Optional<String> name = stored(each.getKey(), by);
            if (name.isEmpty()) {
                add(new BagFault("file.missing", each.getKey(), each.getValue().get(0).file()));
            } else {
                compare(each.getKey(), name.get(), each.getValue());
            }
        }
        return done;
    }

    private void compare(String path, String name, List<Manifest> lists) {
        Set<String> algorithms = new LinkedHashSet<>();
        lists.forEach(m -> algorithms.add(m.algorithm()));
        try (InputStream in = files.open(name)) {
            Map<String, String> hashes = new Digests(algorithms).of(in);
            for (Manifest list : lists) {
                if (!list.hashes().get(path).equals(hashes.get(list.algorithm()))) {
                    faults.add(new BagFault("file.changed", path, list.file()));
                }
            }
        } catch (IOException unreadable) {
            faults.add(new BagFault("file.unreadable", path));
        }
    }

    /** The name under which a listed path lies here; other spellings of a letter are noted. */
    private Optional<String> stored(String path, Declaration by) {
        if (files.names().contains(path)) {
            return Optional.of(path);
        }
        for (String spelt : List.of(nfc(path), nfd(path))) {
            if (files.names().contains(spelt)) {
                note("file.spelling", path);
                return Optional.of(spelt);
            }
        }
        Optional<String> cased =
                by.strict()
                        ? Optional.empty()
                        : files.names().stream().filter(path::equalsIgnoreCase).findFirst();
        cased.ifPresent(name -> note("file.case", path));
        return cased;
    }

    private void note(String key, String path) {
        if (asStored.put(path, key) == null) {
            notes.add(new BagFault(key, path));
        }
    }

    /** Octets and files of the payload as {@code bag-info.txt} counts them. */
    private void size(BagInfo info) {
        Optional<String> said = info.first("Payload-Oxum");
        if (said.isPresent()) {
            long octets = payload().stream().mapToLong(files::size).sum();
            String counted = octets + "." + payload().size();
            if (!said.get().equals(counted)) {
                faults.add(new BagFault("payload.oxum", BagInfo.FILE, said.get(), counted));
            }
        }
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
