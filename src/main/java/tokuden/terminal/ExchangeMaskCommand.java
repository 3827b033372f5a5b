package tokuden.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.evidence.Sha256;
import tokuden.exchange.masking.CaseSigns;
import tokuden.exchange.masking.MaskingKey;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.masking.Twin;
import tokuden.exchange.masking.TwinMaking;
import tokuden.office.Deed;
import tokuden.office.Officer;

/** Writes masked copies of the mails of a case for one recipient. */
final class ExchangeMaskCommand extends NumberedCaseCommand {
    @Option(names = "--for", required = true, paramLabel = "PROFILE", descriptionKey = "profile")
    RecipientProfile profile;

    @Option(names = "--to", required = true, paramLabel = "NAME", descriptionKey = "recipient")
    String recipient;

    @Option(names = "--mail", paramLabel = "HASH", descriptionKey = "mail")
    List<String> mails = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "outDir")
    Path out;

    @Mixin SignsOption signs = new SignsOption();

    ExchangeMaskCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case of) {
        Officer by = store.acting(place, Deed.EXPORT_EVIDENCE);
        MaskingKey key = MaskingKey.of(place.maskingSecret(), recipient);
        TwinMaking making = new TwinMaking(key, profile);
        CaseSigns known = ExchangeScanCommand.signsOf(place);
        OutFiles.folder(out);
        int n = 0;
        for (Sha256 mail : chosen(of)) {
            n++;
            var told = new ArrayList<>(known.told(mail));
            told.addAll(signs.read());
            Twin twin = making.of(place.exhibits().bytes(mail), told);
            Path file = out.resolve(String.format("M-%06d.eml", n));
            OutFiles.write(file, twin.octets());
            record(place, of, by, twin);
            tell(file, twin);
        }
        return WELL;
    }

    private List<Sha256> chosen(Case of) {
        return mails.isEmpty()
                ? of.mails().stream().map(CaseMail::exhibit).toList()
                : mails.stream().map(typed -> Named.mailOf(of, typed)).toList();
    }

    /** The map from copy to original is the journal of the office, which never goes out. */
    private void record(Workplace place, Case of, Officer by, Twin twin) {
        Map<String, String> particulars = new LinkedHashMap<>();
        particulars.put("original", twin.original().hex());
        particulars.put("copy", twin.hash().hex());
        particulars.put("profile", profile.name());
        particulars.put("recipient", recipient);
        particulars.put("withheld", String.join(" ", twin.withheld()));
        Recorded.act(
                context,
                place,
                new Recorded.Act(by, "mail.masked", of.number().text(), particulars));
    }

    private void tell(Path file, Twin twin) {
        int masked = twin.masked().values().stream().mapToInt(Integer::intValue).sum();
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("file", file.toString());
            object.put("sha256", twin.hash().hex());
            object.put("masked", masked);
            object.put("withheld", twin.withheld());
            console().json(object);
        } else {
            console().say("mask.done", file, masked, twin.withheld().size());
        }
    }
}
