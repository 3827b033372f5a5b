package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Origin;
import tokuden.evidence.Sha256;
import tokuden.office.Deed;
import tokuden.office.Matter;

/** Lists the sealed originals with every way they came. */
final class EvidenceListCommand extends StoreCommand {
    private static final int PAGE = 500;

    EvidenceListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        gate.require(Deed.READ_REPORTS, Matter.OFFICE);
        Optional<Sha256> after = Optional.empty();
        List<Exhibit> page = place.exhibits().page(after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::show);
            page = place.exhibits().page(Optional.of(page.get(page.size() - 1).hash()), PAGE);
        }
        return WELL;
    }

    private void show(Exhibit exhibit) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("sha256", exhibit.hash().hex());
            object.put("size", exhibit.size());
            object.put("sealedAt", exhibit.sealedAt().toString());
            object.put("origins", exhibit.origins().stream().map(this::origin).toList());
            console().json(object);
            return;
        }
        console()
                .line(
                        exhibit.hash()
                                + "  "
                                + exhibit.size()
                                + "  "
                                + exhibit.origins().stream()
                                        .map(o -> Table.plain(o.source()))
                                        .toList());
    }

    private Map<String, Object> origin(Origin origin) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", origin.source());
        object.put("kind", origin.kind().name());
        object.put("at", origin.at().toString());
        object.put("officer", origin.officer());
        object.put("carrier", origin.carrier().map(Sha256::hex).orElse(null));
        return object;
    }
}
