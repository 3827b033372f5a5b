package tokuden.exchange.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.Examiner;
import tokuden.exchange.record.PackedRecords;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.route.ProviderProfile;
import tokuden.mail.route.ProviderProfiles;
import tokuden.mail.route.TrustedHosts;
import tokuden.mail.sender.SenderTrace;
import tokuden.mail.sender.SenderTracing;
import tokuden.reports.Statement;

/**
 * Analyses a mail for a package: examines it under the act and traces it to its sender, and notes
 * on what both rest. From the mail and those notes alone the same is found again.
 */
public final class Analyst {
    static final String GROUND = "ground";
    static final String EXAMINATION = "examination";
    static final String SENDER = "sender";

    private final Examiner examiner;
    private final MailReader reader = new MailReader();
    private final ProviderProfiles profiles = ProviderProfiles.shipped();

    public Analyst(Examiner examiner) {
        this.examiner = examiner;
    }

    /** The version of the rules of this program. */
    public String rulePack() {
        return examiner.rulePack();
    }

    /** What the office knows besides the mail. */
    public record Known(
            Statement statement,
            List<String> trusted,
            boolean original,
            DnsSource dns,
            Attribution tables) {}

    /** Analyses the mail with what the office knows. */
    public Analysed analyse(byte[] bytes, Known known) {
        Mail mail = reader.read(bytes);
        HeardDns dns = new HeardDns(known.dns());
        List<HeardTable> tables = new ArrayList<>();
        known.tables().tables().forEach(t -> tables.add(new HeardTable(t)));
        SenderTrace trace =
                trace(
                        mail,
                        known,
                        dns,
                        new Attribution(
                                List.<tokuden.mail.attribution.AddressTable>copyOf(tables)));
        Ground ground =
                new Ground(
                        known.statement(),
                        known.trusted(),
                        known.original(),
                        known.dns().kind(),
                        dns.heard(),
                        tables.stream().map(HeardTable::said).toList());
        return analysed(bytes, mail, ground, trace);
    }

    /**
     * Analyses the mail again from what a package says it rests on.
     *
     * @throws IllegalArgumentException if that cannot be read
     */
    public Analysed again(byte[] bytes, JsonNode written) {
        Ground ground = PackedRecords.read(written, Ground.class);
        Mail mail = reader.read(bytes);
        Known known =
                new Known(
                        ground.statement(),
                        ground.trusted(),
                        ground.original(),
                        HeardDns.again(ground.dns(), ground.dnsKind()),
                        new Attribution(ground.tables().stream().map(HeardTable::again).toList()));
        SenderTrace trace = trace(mail, known, known.dns(), known.tables());
        return analysed(bytes, mail, ground, trace);
    }

    private SenderTrace trace(Mail mail, Known known, DnsSource dns, Attribution tables) {
        SenderTracing.Subject subject =
                new SenderTracing.Subject(mail, known.original(), hosts(known.trusted()));
        return new SenderTracing(tables).trace(subject, dns);
    }

    /** A profile all of whose names are trusted is trusted with its addresses too. */
    private TrustedHosts hosts(List<String> trusted) {
        Optional<ProviderProfile> profile =
                profiles.profiles().stream()
                        .filter(p -> !p.hosts().suffixes().isEmpty())
                        .filter(p -> trusted.containsAll(p.hosts().suffixes()))
                        .findFirst();
        List<String> named = profile.map(p -> p.hosts().suffixes()).orElse(List.of());
        List<String> others = trusted.stream().filter(h -> !named.contains(h)).toList();
        return profile.map(ProviderProfile::hosts)
                .orElse(TrustedHosts.NOBODY)
                .and(TrustedHosts.named(others));
    }

    private Analysed analysed(byte[] bytes, Mail mail, Ground ground, SenderTrace trace) {
        Sha256 hash = Sha256.of(bytes);
        Examination examination = examiner.examine(hash, mail, ground.statement());
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.set(EXAMINATION, AnalysisTree.of(examination));
        tree.set(SENDER, AnalysisTree.of(trace));
        tree.set(GROUND, PackedRecords.tree(ground));
        return new Analysed(hash, mail, ground.statement(), examination, trace, tree);
    }
}
