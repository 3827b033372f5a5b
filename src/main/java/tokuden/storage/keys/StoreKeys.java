package tokuden.storage.keys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tokuden.office.signin.PasswordCost;
import tokuden.storage.segment.Folders;
import tokuden.work.TroubleException;

/**
 * The file {@code keys.tokuden} of an encrypted store. It holds nothing but wrapped keys; a change
 * of password wraps the same data key anew and touches nothing else.
 */
public final class StoreKeys {
    /** The holder under which the recovery code opens the store; no officer can have that id. */
    public static final String RECOVERY = "@recovery";

    private static final String NAME = "keys.tokuden";
    private static final int FORMAT = 1;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 8;
    private static final int GROUP = 5;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;
    private final List<Wrap> wraps;
    private final PasswordCost cost;
    private final SecureRandom random = new SecureRandom();

    private StoreKeys(Path file, List<Wrap> wraps, PasswordCost cost) {
        this.file = file;
        this.cost = cost;
        this.wraps = new ArrayList<>(wraps);
    }

    /** Whether the store in that folder is encrypted. */
    public static boolean areIn(Path data) {
        return Files.exists(data.resolve(NAME));
    }

    /**
     * New keys for a store that is to be encrypted; nobody can open it before {@link #admit}.
     *
     * @param cost of a guess at the passwords and the recovery code
     */
    public static StoreKeys begin(Path data, PasswordCost cost) {
        return new StoreKeys(data.resolve(NAME), List.of(), cost);
    }

    /**
     * The keys of an encrypted store.
     *
     * @param cost of a guess at what is wrapped from now on
     * @throws TroubleException {@code store.unreadable}, {@code store.damaged}
     */
    public static StoreKeys of(Path data, PasswordCost cost) {
        Path file = data.resolve(NAME);
        try {
            JsonNode keys = MAPPER.readTree(Files.readAllBytes(file));
            List<Wrap> wraps = new ArrayList<>();
            for (JsonNode each : keys.path("wraps")) {
                wraps.add(wrap(each));
            }
            if (keys.path("format").asInt() != FORMAT || wraps.isEmpty()) {
                throw new TroubleException("store.damaged", file.toString());
            }
            return new StoreKeys(file, wraps, cost);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new TroubleException("store.damaged", List.of(file.toString()), e);
        } catch (IOException e) {
            throw new TroubleException("store.unreadable", List.of(file.toString()), e);
        }
    }

    /** A wrap as written; its costs are bounded, so that a changed file cannot take all memory. */
    private static Wrap wrap(JsonNode written) throws IOException {
        PasswordCost cost =
                new PasswordCost(written.path("memory").asInt(), written.path("passes").asInt(), 1);
        return new Wrap(
                written.path("holder").asText(),
                cost.memory(),
                cost.passes(),
                written.path("salt").binaryValue(),
                written.path("secret").binaryValue());
    }

    /** A fresh data key, for a store that has none. */
    public DataKey fresh() {
        return DataKey.random(random);
    }

    /** Who can open the store, with the holder of the recovery code. */
    public List<String> holders() {
        return wraps.stream().map(Wrap::holder).toList();
    }

    /** The data key; empty if there is no such holder or the password is wrong. */
    public Optional<DataKey> unlock(String holder, char[] password) {
        return wraps.stream()
                .filter(w -> w.holder().equals(holder))
                .flatMap(w -> w.unwrap(password).stream())
                .findFirst();
    }

    /** Lets that holder open the store with that password from now on, in place of an older one. */
    public void admit(String holder, char[] password, DataKey key) {
        admit(holder, password, key, () -> {});
    }

    /** The same; while {@code meanwhile} runs, the older password still opens the store too. */
    public void admit(String holder, char[] password, DataKey key, Runnable meanwhile) {
        Wrap fresh = Wrap.of(holder, password, key, cost, random);
        wraps.add(fresh);
        write();
        meanwhile.run();
        if (wraps.removeIf(w -> w.holder().equals(holder) && w != fresh)) {
            write();
        }
    }

    /** Takes the right to open the store from that holder. */
    public void dismiss(String holder) {
        wraps.removeIf(w -> w.holder().equals(holder));
        write();
    }

    /**
     * Makes a recovery code of 200 random bits, to be printed and locked away; an older one opens
     * the store no more.
     */
    public String recovery(DataKey key) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "");
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        admit(RECOVERY, plain(code.toString()), key);
        return code.toString();
    }

    /** The data key, by the recovery code as a person types it. */
    public Optional<DataKey> recover(String code) {
        return unlock(RECOVERY, plain(code));
    }

    private static char[] plain(String code) {
        String wide = java.text.Normalizer.normalize(code, java.text.Normalizer.Form.NFKC);
        return wide.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").toCharArray();
    }

    private void write() {
        ObjectNode keys = MAPPER.createObjectNode().put("format", FORMAT);
        ArrayNode all = keys.putArray("wraps");
        for (Wrap wrap : wraps) {
            all.addObject()
                    .put("holder", wrap.holder())
                    .put("kdf", "argon2id")
                    .put("memory", wrap.memory())
                    .put("passes", wrap.passes())
                    .put("salt", Base64.getEncoder().encodeToString(wrap.salt()))
                    .put("secret", Base64.getEncoder().encodeToString(wrap.secret()));
        }
        Path fresh = file.resolveSibling(NAME + ".new");
        try {
            byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(keys);
            try (FileChannel channel =
                    FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(true);
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            Folders.force(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new TroubleException("store.not-writable", List.of(file.toString()), e);
        }
    }
}
