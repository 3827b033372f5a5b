package tokuden.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.approval.Basis;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.ContradictionGuard;
import tokuden.casework.approval.Draft;
import tokuden.casework.approval.DraftRecord;
import tokuden.casework.approval.DraftRules;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.DraftedActs;
import tokuden.casework.approval.Drafting;
import tokuden.casework.approval.Paragraph;
import tokuden.casework.approval.Proposal;
import tokuden.casework.approval.Route;
import tokuden.casework.approval.Standing;
import tokuden.casework.approval.Station;
import tokuden.casework.clock.Clockwork;
import tokuden.casework.dispatch.RegisterLine;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.ladder.OrderLadder;
import tokuden.casework.subject.RegisteredAddressees;
import tokuden.casework.work.ActTaken;
import tokuden.casework.work.Recording;
import tokuden.law.Act;
import tokuden.law.LawFiles;
import tokuden.law.procedure.ProcedureFiles;
import tokuden.office.JournalRecord;
import tokuden.office.Office;
import tokuden.office.Officer;
import tokuden.office.Rights;
import tokuden.office.Role;
import tokuden.office.signin.PasswordCost;
import tokuden.office.signin.SignIn;
import tokuden.work.Progress;

/** Kills an office that drafts, decides and issues in full run. */
class ApprovalKillTest {
    private static final Officer SUZUKI =
            new Officer("suzuki", "鈴木", "係長", Set.of(Role.INVESTIGATION));
    private static final Officer TAKAHASHI =
            new Officer("takahashi", "高橋", "課長", Set.of(Role.APPROVAL));
    private static final Map<String, String> WARNING =
            Map.of(
                    "addressee", "株式会社例",
                    "purpose", "是正",
                    "content", "表示すること",
                    "responsible", "係長",
                    "power", "no");

    @TempDir Path folder;

    @Test
    void no_decision_acknowledged_is_lost_and_no_issue_is_half_done() throws Exception {
        List<String> told = new Killing(folder, Work.class, 5).again(ApprovalKillTest::whole);

        assertThat(told)
                .anyMatch(t -> t.startsWith("decided"))
                .anyMatch(t -> t.startsWith("issued"));
    }

    static void whole(Store store, List<String> acknowledged) {
        Set<String> decided = new HashSet<>();
        Set<String> issued = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Draft draft : store.drafts().page(Optional.empty(), 9999)) {
            draft.standing().decision().ifPresent(d -> decided.add(draft.number().text()));
            if (draft.standing() instanceof Standing.Issued gone) {
                issued.add(draft.number().text());
                numbers.add(gone.number().text());
            }
        }
        acknowledged.forEach(
                line ->
                        assertThat(line.startsWith("issued") ? issued : decided)
                                .contains(line.split(" ")[1]));
        Case one = store.cases().page(Optional.empty(), 1).get(0);
        assertThat(
                        store.documentRegister().of(one.number()).stream()
                                .map(RegisterLine::number)
                                .map(n -> n.text()))
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(
                        store.log().of(one.number()).standing(ActTaken.class).stream()
                                .map(a -> a.stated().get(DraftedActs.DRAFT)))
                .containsExactlyInAnyOrderElementsOf(issued);
        assertThat(told(store, "draft.decided")).containsExactlyInAnyOrderElementsOf(decided);
        assertThat(told(store, "draft.issued")).containsExactlyInAnyOrderElementsOf(issued);
        assertThat(store.integrity().check(Progress.UNWATCHED).differences()).isEmpty();
    }

    private static List<String> told(Store store, String action) {
        List<JournalRecord> all = store.journal().from(1, 99_999);
        return all.stream()
                .filter(r -> r.entry().action().equals(action))
                .map(r -> r.entry().particulars().get("draft"))
                .collect(Collectors.toList());
    }

    /** Drafts, decides and issues warnings for ever, and tells what was acknowledged. */
    static final class Work {
        private final Store store;
        private final Drafting drafting;
        private final Circulation circulation;
        private final SignIn signIn;
        private final LocalDate today;

        private Work(Store store) {
            this.store = store;
            Clock clock = Clock.systemUTC();
            Act act = LawFiles.shipped();
            Recording recording = new Recording(store.log(), store.journal(), clock);
            Ladder ladder =
                    new Ladder(recording, new Clockwork(act, ProcedureFiles.shipped()), act);
            DraftRules rules =
                    new DraftRules(
                            store.cases(),
                            new ContradictionGuard(
                                    store.exhibits(), new RegisteredAddressees(store.subjects())),
                            new DraftedActs(
                                    ladder, new OrderLadder(ladder, () -> false), recording),
                            () ->
                                    new Rights(
                                            store.offices().find().orElseThrow(), store.circles()));
            DraftRecord record =
                    new DraftRecord(
                            store.drafts(), store.documentRegister(), store.journal(), clock);
            this.drafting = new Drafting(record, rules);
            this.circulation = new Circulation(record, rules);
            this.signIn =
                    new SignIn(
                            store.offices(),
                            store.credentials(),
                            store.journal(),
                            clock,
                            new PasswordCost(64, 1, 1));
            this.today = LocalDate.ofInstant(clock.instant(), Act.JAPAN);
        }

        public static void main(String[] args) throws IOException {
            try (Store store = Store.open(Path.of(args[0]), Clock.systemUTC(), "tanaka");
                    Writer told = Files.newBufferedWriter(Path.of(args[1]))) {
                if (store.cases().count() == 0) {
                    store.offices().keep(new Office("総務省", "課", "総基消", List.of(SUZUKI, TAKAHASHI)));
                    store.cases().open("甲", List.of(), Instant.now());
                }
                Work work = new Work(store);
                Case one = store.cases().page(Optional.empty(), 1).get(0);
                while (true) {
                    work.one(one, told);
                }
            }
        }

        private void one(Case in, Writer told) throws IOException {
            Proposal what =
                    new Proposal(
                            "guidance",
                            new DraftText(
                                    "警告",
                                    "",
                                    List.of(new Paragraph("p1", "本文", List.of(), List.of()))),
                            Basis.of(in).stating(new TreeMap<>(WARNING)),
                            new Route(
                                    List.of(new Station(Station.Kind.DECISION, "課長", "takahashi"))),
                            Optional.empty());
            Draft circulating =
                    granted(drafting.circulate(granted(drafting.draft(in, what, SUZUKI)), SUZUKI));
            Answer<Draft> answer =
                    signIn.confirm(
                            TAKAHASHI,
                            new char[0],
                            circulating.number().text(),
                            by -> circulation.decide(circulating, by),
                            reasons -> {
                                throw new AssertionError(reasons);
                            });
            Draft decided = granted(answer);
            tell(told, "decided " + decided.number().text());
            Draft issued = granted(drafting.issue(decided, today, "総基消", SUZUKI));
            tell(told, "issued " + issued.number().text());
        }

        private static void tell(Writer told, String line) throws IOException {
            told.write(line + "\n");
            told.flush();
        }

        private static Draft granted(Answer<Draft> answer) {
            return answer.match(
                    draft -> draft,
                    refusal -> {
                        throw new AssertionError(refusal.lacks());
                    });
        }
    }
}
