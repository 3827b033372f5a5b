package tokuden.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.documents.signing.DetachedSigner;
import tokuden.documents.signing.SigningKey;
import tokuden.documents.signing.TimeStampAuthority;
import tokuden.evidence.Sha256;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.packing.PackageOrder;
import tokuden.exchange.packing.Packed;
import tokuden.exchange.packing.Packing;
import tokuden.exchange.packing.Planning;
import tokuden.exchange.packing.Shelves;
import tokuden.office.Deed;
import tokuden.office.Officer;
import tokuden.work.Progress;

/** Makes the package of evidence of a case (証拠セット), a new one or one made before. */
final class PackageBuildCommand extends NumberedCaseCommand {
    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "packageTo")
    Path to;

    @Option(names = "--zip", descriptionKey = "packageZip")
    boolean zip;

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "packageProfile")
    RecipientProfile profile = RecipientProfile.PROSECUTION;

    @Option(names = "--recipient", paramLabel = "NAME", descriptionKey = "recipient")
    String recipient = "";

    @Option(names = "--size", paramLabel = "SIZE", descriptionKey = "packageSize")
    String size = "0";

    @Option(names = "--mail", paramLabel = "HASH", descriptionKey = "packageMail")
    List<String> mails = List.of();

    @Option(names = "--supplement", paramLabel = "PACKAGE", descriptionKey = "packageSupplement")
    String supplement;

    @Option(names = "--again", paramLabel = "PACKAGE", descriptionKey = "packageAgain")
    String again;

    @Option(names = "--without-sheets", descriptionKey = "packageSheets")
    boolean withoutSheets;

    @ArgGroup(exclusive = false)
    Key key;

    @Option(names = "--tsa", paramLabel = "URL", descriptionKey = "packageTsa")
    URI stamps;

    /** The key of the office, in a file or in a module. */
    static final class Key {
        @ArgGroup(multiplicity = "1")
        DocumentSignCommand.Where where;

        @Option(
                names = "--secret-file",
                paramLabel = "FILE",
                required = true,
                descriptionKey = "secret")
        Path secret;

        @Option(names = "--slot", paramLabel = "N", descriptionKey = "slot")
        int slot;

        SigningKey open() {
            return DocumentSignCommand.key(where, secret, slot, Optional.empty());
        }
    }

    PackageBuildCommand(Context context) {
        super(context);
    }

    @Override
    int act(tokuden.terminal.Workplace place, Case in) {
        Officer by = store.acting(place, Deed.EXPORT_EVIDENCE);
        Shelves shelves = PackageShelves.of((GuardedPlace) place, context);
        Planning planning = new Planning(shelves);
        Answer<PackageOrder> planned =
                again == null ? planning.next(in, wish(in, planning)) : planning.again(in, again);
        return planned.match(order -> make(shelves, order, by), this::refused);
    }

    private PackageOrder.Wish wish(Case in, Planning planning) {
        List<Sha256> chosen = new ArrayList<>();
        mails.forEach(m -> chosen.add(Named.mailOf(in, m)));
        if (chosen.isEmpty()) {
            chosen.addAll(
                    supplement == null
                            ? in.mails().stream().map(CaseMail::exhibit).toList()
                            : planning.fresh(in, supplement));
        }
        return new PackageOrder.Wish(
                profile,
                profile.masks() ? recipient.strip() : "",
                chosen,
                Sizes.read(size),
                !withoutSheets,
                Optional.ofNullable(supplement));
    }

    private int make(Shelves shelves, PackageOrder order, Officer by) {
        DetachedSigner.Seals seals =
                new DetachedSigner.Seals(
                        Optional.ofNullable(key).map(k -> new DetachedSigner(k.open())),
                        Optional.ofNullable(stamps).map(TimeStampAuthority::at));
        Packing.Outcome where = new Packing.Outcome(to, zip);
        Packed packed = new Packing(shelves, order, where, seals, by).run(Progress.UNWATCHED);
        if (packed.blocked()) {
            new LeakWords(console(), json).tell(packed.leaks());
            console().complain("package.blocked", order.number());
            return NOT_WELL;
        }
        packed.parts().forEach(part -> tell(order, part));
        if (!json) {
            packed.papers().forEach(paper -> console().say("package.paper", paper));
            if (!packed.outdated().isEmpty()) {
                console().say("package.outdated", String.join(" ", packed.outdated()));
            }
        }
        if (packed.same().filter(same -> !same).isPresent()) {
            console().complain("package.not-same", order.number());
            return NOT_WELL;
        }
        return WELL;
    }

    private void tell(PackageOrder order, Packed.Part part) {
        if (!json) {
            console()
                    .say(
                            "package.made",
                            part.path(),
                            part.mails(),
                            part.files(),
                            part.manifest().hex());
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("package", order.number());
        object.put("path", part.path().toString());
        object.put("mails", part.mails());
        object.put("files", part.files());
        object.put("octets", part.octets());
        object.put("manifest", part.manifest().hex());
        object.put("custody", part.custody().map(Sha256::hex).orElse(null));
        console().json(object);
    }
}
