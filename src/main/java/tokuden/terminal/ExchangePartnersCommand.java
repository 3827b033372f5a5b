package tokuden.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.exchange.partners.Partner;
import tokuden.office.Role;

/** Lists the directory of foreign authorities and frameworks, or enters one. */
final class ExchangePartnersCommand extends StoreCommand {
    @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "partnerFind")
    String find = "";

    @Option(names = "--set", paramLabel = "ID", descriptionKey = "partnerId")
    String id;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "partnerKind")
    Partner.Kind kind = Partner.Kind.AUTHORITY;

    @Option(names = "--ja", paramLabel = "NAME", descriptionKey = "partnerJa")
    String japanese = "";

    @Option(names = "--en", paramLabel = "NAME", descriptionKey = "partnerEn")
    String english = "";

    @Option(names = "--basis", paramLabel = "TEXT", descriptionKey = "partnerBasis")
    String basis = "";

    @Option(names = "--contact", paramLabel = "TEXT", descriptionKey = "partnerContact")
    String contact = "";

    @Option(names = "--checked", paramLabel = "DATE", descriptionKey = "partnerChecked")
    LocalDate checked;

    ExchangePartnersCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        if (id != null) {
            Partner given =
                    new Partner(
                            id,
                            kind,
                            japanese,
                            english,
                            basis,
                            contact,
                            Optional.ofNullable(checked));
            return place.partners()
                    .keep(
                            given,
                            store.acting(place, Role.INVESTIGATION),
                            context.tools().clock().instant())
                    .match(this::kept, r -> CaseCommand.refused(console(), json, r));
        }
        list(place.partners().all().stream().filter(p -> p.mentions(find)).toList());
        return WELL;
    }

    private int kept(Partner kept) {
        console().say("partner.kept", kept.id());
        return WELL;
    }

    private void list(List<Partner> partners) {
        if (json) {
            partners.forEach(p -> console().json(object(p)));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Partner p : partners) {
            rows.add(
                    List.of(
                            p.id(),
                            p.japanese(),
                            p.english(),
                            p.basis(),
                            p.contact(),
                            p.checked()
                                    .map(LocalDate::toString)
                                    .orElse(console().text("partner.unchecked"))));
        }
        console().table(rows);
    }

    private static Map<String, Object> object(Partner p) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", p.id());
        object.put("kind", p.kind().name());
        object.put("ja", p.japanese());
        object.put("en", p.english());
        object.put("basis", p.basis());
        object.put("contact", p.contact());
        object.put("checked", p.checked().map(LocalDate::toString).orElse(null));
        return object;
    }
}
