package tokuden.casework.subject;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Something by which a subject is known again in a mail (識別情報), in canonical writing: an address, a
 * domain, a phone number, the address of a machine.
 */
public record Mark(Kind kind, String value) implements Comparable<Mark> {
    /** What it is. */
    public enum Kind {
        /** 電子メールアドレス */
        ADDRESS,
        /** ドメイン */
        DOMAIN,
        /** 電話番号 */
        PHONE,
        /** IPアドレス */
        IP
    }

    /** The mark as typed, made canonical; empty if nothing is left of it. */
    public static Optional<Mark> read(Kind kind, String typed) {
        String plain =
                Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String value =
                switch (kind) {
                    case ADDRESS -> plain.contains("@") ? plain : "";
                    case DOMAIN -> plain.replaceAll("^\\.+|\\.+$", "");
                    case PHONE -> plain.replaceAll("[^\\d+]", "");
                    case IP -> plain;
                };
        return value.isEmpty() || value.contains(" ")
                ? Optional.empty()
                : Optional.of(new Mark(kind, value));
    }

    @Override
    public int compareTo(Mark other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
