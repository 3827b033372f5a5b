package tokuden.documents.forms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.evidence.Sha256;

/** The mails an order rests on, numbered 証1, 証2 … by the time of sending. */
final class CitedMails {
    private final Phrases wording;
    private final Map<Sha256, Integer> numbers = new LinkedHashMap<>();
    private final List<CaseMail> mails;

    CitedMails(List<CaseMail> listed, List<Determination> determinations, Phrases wording) {
        this.wording = wording;
        Map<Sha256, CaseMail> all = new LinkedHashMap<>();
        listed.forEach(m -> all.putIfAbsent(m.exhibit(), m));
        determinations.forEach(d -> all.computeIfAbsent(d.mail(), CitedMails::unlisted));
        this.mails =
                all.values().stream()
                        .sorted(Comparator.comparing(m -> m.sentAt().orElse(Instant.MAX)))
                        .toList();
        mails.forEach(m -> numbers.put(m.exhibit(), numbers.size() + 1));
    }

    private static CaseMail unlisted(Sha256 exhibit) {
        return new CaseMail(exhibit, Optional.empty(), "", "");
    }

    /** In the order of their numbers. */
    List<CaseMail> all() {
        return mails;
    }

    /** Every mail as a source. */
    List<Source> sources() {
        return mails.stream().map(m -> (Source) new Source.Sealed(m.exhibit())).toList();
    }

    /** Sending times that are known, earliest first. */
    List<Instant> times() {
        return mails.stream().flatMap(m -> m.sentAt().stream()).toList();
    }

    /** The mail a person means by its number ({@code 3}, {@code 証3}); the first one if unclear. */
    Sha256 at(String meant) {
        String digits = meant.replaceAll("[^0-9０-９]", "");
        int number = digits.isEmpty() || digits.length() > 6 ? 1 : Integer.parseInt(digits);
        int index = number < 1 || number > mails.size() ? 0 : number - 1;
        return mails.get(index).exhibit();
    }

    /** {@code 証3} */
    String label(Sha256 exhibit) {
        return label(numbers.get(exhibit));
    }

    /** {@code 証1から証5まで、証7} */
    String labels(Collection<Sha256> exhibits) {
        List<Integer> sorted = exhibits.stream().map(numbers::get).distinct().sorted().toList();
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from;
            while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
                to++;
            }
            parts.addAll(stretch(sorted.subList(from, to + 1)));
            from = to + 1;
        }
        return String.join(wording.text("mails.between"), parts);
    }

    /** The mails those determinations are about. */
    String labelsOf(Collection<Determination> determinations) {
        return labels(determinations.stream().map(Determination::mail).toList());
    }

    /** The mails and determinations a sentence rests on. */
    static List<Source> sourcesOf(Collection<Determination> determinations) {
        return determinations.stream()
                .flatMap(
                        d ->
                                java.util.stream.Stream.of(
                                        new Source.Determined(d.findingId()),
                                        new Source.Sealed(d.mail())))
                .distinct()
                .collect(Collectors.toList());
    }

    private List<String> stretch(List<Integer> consecutive) {
        if (consecutive.size() < 3) {
            return consecutive.stream().map(this::label).toList();
        }
        return List.of(
                wording.text(
                        "mails.range",
                        Map.of(
                                "from", label(consecutive.get(0)),
                                "to", label(consecutive.get(consecutive.size() - 1)))));
    }

    private String label(int number) {
        return wording.text("mails.label", Map.of("number", Integer.toString(number)));
    }
}
