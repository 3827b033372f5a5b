package tokuden.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Origin;
import tokuden.reports.SubscriberList;

/**
 * Reads what a file holds: one mail, the messages of a mailbox one by one (so that a mailbox of any
 * size fits), or the reason why nothing can be taken from it. Opens files for reading only.
 */
public final class SourceReader {
    /** The largest single mail taken in. */
    public static final int LARGEST_MAIL = 50 * 1024 * 1024;

    private static final int START = 1 << 16;

    private final int largest;

    public SourceReader() {
        this(LARGEST_MAIL);
    }

    SourceReader(int largest) {
        this.largest = largest;
    }

    /** Takes what is read, in order. */
    public interface Receiver {
        void message(Message message);

        void failure(Failure failure);
    }

    /** A mail as its bytes stand in the source. */
    public record Message(String source, SourceFile file, Origin.Kind kind, byte[] bytes) {}

    /** Reads one file to its end. */
    public void read(SourceFile file, Receiver receiver) {
        Optional<String> cause = Optional.empty();
        try {
            byte[] start = start(file);
            if (start.length == 0) {
                cause = Optional.of("empty");
            } else {
                SourceKind kind = SourceKind.of(file.name(), start);
                boolean list = kind == SourceKind.NOT_A_MAIL && SubscriberList.is(start);
                cause = list ? Optional.of("subscriber-list") : read(file, kind, receiver);
            }
        } catch (IOException unreadable) {
            cause = Optional.of("unreadable");
        }
        cause.ifPresent(c -> receiver.failure(failure(file, file.name(), c)));
    }

    private Optional<String> read(SourceFile file, SourceKind kind, Receiver receiver)
            throws IOException {
        return switch (kind) {
            case MAIL, SHORT_MESSAGE -> whole(file, receiver);
            case MAILBOX -> mailbox(file, receiver);
            case OUTLOOK -> Optional.of("outlook-not-yet-readable");
            case NOT_A_MAIL -> Optional.of("not-a-mail");
        };
    }

    private Optional<String> whole(SourceFile file, Receiver receiver) throws IOException {
        if (Files.size(file.path()) > largest) {
            return Optional.of("too-big");
        }
        byte[] bytes = Files.readAllBytes(file.path());
        receiver.message(new Message(file.name(), file, Origin.Kind.FILE, bytes));
        return Optional.empty();
    }

    /** A file with one message only is that mail; with several it is a mailbox. */
    private Optional<String> mailbox(SourceFile file, Receiver receiver) throws IOException {
        try (MailboxSlices slices = new MailboxSlices(Files.newInputStream(file.path()), largest)) {
            Optional<MailboxSlices.Slice> slice = slices.next();
            Optional<MailboxSlices.Slice> following = slices.next();
            boolean alone = following.isEmpty();
            for (int number = 1; slice.isPresent(); number++) {
                String name = alone ? file.name() : file.name() + "#" + number;
                hand(file, name, slice.get(), receiver);
                slice = following;
                following = slices.next();
            }
        }
        return Optional.empty();
    }

    private void hand(SourceFile file, String name, MailboxSlices.Slice slice, Receiver receiver) {
        if (!slice.whole()) {
            receiver.failure(failure(file, name, "too-big"));
            return;
        }
        Origin.Kind kind = name.equals(file.name()) ? Origin.Kind.FILE : Origin.Kind.MAILBOX;
        receiver.message(new Message(name, file, kind, slice.bytes()));
    }

    private Failure failure(SourceFile file, String name, String cause) {
        return new Failure(name, file.path(), cause, List.of(name, String.valueOf(largest >> 20)));
    }

    private static byte[] start(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readNBytes(START);
        }
    }
}
