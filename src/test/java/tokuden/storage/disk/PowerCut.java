package tokuden.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What a disk holds after the power was cut: everything that was forced, and of what was not each
 * write whole, half, torn at a sector, or not at all; names that were not forced may be the old
 * ones. The names of a folder count as forced by forcing the folder.
 */
public final class PowerCut {
    private static final int SECTOR = 512;

    private final Random random;
    private final Map<String, Written> names = new TreeMap<>();
    private final Map<String, Written> forcedNames = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    private PowerCut(long seed) {
        this.random = new Random(seed);
    }

    /** The bytes of a file: those forced, and what came after. */
    private static final class Written {
        private byte[] forced = {};
        private final List<FragileDisk.Act> since = new ArrayList<>();
    }

    /** The power goes after that many acts. */
    public static PowerCut after(List<FragileDisk.Act> acts, int count, long seed) {
        PowerCut cut = new PowerCut(seed);
        acts.subList(0, count).forEach(cut::take);
        return cut;
    }

    /** What had been acknowledged. */
    public List<String> told() {
        return List.copyOf(told);
    }

    private void take(FragileDisk.Act act) {
        if (act instanceof FragileDisk.Began began) {
            names.put(began.file(), new Written());
        } else if (act instanceof FragileDisk.Wrote wrote) {
            names.computeIfAbsent(wrote.file(), f -> new Written()).since.add(wrote);
        } else if (act instanceof FragileDisk.Cut cut) {
            names.computeIfAbsent(cut.file(), f -> new Written()).since.add(cut);
        } else if (act instanceof FragileDisk.Moved moved) {
            names.put(moved.to(), names.remove(moved.from()));
        } else if (act instanceof FragileDisk.Deleted deleted) {
            names.remove(deleted.file());
        } else if (act instanceof FragileDisk.Forced forced) {
            force(forced.file());
        } else if (act instanceof FragileDisk.Told acknowledged) {
            told.add(acknowledged.what());
        }
    }

    private void force(String file) {
        Written written = names.get(file);
        if (written != null) {
            written.since.forEach(act -> written.forced = done(written.forced, act));
            written.since.clear();
            return;
        }
        forcedNames.keySet().removeIf(name -> in(name, file) && !names.containsKey(name));
        names.forEach(
                (name, bytes) -> {
                    if (in(name, file)) {
                        forcedNames.put(name, bytes);
                    }
                });
    }

    private static boolean in(String name, String folder) {
        return name.startsWith(folder) && name.lastIndexOf('/') == folder.length();
    }

    /** Puts what is left into a folder, with the names below {@code root} taken over. */
    public void leave(Path root, Path into) throws IOException {
        Map<String, Written> left = new TreeMap<>();
        for (Map.Entry<String, Written> now : names.entrySet()) {
            Written old = forcedNames.get(now.getKey());
            boolean kept = now.getValue() == old || random.nextInt(4) > 0;
            if (kept) {
                left.put(now.getKey(), now.getValue());
            } else if (old != null) {
                left.put(now.getKey(), old);
            }
        }
        forcedNames.forEach(
                (name, bytes) -> {
                    if (!names.containsKey(name) && random.nextBoolean()) {
                        left.put(name, bytes);
                    }
                });
        for (Map.Entry<String, Written> each : left.entrySet()) {
            Path target = into.resolve(root.relativize(Path.of(each.getKey())).toString());
            Files.createDirectories(target.getParent());
            Files.write(target, left(each.getValue()));
        }
    }

    private byte[] left(Written written) {
        byte[] bytes = written.forced;
        int way = random.nextInt(4);
        for (FragileDisk.Act act : written.since) {
            if (way == 0) {
                break;
            }
            bytes = way == 1 ? done(bytes, act) : torn(bytes, act);
        }
        return bytes;
    }

    private byte[] torn(byte[] bytes, FragileDisk.Act act) {
        if (!(act instanceof FragileDisk.Wrote wrote)) {
            return random.nextBoolean() ? done(bytes, act) : bytes;
        }
        int length = wrote.bytes().length;
        int whole = Math.min(length, random.nextInt(length / SECTOR + 2) * SECTOR);
        return switch (random.nextInt(4)) {
            case 0 -> bytes;
            case 1 -> done(bytes, act);
            case 2 -> done(bytes, part(wrote, 0, length / 2));
            default -> done(bytes, part(wrote, random.nextBoolean() ? 0 : whole, length));
        };
    }

    private static FragileDisk.Wrote part(FragileDisk.Wrote of, int from, int to) {
        return new FragileDisk.Wrote(
                of.file(), of.at() + from, Arrays.copyOfRange(of.bytes(), from, to));
    }

    private static byte[] done(byte[] bytes, FragileDisk.Act act) {
        if (act instanceof FragileDisk.Cut cut) {
            return bytes.length > cut.size() ? Arrays.copyOf(bytes, (int) cut.size()) : bytes;
        }
        FragileDisk.Wrote wrote = (FragileDisk.Wrote) act;
        int end = (int) wrote.at() + wrote.bytes().length;
        byte[] changed = Arrays.copyOf(bytes, Math.max(bytes.length, end));
        System.arraycopy(wrote.bytes(), 0, changed, (int) wrote.at(), wrote.bytes().length);
        return changed;
    }
}
