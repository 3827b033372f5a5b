package tokuden.exchange.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A package that lies in a ZIP, read without unpacking it. The one folder at its top is the package
 * (RFC 8493 section 4.2.2); a ZIP that holds the files at its top is read too.
 */
final class ZipFiles implements PackedFiles {
    /** More than this, and so many times larger than packed, is a bomb. */
    private static final long LARGE = 64L << 20;

    private static final long RATIO = 200;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private final List<BagFault> faults = new ArrayList<>();
    private final List<BagFault> notes = new ArrayList<>();

    ZipFiles(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        List<? extends ZipEntry> all = Collections.list(zip.entries());
        List<? extends ZipEntry> safe = all.stream().filter(this::isSafe).toList();
        String top = top(safe);
        if (top.isEmpty()) {
            notes.add(new BagFault("zip.no-folder", ""));
        }
        safe.forEach(entry -> take(entry, top));
    }

    /** The folder in which everything lies; "" if there is none. */
    private static String top(List<? extends ZipEntry> all) {
        Set<String> first =
                all.stream()
                        .map(ZipEntry::getName)
                        .map(n -> n.substring(0, n.indexOf('/') + 1))
                        .collect(Collectors.toSet());
        return first.size() == 1 ? first.iterator().next() : "";
    }

    private boolean isSafe(ZipEntry entry) {
        String name = entry.getName();
        if (!BagPath.isInside(name)) {
            faults.add(new BagFault("path.outside", name));
            return false;
        }
        if (entry.getSize() > LARGE && entry.getSize() / RATIO > entry.getCompressedSize()) {
            faults.add(new BagFault("zip.bomb", name));
            return false;
        }
        return true;
    }

    private void take(ZipEntry entry, String top) {
        String name = entry.getName().substring(top.length());
        for (int i = name.indexOf('/'); i >= 0; i = name.indexOf('/', i + 1)) {
            folders.add(name.substring(0, i));
        }
        if (!entry.isDirectory() && entries.put(name, entry) != null) {
            faults.add(new BagFault("zip.twice", name));
        }
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(entries.keySet());
    }

    @Override
    public long size(String name) {
        return entries.containsKey(name) ? entries.get(name).getSize() : -1;
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (!entries.containsKey(name)) {
            throw new java.nio.file.NoSuchFileException(name);
        }
        return zip.getInputStream(entries.get(name));
    }

    @Override
    public boolean hasFolder(String name) {
        return folders.contains(name);
    }

    @Override
    public List<BagFault> faults() {
        return faults;
    }

    @Override
    public List<BagFault> notes() {
        return notes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
