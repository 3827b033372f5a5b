package tokuden.documents.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.casework.Determination;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.law.Act;
import tokuden.law.Breach;
import tokuden.law.Duty;
import tokuden.law.Edition;
import tokuden.law.EditionKey;
import tokuden.law.Provision;

/**
 * One breach held against the sender: everything determined under one edition about one duty or one
 * item of it.
 */
record Charge(EditionKey edition, Optional<Edition> text, List<Determination> determinations) {
    /** The charges of an order, older editions first, else in the order of determination. */
    static List<Charge> of(List<Determination> determinations, Act act) {
        Map<List<Object>, List<Determination>> groups = new LinkedHashMap<>();
        determinations.forEach(
                d ->
                        groups.computeIfAbsent(
                                        List.of(d.edition(), d.key()), k -> new ArrayList<>())
                                .add(d));
        return groups.values().stream()
                .map(g -> new Charge(g.get(0).edition(), act.edition(g.get(0).edition()), g))
                .sorted(java.util.Comparator.comparing(Charge::edition))
                .toList();
    }

    Breach breach() {
        return determinations.get(0).breach();
    }

    /** The duty in the words of the edition, with the item in brackets. */
    String heading(Phrases wording) {
        String heading = duty(wording);
        return item().map(
                        i ->
                                wording.text(
                                        "breach.item",
                                        Map.of("heading", heading, "item", i.describedAs())))
                .orElse(heading);
    }

    /** The duty in the words of the edition. */
    String duty(Phrases wording) {
        return duty().map(Duty::heading)
                .orElseGet(() -> cited(determinations.get(0).provision(), wording));
    }

    /** The provisions breached, as a paper cites them. */
    String citation(Phrases wording) {
        return provisions().stream()
                .map(p -> cited(p, wording))
                .collect(Collectors.joining(wording.text("provision.between")));
    }

    /** The provisions breached as a run, marked where they are not confirmed. */
    List<Run> citationRuns(Phrases wording) {
        List<Source> sources =
                provisions().stream().map(p -> (Source) new Source.Provided(edition, p)).toList();
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(citation(wording)).from(sources));
        if (!provisions().stream().allMatch(Charge::isCertain)) {
            runs.add(wording.mark());
        }
        return runs;
    }

    /** {@code 法第3条第1号}, {@code 規則第9条第1号}. */
    static String cited(Provision provision, Phrases wording) {
        if (provision.citation().isEmpty()) {
            return provision.cited() + "（" + wording.text("item.unknown") + "）";
        }
        return provision.of() == Provision.Text.ACT
                ? wording.text("provision.act", Map.of("citation", provision.citation()))
                : provision.cited();
    }

    static boolean isCertain(Provision provision) {
        return provision.confirmed() && !provision.citation().isEmpty();
    }

    /** The determinations that give that reason, by reason. */
    Map<String, List<Determination>> byReason() {
        return determinations.stream()
                .collect(
                        Collectors.groupingBy(
                                Determination::reason, LinkedHashMap::new, Collectors.toList()));
    }

    private Collection<Provision> provisions() {
        return item().map(Duty.Item::provisions)
                .orElseGet(() -> List.of(determinations.get(0).provision()));
    }

    private Optional<Duty> duty() {
        return text.flatMap(e -> e.duty(breach()));
    }

    private Optional<Duty.Item> item() {
        return determinations.get(0).item().flatMap(i -> duty().flatMap(d -> d.item(i)));
    }
}
