package tokuden.exchange.packing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.work.Logged;
import tokuden.casework.work.PackageMade;
import tokuden.evidence.Sha256;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.office.JournalRecord;
import tokuden.reports.Report;

/** Plans a package of evidence: a new one, what a later one adds, or one made before. */
public final class Planning {
    /** Less than this would hold little more than lists. */
    public static final long SMALLEST_PART = 16L << 20;

    private final Shelves shelves;

    public Planning(Shelves shelves) {
        this.shelves = shelves;
    }

    /** The packages made of the case, in order, voided or not. */
    public List<PackageMade> made(Case of) {
        return shelves.log().of(of.number()).entries().stream()
                .map(Logged::entry)
                .filter(PackageMade.class::isInstance)
                .map(PackageMade.class::cast)
                .toList();
    }

    /** The package as it would be made now, or everything that lacks for it. */
    public Answer<PackageOrder> next(Case of, PackageOrder.Wish wish) {
        long upTo = shelves.journal().head().map(JournalRecord::seq).orElse(0L);
        List<PackageMade> before = made(of);
        List<Lack> lacks = lacks(of, wish, before);
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        String number =
                String.format(Locale.ROOT, "%s-P%02d", of.number().text(), before.size() + 1);
        Set<Sha256> earlier = earlier(wish.supplements(), before);
        return Answer.granted(
                order(of, number, wish, new Cut(upTo, newest(of), earlier), Optional.empty()));
    }

    /** What a supplement to that package would hold: the mails of the case that are in none yet. */
    public List<Sha256> fresh(Case of, String supplements) {
        Set<Sha256> earlier = earlier(Optional.of(supplements), made(of));
        return of.mails().stream()
                .map(CaseMail::exhibit)
                .filter(hash -> !earlier.contains(hash))
                .toList();
    }

    /** A package that was made before, to be made again. */
    public Answer<PackageOrder> again(Case of, String number) {
        List<PackageMade> all = made(of);
        Optional<PackageMade> kept =
                all.stream().filter(m -> m.number().equals(number)).findFirst();
        if (kept.isEmpty()) {
            return Answer.refused(new Refusal(List.of(new Lack("package.unknown", number))));
        }
        PackageMade made = kept.get();
        PackageOrder.Wish wish =
                new PackageOrder.Wish(
                        RecipientProfile.valueOf(made.profile()),
                        made.recipient().orElse(""),
                        made.mails(),
                        made.size(),
                        made.sheets(),
                        made.supplements());
        Set<Sha256> earlier = earlier(made.supplements(), all);
        return Answer.granted(
                order(of, number, wish, new Cut(made.journal(), made.entry(), earlier), kept));
    }

    /** Up to where journal and log are told, and what earlier packages hold. */
    private record Cut(long journal, long entry, Set<Sha256> earlier) {}

    private PackageOrder order(
            Case of, String number, PackageOrder.Wish wish, Cut cut, Optional<PackageMade> kept) {
        Relevance relevance = new Relevance(shelves, of.number(), of.openedAt());
        List<Sha256> papers = new ArrayList<>(relevance.papers(shelves.journal(), cut.journal()));
        papers.removeAll(papersBefore(wish, of));
        if (wish.profile().masks()) {
            papers.clear();
        }
        for (Sha256 mail : wish.mails()) {
            relevance.exhibit(mail);
            shelves.reports().of(mail).stream().map(Report::id).forEach(relevance::report);
        }
        Instant[] asOf = {of.openedAt()};
        Relevance.each(
                shelves.journal(),
                cut.journal(),
                record -> {
                    if (relevance.tells(record.entry())) {
                        asOf[0] = record.entry().at();
                    }
                });
        return new PackageOrder(
                of,
                number,
                wish,
                papers,
                cut.earlier().size() + 1L,
                cut.journal(),
                cut.entry(),
                asOf[0],
                kept);
    }

    /** What a supplement leaves out because the package it adds to holds it. */
    private List<Sha256> papersBefore(PackageOrder.Wish wish, Case of) {
        return wish.supplements()
                .flatMap(
                        number ->
                                made(of).stream()
                                        .filter(m -> m.number().equals(number))
                                        .findFirst())
                .map(
                        made ->
                                new Relevance(shelves, of.number(), of.openedAt())
                                        .papers(shelves.journal(), made.journal()))
                .orElse(List.of());
    }

    private List<Lack> lacks(Case of, PackageOrder.Wish wish, List<PackageMade> before) {
        List<Lack> lacks = new ArrayList<>();
        Set<Sha256> here = new HashSet<>(of.mails().stream().map(CaseMail::exhibit).toList());
        if (wish.mails().isEmpty()) {
            lacks.add(new Lack("package.no-mails"));
        }
        wish.mails().stream()
                .filter(hash -> !here.contains(hash))
                .forEach(hash -> lacks.add(new Lack("package.not-in-case", hash.hex())));
        if (new LinkedHashSet<>(wish.mails()).size() != wish.mails().size()) {
            lacks.add(new Lack("package.twice"));
        }
        if (wish.size() != 0 && wish.size() < SMALLEST_PART) {
            lacks.add(new Lack("package.size-small", "" + (SMALLEST_PART >> 20)));
        }
        if (wish.profile().masks() && wish.recipient().isBlank()) {
            lacks.add(new Lack("package.no-recipient"));
        }
        wish.supplements().ifPresent(n -> supplemented(n, wish, before).ifPresent(lacks::add));
        return lacks;
    }

    /** Only what went to the same recipient can be added to. */
    private static Optional<Lack> supplemented(
            String number, PackageOrder.Wish wish, List<PackageMade> before) {
        Optional<PackageMade> found =
                before.stream().filter(m -> m.number().equals(number)).findFirst();
        if (found.isEmpty()) {
            return Optional.of(new Lack("package.unknown", number));
        }
        boolean same =
                found.get().profile().equals(wish.profile().name())
                        && found.get().recipient().orElse("").equals(wish.recipient().strip());
        return same ? Optional.empty() : Optional.of(new Lack("package.other-recipient", number));
    }

    private long newest(Case of) {
        List<Logged> entries = shelves.log().of(of.number()).entries();
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).id();
    }

    /** The mails in that package and in those it adds to. */
    private static Set<Sha256> earlier(Optional<String> number, List<PackageMade> made) {
        Set<Sha256> earlier = new LinkedHashSet<>();
        Optional<String> at = number;
        while (at.isPresent()) {
            String wanted = at.get();
            Optional<PackageMade> found =
                    made.stream().filter(m -> m.number().equals(wanted)).findFirst();
            found.ifPresent(m -> earlier.addAll(m.mails()));
            at = found.flatMap(PackageMade::supplements);
        }
        return earlier;
    }
}
