package tokuden.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.Duty;
import tokuden.law.Edition;
import tokuden.law.EditionKey;
import tokuden.mail.Mail;
import tokuden.mail.Medium;
import tokuden.reports.Statement;
import tokuden.work.Attempt;
import tokuden.work.TroubleException;
import tokuden.work.Watchdog;

/**
 * Examines mails: chooses the edition of the act by the time of sending in Japan, asks whether it
 * covers the mail at all (特定電子メール該当性), and lets one check for each duty answer. Where the mail's
 * trustworthy times lie on both sides of a change of the act, it is examined under both editions.
 */
public final class Examiner {
    private final Act act;
    private final List<Check> checks;
    private final AdvertisingReading natures = new AdvertisingReading();
    private final CoverageReading coverage = new CoverageReading();
    private final String rulePack = RulePack.version();
    private final Watchdog watchdog;

    public Examiner(Act act, List<Check> checks) {
        this(act, checks, new Watchdog(Watchdog.USUAL));
    }

    /** An examiner with another patience. */
    public Examiner(Act act, List<Check> checks, Watchdog watchdog) {
        this.act = act;
        this.checks = List.copyOf(checks);
        this.watchdog = watchdog;
    }

    /** The version of the rules, kept with every examination. */
    public String rulePack() {
        return rulePack;
    }

    /**
     * Everything found in one mail, whatever the mail is.
     *
     * @throws TroubleException {@code examination.given-up} if it took too long or failed
     */
    public Examination examine(Sha256 hash, Mail mail, Statement statement) {
        return attempt(hash, mail, statement)
                .orElse(
                        why -> {
                            throw new TroubleException(
                                    "examination.given-up",
                                    hash.hex(),
                                    why.cause().name(),
                                    why.where());
                        });
    }

    /** Everything found in one mail, or why its examination was given up. */
    public Attempt<Examination> attempt(Sha256 hash, Mail mail, Statement statement) {
        return watchdog.attempt(() -> examined(hash, mail, statement));
    }

    private Examination examined(Sha256 hash, Mail mail, Statement statement) {
        Nature nature = natures.of(hash, mail);
        Optional<SendingDays> days = SendingDays.of(mail);
        List<Examinee> examinees = examinees(new Known(hash, mail, statement, nature), days);
        Optional<LocalDate> sentOn = days.map(SendingDays::day);
        Optional<Examinee> main =
                examinees.stream().filter(e -> Optional.of(e.sentOn()).equals(sentOn)).findFirst();
        return new Examination(
                hash,
                sentOn,
                main.map(e -> e.edition().key()),
                nature.advertising(),
                main.map(this::findings).orElse(List.of()),
                days.isPresent()
                        ? main.map(Examinee::applicability)
                        : Optional.of(CoverageReading.ofUnknownTime(nature)),
                examinees.stream()
                        .filter(e -> !main.equals(Optional.of(e)))
                        .map(this::also)
                        .toList(),
                rulePack);
    }

    /** What speaks for and against each element of that breach, for each edition that may count. */
    public List<ProofMatrix> proof(Sha256 hash, Mail mail, Statement statement, Breach breach) {
        Known known = new Known(hash, mail, statement, natures.of(hash, mail));
        List<ProofMatrix> matrices = new ArrayList<>();
        for (Examinee examinee : examinees(known, SendingDays.of(mail))) {
            List<Proof> proofs = new ArrayList<>(CommonProofs.of(examinee));
            checks.stream()
                    .filter(check -> check.breach() == breach)
                    .forEach(check -> proofs.addAll(check.proofs(examinee)));
            ProofMatrix.of(examinee.edition(), breach, proofs).ifPresent(matrices::add);
        }
        return matrices;
    }

    /** What the examination of one mail starts from. */
    private record Known(Sha256 hash, Mail mail, Statement statement, Nature nature) {}

    /** The mail under each edition that may count, the one of the best statement of time first. */
    private List<Examinee> examinees(Known known, Optional<SendingDays> days) {
        Map<EditionKey, Examinee> byEdition = new LinkedHashMap<>();
        days.stream()
                .flatMap(d -> Stream.concat(Stream.of(d.day()), d.others().stream()))
                .forEach(
                        day ->
                                act.inForceOn(day)
                                        .ifPresent(
                                                edition ->
                                                        byEdition.computeIfAbsent(
                                                                edition.key(),
                                                                k ->
                                                                        examinee(
                                                                                known, day,
                                                                                edition))));
        return List.copyOf(byEdition.values());
    }

    private Examinee examinee(Known known, LocalDate day, Edition edition) {
        boolean header =
                known.mail().medium() == Medium.E_MAIL
                        && known.statement().headersComplete().orElse(true);
        return new Examinee(
                known.hash(),
                known.mail(),
                CoverageReading.method(known.mail()),
                known.statement(),
                header,
                day,
                edition,
                coverage.of(
                        known.hash(), known.mail(), known.statement(), known.nature(), edition));
    }

    private Examination.Also also(Examinee examinee) {
        return new Examination.Also(
                examinee.sentOn(),
                examinee.edition().key(),
                examinee.applicability(),
                findings(examinee));
    }

    private List<Finding> findings(Examinee examinee) {
        return examinee.edition().duties().stream()
                .flatMap(duty -> findings(examinee, duty).stream())
                .toList();
    }

    private List<Finding> findings(Examinee examinee, Duty duty) {
        Optional<Check> check =
                checks.stream().filter(c -> c.breach() == duty.breach()).findFirst();
        if (check.filter(c -> c.reachesBeyondSpecifiedMail(examinee)).isPresent()) {
            return check.orElseThrow().examine(examinee);
        }
        return switch (examinee.applicability().covered()) {
            case NO -> Findings.notApplicable(examinee, duty);
            case YES -> check.map(c -> c.examine(examinee)).orElse(List.of());
            case UNCLEAR ->
                    check.map(c -> c.examine(examinee)).orElse(List.of()).stream()
                            .map(f -> Findings.withheld(f, examinee.applicability()))
                            .toList();
        };
    }
}
