package tokuden.casework.work;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Lack;
import tokuden.evidence.Sha256;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;

/** An office in memory with two officers, for tests of what is done to a case. */
public final class Desk {
    public static final Instant NOW = Instant.parse("2026-04-01T03:00:00Z");
    public static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));
    public static final Officer TANAKA = new Officer("tanaka", "田中", "課長", Set.of(Role.APPROVAL));
    public static final Officer BOTH =
            new Officer("sato", "佐藤", "補佐", Set.of(Role.INVESTIGATION, Role.APPROVAL));

    public final MemoryStore store = new MemoryStore();
    public final Recording recording =
            new Recording(store.log(), store.journal(), Clock.fixed(NOW, ZoneOffset.UTC));

    /** A case with so many mails, the first sent on 1 March 2026, one a day. */
    public Case aCaseWith(int mails) {
        return store.cases().open("事案", mails(0, mails), NOW);
    }

    /** Mails by number; the same number is the same mail. */
    public static List<CaseMail> mails(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(
                        i ->
                                new CaseMail(
                                        Sha256.of(new byte[] {(byte) i}),
                                        Optional.of(
                                                Instant.parse("2026-03-01T03:00:00Z")
                                                        .plusSeconds(86400L * i)),
                                        "shop@example.jp",
                                        "件名" + i))
                .toList();
    }

    public Sheet sheet(Case of) {
        return store.log().of(of.number()).sheet();
    }

    public Case again(Case of) {
        return store.cases().find(of.number()).orElseThrow();
    }

    public static <T> T granted(Answer<T> answer) {
        return answer.match(
                value -> value,
                refusal -> {
                    throw new AssertionError(refusal.lacks());
                });
    }

    public static List<String> lacks(Answer<?> answer) {
        return answer.match(
                value -> List.of(), refusal -> refusal.lacks().stream().map(Lack::key).toList());
    }
}
