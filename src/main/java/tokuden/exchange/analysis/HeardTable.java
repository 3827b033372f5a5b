package tokuden.exchange.analysis;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.mail.attribution.AddressTable;
import tokuden.mail.attribution.Registration;
import tokuden.mail.attribution.TableSource;

/** Notes what one table of addresses was asked for one mail, and can say the same again. */
final class HeardTable implements AddressTable {
    private final AddressTable asked;
    private final Map<InetAddress, Optional<Registration>> heard = new LinkedHashMap<>();

    /** A table as far as it was asked. */
    record Said(TableSource source, List<Entry> entries) {}

    /** What it says of one address. */
    record Entry(InetAddress address, Optional<Registration> registration) {}

    HeardTable(AddressTable asked) {
        this.asked = asked;
    }

    @Override
    public TableSource source() {
        return asked.source();
    }

    @Override
    public Optional<Registration> find(InetAddress address) {
        return heard.computeIfAbsent(address, asked::find);
    }

    Said said() {
        List<Entry> entries = new ArrayList<>();
        heard.forEach((address, registration) -> entries.add(new Entry(address, registration)));
        return new Said(source(), entries);
    }

    /** That table as far as it was asked. */
    static AddressTable again(Said said) {
        Map<InetAddress, Optional<Registration>> known = new LinkedHashMap<>();
        said.entries().forEach(e -> known.put(e.address(), e.registration()));
        return new AddressTable() {
            @Override
            public TableSource source() {
                return said.source();
            }

            @Override
            public Optional<Registration> find(InetAddress address) {
                return known.getOrDefault(address, Optional.empty());
            }
        };
    }
}
