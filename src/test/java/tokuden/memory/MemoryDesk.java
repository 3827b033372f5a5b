package tokuden.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tokuden.casework.CaseNumber;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftNumber;
import tokuden.casework.approval.Drafts;
import tokuden.office.Circle;
import tokuden.office.Circles;
import tokuden.office.signin.Credential;
import tokuden.office.signin.Credentials;
import tokuden.reports.Reporter;
import tokuden.reports.Reporters;
import tokuden.work.TroubleException;

/** Passwords, circles, reporters and drafts in memory. */
final class MemoryDesk {
    private final Map<String, Credential> credentials = new HashMap<>();
    private final Map<String, Circle> circles = new HashMap<>();
    private final Map<Long, Reporter> reporters = new HashMap<>();
    private final NavigableMap<DraftNumber, Draft> drafts = new TreeMap<>();

    Credentials credentials() {
        return new Credentials() {
            @Override
            public Optional<Credential> of(String officer) {
                return Optional.ofNullable(credentials.get(officer));
            }

            @Override
            public void keep(List<Credential> kept) {
                kept.forEach(c -> credentials.put(c.officer(), c));
            }
        };
    }

    Circles circles() {
        return new Circles() {
            @Override
            public Optional<Circle> of(String caseNumber) {
                return Optional.ofNullable(circles.get(caseNumber));
            }

            @Override
            public List<Circle> all() {
                return List.copyOf(circles.values());
            }

            @Override
            public void keep(Circle circle) {
                circles.put(circle.caseNumber(), circle);
            }

            @Override
            public void dissolve(String caseNumber) {
                circles.remove(caseNumber);
            }
        };
    }

    Reporters reporters() {
        return new Reporters() {
            @Override
            public Optional<Reporter> of(long report) {
                return Optional.ofNullable(reporters.get(report));
            }

            @Override
            public void keep(long report, Reporter reporter) {
                reporters.put(report, reporter);
            }
        };
    }

    Drafts drafts() {
        return new Held();
    }

    private final class Held implements Drafts {
        @Override
        public Draft open(Instant at, Function<DraftNumber, Draft> draft) {
            String year = at.toString().substring(0, 4);
            String number = String.format(Locale.ROOT, "D%s-%04d", year, drafts.size() + 1);
            Draft opened = draft.apply(new DraftNumber(number));
            drafts.put(opened.number(), opened);
            return opened;
        }

        @Override
        public Optional<Draft> find(DraftNumber number) {
            return Optional.ofNullable(drafts.get(number));
        }

        @Override
        public List<Draft> waitingFor(String officer, int limit) {
            return drafts.values().stream()
                    .filter(d -> d.waitsFor().equals(Optional.of(officer)))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Draft> of(CaseNumber caseNumber) {
            return drafts.values().stream().filter(d -> d.caseNumber().equals(caseNumber)).toList();
        }

        @Override
        public List<Draft> page(Optional<DraftNumber> before, int limit) {
            List<Draft> page =
                    new ArrayList<>(
                            before.map(b -> drafts.headMap(b, false))
                                    .orElse(drafts)
                                    .descendingMap()
                                    .values());
            return page.subList(0, Math.min(limit, page.size()));
        }

        @Override
        public Draft keep(Draft changed) {
            if (drafts.get(changed.number()).kept() != changed.kept()) {
                throw new TroubleException("draft.changed-meanwhile", changed.number().text());
            }
            drafts.put(changed.number(), changed.withKept(changed.kept() + 1));
            return drafts.get(changed.number());
        }
    }
}
