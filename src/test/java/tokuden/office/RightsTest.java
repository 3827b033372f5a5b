package tokuden.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tokuden.memory.MemoryStore;

/** The table of rights, role by deed by state; what is not in it is forbidden. */
class RightsTest {
    /** Deed, roles that may, states in which it can be; no states: in every one. */
    private static final String TABLE =
            """
            TAKE_IN          | INTAKE                                                           |
            READ_REPORTS     | INTAKE INVESTIGATION APPROVAL REFERRAL STATISTICS AUDIT          |
            UNMASK_REPORTER  | INTAKE INVESTIGATION                                             |
            READ_CASE        | INVESTIGATION APPROVAL REFERRAL AUDIT                            |
            OPEN_CASE        | INVESTIGATION                                                    |
            WORK_CASE        | INVESTIGATION APPROVAL REFERRAL | OPEN PROPOSED EXPLANATION READY ORDERED
            DETERMINE        | INVESTIGATION                   | OPEN PROPOSED
            DRAFT            | INVESTIGATION REFERRAL          | OPEN PROPOSED EXPLANATION READY ORDERED
            REVISE           | INVESTIGATION REFERRAL          | WRITTEN SENT_BACK
            CIRCULATE        | INVESTIGATION REFERRAL          | WRITTEN
            CONCUR           | INVESTIGATION APPROVAL REFERRAL | CIRCULATING
            SEND_BACK        | INVESTIGATION APPROVAL REFERRAL | CIRCULATING
            DECIDE           | APPROVAL                        | READY CIRCULATING
            REVIEW           | APPROVAL                        | DECIDED ISSUED
            ISSUE            | INVESTIGATION REFERRAL          | DECIDED
            WITHDRAW         | INVESTIGATION REFERRAL          | WRITTEN CIRCULATING SENT_BACK
            SET_CIRCLE       | INVESTIGATION APPROVAL                                           |
            EXPORT_EVIDENCE  | INTAKE INVESTIGATION REFERRAL                                    |
            COUNT            | STATISTICS                                                       |
            SET_OFFICE       | ADMINISTRATION                                                   |
            SET_WORDING      | INVESTIGATION ADMINISTRATION                                     |
            BACK_UP          | ADMINISTRATION                                                   |
            RESET_PASSWORD   | ADMINISTRATION                                                   |
            READ_JOURNAL     | AUDIT ADMINISTRATION                                             |
            EXPORT_JOURNAL   | AUDIT                                                            |
            """;

    private static final Map<Role, Officer> ONE_EACH = oneEach();

    private final MemoryStore store = new MemoryStore();

    static Stream<Deed> deeds() {
        return Stream.of(Deed.values());
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void what_the_table_does_not_allow_is_refused_with_its_reason(Deed deed) {
        String[] row = row(deed);
        Set<String> roles = words(row[1]);
        Set<String> states = words(row[2]);
        for (Role role : Role.values()) {
            for (Matter.State state : Matter.State.values()) {
                Matter matter = new Matter("m", Optional.empty(), state, List.of());
                List<String> expected = new ArrayList<>();
                if (!roles.contains(role.name())) {
                    expected.add("rights.role");
                }
                boolean fits =
                        states.isEmpty()
                                || state == Matter.State.ANY
                                || states.contains(state.name());
                if (!fits) {
                    expected.add("rights.state");
                }

                List<Denial> objections = rights().objections(ONE_EACH.get(role), deed, matter);

                assertThat(objections)
                        .as("%s %s %s", role, deed, state)
                        .extracting(Denial::key)
                        .containsExactlyElementsOf(expected);
                assertThat(objections)
                        .allSatisfy(d -> assertThat(d.in(Locale.JAPANESE)).doesNotContain("{"))
                        .allSatisfy(d -> assertThat(d.in(Locale.ENGLISH)).doesNotContain("{"));
            }
        }
    }

    @Test
    void who_had_a_hand_in_a_matter_neither_concurs_nor_decides_nor_reviews_whatever_his_roles() {
        Officer all = new Officer("all", "全", "全", Set.of(Role.values()));
        Rights rights = new Rights(office(List.of(all)), store.circles());

        assertThat(Stream.of(Deed.CONCUR, Deed.DECIDE, Deed.REVIEW))
                .allSatisfy(
                        deed ->
                                assertThat(rights.objections(all, deed, own(all)))
                                        .extracting(Denial::key)
                                        .containsExactly("rights.four-eyes"));
    }

    @Test
    void an_officer_has_the_roles_the_office_gives_him_today_not_those_he_claims() {
        Officer claiming = new Officer("intake", "受付", "受付", Set.of(Role.values()));
        Officer stranger = new Officer("stranger", "誰", "誰", Set.of(Role.values()));

        assertThat(rights().objections(claiming, Deed.OPEN_CASE, Matter.OFFICE))
                .extracting(Denial::key)
                .containsExactly("rights.role");
        assertThat(rights().objections(stranger, Deed.OPEN_CASE, Matter.OFFICE))
                .extracting(Denial::key)
                .containsExactly("rights.unknown");
    }

    @Test
    void a_case_with_a_circle_is_reached_from_within_and_read_by_the_auditor() {
        store.circles().keep(new Circle("2026-0001", Set.of("investigation")));
        Matter secret = Matter.ofCase("2026-0001");

        assertThat(rights().allows(ONE_EACH.get(Role.INVESTIGATION), Deed.READ_CASE, secret))
                .isTrue();
        assertThat(rights().allows(ONE_EACH.get(Role.AUDIT), Deed.READ_CASE, secret)).isTrue();
        assertThat(rights().objections(ONE_EACH.get(Role.APPROVAL), Deed.READ_CASE, secret))
                .extracting(Denial::key)
                .containsExactly("rights.circle");
        assertThat(rights().objections(ONE_EACH.get(Role.APPROVAL), Deed.WORK_CASE, secret))
                .extracting(Denial::key)
                .containsExactly("rights.circle");
    }

    @Test
    void on_trial_a_role_nobody_holds_is_held_by_all_and_four_eyes_still_hold() {
        Officer both = new Officer("both", "一人", "係", Set.of(Role.INVESTIGATION, Role.APPROVAL));
        Rights trial = new Rights(new Office("総務省", "課", "総", List.of(both)), store.circles());

        assertThat(trial.allows(both, Deed.SET_OFFICE, Matter.OFFICE)).isTrue();
        assertThat(trial.allows(both, Deed.DECIDE, own(both))).isFalse();
    }

    private static Matter own(Officer author) {
        return new Matter("m", Optional.empty(), Matter.State.ANY, List.of(author));
    }

    private Rights rights() {
        return new Rights(office(List.copyOf(ONE_EACH.values())), store.circles());
    }

    private static Office office(List<Officer> officers) {
        return new Office("総務省", "課", "総", officers, SignInRule.onDuty(Duration.ofMinutes(10)));
    }

    private static Map<Role, Officer> oneEach() {
        Map<Role, Officer> each = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String id = role.name().toLowerCase(Locale.ROOT);
            each.put(role, new Officer(id, id, id, Set.of(role)));
        }
        return each;
    }

    private static String[] row(Deed deed) {
        return TABLE.lines()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells[0].strip().equals(deed.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
