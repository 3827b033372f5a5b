package tokuden.exchange.packing;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import tokuden.casework.work.PackageMade;
import tokuden.documents.signing.DetachedSigner;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;

/**
 * Signs and stamps the list of a part. What a key or an authority gave is sealed like any original
 * and put back when the same package is made again, because an authority never gives the same stamp
 * twice.
 */
final class Sealer {
    private final PackageOrder order;
    private final DetachedSigner.Seals with;
    private final Exhibits exhibits;
    private final Officer by;
    private final Clock clock;

    Sealer(Shelves shelves, PackageOrder order, DetachedSigner.Seals with, Officer by) {
        this.order = order;
        this.with = with;
        this.exhibits = shelves.exhibits();
        this.by = by;
        this.clock = shelves.clock();
    }

    /** Signature and time stamp of a part. */
    record Seals(Optional<byte[]> signature, Optional<byte[]> stamp) {}

    boolean signs() {
        return order.kept().isPresent()
                ? keptPart(1, PackageMade.Part::signature).isPresent()
                : with.signer().isPresent();
    }

    boolean stamps() {
        return order.kept().isPresent()
                ? keptPart(1, PackageMade.Part::stamp).isPresent()
                : with.stamps().isPresent();
    }

    Seals seal(byte[] manifest, int part) {
        if (order.kept().isPresent()) {
            return new Seals(
                    keptPart(part, PackageMade.Part::signature).map(exhibits::bytes),
                    keptPart(part, PackageMade.Part::stamp).map(exhibits::bytes));
        }
        return new Seals(
                with.signer().map(signer -> signer.sign(manifest, order.asOf())),
                with.stamps().map(authority -> DetachedSigner.stamp(manifest, authority)));
    }

    /** The signature of a statement on masked copies, if the office signs. */
    Optional<byte[]> statement(byte[] statement, int part) {
        return order.kept().isPresent()
                ? keptPart(part, PackageMade.Part::statement).map(exhibits::bytes)
                : with.signer().map(signer -> signer.sign(statement, order.asOf()));
    }

    /** What is noted of a new part: seals signature and stamp. */
    PackageMade.Part noted(PartEnd.Ended ended, int part) {
        return new PackageMade.Part(
                ended.manifest(),
                ended.seals().signature().map(s -> kept(s, part, ".p7s")),
                ended.seals().stamp().map(s -> kept(s, part, ".tst")),
                ended.lists().statement().map(s -> kept(s, part, ".statement.p7s")));
    }

    private Sha256 kept(byte[] seal, int part, String ending) {
        Origin origin =
                new Origin(
                        "package:" + order.part(part) + ending,
                        Origin.Kind.ISSUED,
                        clock.instant(),
                        by.id(),
                        Optional.empty());
        return new Sealing(exhibits).seal(seal, origin).exhibit().hash();
    }

    private Optional<Sha256> keptPart(
            int part, Function<PackageMade.Part, Optional<Sha256>> which) {
        return order.kept()
                .filter(m -> m.parts().size() >= part)
                .map(m -> m.parts().get(part - 1))
                .flatMap(which);
    }
}
