package tokuden.mail.auth;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** One record of a DNS answer. */
public sealed interface DnsRecord {
    <R> R match(
            Function<Address, R> address,
            Function<Exchange, R> exchange,
            Function<Text, R> text,
            Function<Name, R> name);

    /** A or AAAA. */
    record Address(InetAddress value) implements DnsRecord {
        @Override
        public <R> R match(
                Function<Address, R> address,
                Function<Exchange, R> exchange,
                Function<Text, R> text,
                Function<Name, R> name) {
            return address.apply(this);
        }
    }

    /** MX. */
    record Exchange(int preference, String host) implements DnsRecord {
        @Override
        public <R> R match(
                Function<Address, R> address,
                Function<Exchange, R> exchange,
                Function<Text, R> text,
                Function<Name, R> name) {
            return exchange.apply(this);
        }
    }

    /**
     * TXT: its character strings, one ISO 8859-1 character for each octet.
     *
     * @see #joined()
     */
    record Text(List<String> strings) implements DnsRecord {
        public Text {
            strings = List.copyOf(strings);
        }

        /**
         * All strings run together without space (RFC 7208 section 3.3, RFC 6376 section 3.6.2.2).
         */
        public String joined() {
            return String.join("", strings);
        }

        /** The octets of {@link #joined()}. */
        public byte[] octets() {
            return joined().getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public <R> R match(
                Function<Address, R> address,
                Function<Exchange, R> exchange,
                Function<Text, R> text,
                Function<Name, R> name) {
            return text.apply(this);
        }
    }

    /** PTR, CNAME or NS: the name it points to. */
    record Name(String value) implements DnsRecord {
        @Override
        public <R> R match(
                Function<Address, R> address,
                Function<Exchange, R> exchange,
                Function<Text, R> text,
                Function<Name, R> name) {
            return name.apply(this);
        }
    }
}
