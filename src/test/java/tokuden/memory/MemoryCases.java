package tokuden.memory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.UnderExamination;
import tokuden.evidence.Sha256;
import tokuden.work.TroubleException;

/** Cases in memory, numbered by year. */
final class MemoryCases implements Cases {
    private final NavigableMap<CaseNumber, Case> all = new TreeMap<>();

    @Override
    public Case open(String title, List<CaseMail> mails, Instant at) {
        CaseNumber number =
                new CaseNumber(
                        String.format(
                                Locale.ROOT,
                                "%s-%04d",
                                at.toString().substring(0, 4),
                                all.size() + 1));
        Case opened =
                new Case(
                        number,
                        title,
                        at,
                        List.of(),
                        List.of(),
                        List.of(),
                        new UnderExamination(),
                        1);
        all.put(number, opened.withMails(mails));
        return all.get(number);
    }

    @Override
    public Optional<Case> find(CaseNumber number) {
        return Optional.ofNullable(all.get(number));
    }

    @Override
    public List<Case> page(Optional<CaseNumber> before, int limit) {
        return before.map(b -> all.headMap(b, false)).orElse(all).descendingMap().values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<CaseNumber> holding(Sha256 mail) {
        return all.values().stream()
                .filter(c -> c.mails().stream().anyMatch(m -> m.exhibit().equals(mail)))
                .map(Case::number)
                .toList();
    }

    @Override
    public Case keep(Case changed) {
        if (all.get(changed.number()).version() != changed.version()) {
            throw new TroubleException("case.changed-meanwhile", changed.number().text());
        }
        Case kept = changed.withVersion(changed.version() + 1);
        all.put(kept.number(), kept);
        return kept;
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    @Override
    public long count() {
        return all.size();
    }
}
