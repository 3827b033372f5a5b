package tokuden.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** How the database comes to a {@link FragileDisk}: by the number in the name of its file. */
public final class FragileDatabasePath extends FilePathWrapper {
    static final String SCHEME = "fragile";

    private static final Map<String, FragileDisk> DISKS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new FragileDatabasePath());
    }

    /** Makes the database write on that disk wherever the folder is named. */
    static void put(String folder, FragileDisk disk) {
        DISKS.put(folder, disk);
    }

    private FragileDisk disk() {
        String file = getBase().toString();
        return DISKS.entrySet().stream()
                .filter(e -> file.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String file = getBase().toString();
        if (!getBase().exists()) {
            disk().note(new FragileDisk.Began(file));
        }
        return new FragileChannel(disk(), file, getBase().open(mode));
    }

    @Override
    public boolean createFile() {
        boolean fresh = super.createFile();
        if (fresh) {
            disk().note(new FragileDisk.Began(getBase().toString()));
        }
        return fresh;
    }

    @Override
    public void delete() {
        disk().note(new FragileDisk.Deleted(getBase().toString()));
        super.delete();
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        String to = ((FragileDatabasePath) newName).getBase().toString();
        disk().note(new FragileDisk.Moved(getBase().toString(), to));
        super.moveTo(newName, atomicReplace);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }
}
