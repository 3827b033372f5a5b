package tokuden.desktop.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tokuden.desktop.kit.Texts;
import tokuden.mail.route.Sentence;
import tokuden.mail.route.sign.Element;
import tokuden.mail.route.sign.Sign;
import tokuden.mail.route.sign.Strength;

/** Signs of falsification and statements of time in words. */
final class SignWords {
    private final Texts texts;

    SignWords(Texts texts) {
        this.texts = texts;
    }

    /** The strongest first. */
    List<SignRow> of(List<Sign> signs) {
        return signs.stream()
                .sorted(java.util.Comparator.comparing(Sign::strength))
                .map(this::row)
                .toList();
    }

    /** Statements of when the mail was sent, the most trusted first. */
    List<TimeRow> times(List<DatedEdition> all) {
        List<TimeRow> rows = new ArrayList<>();
        for (DatedEdition one : all) {
            boolean straddles =
                    all.stream()
                            .filter(DatedEdition::decides)
                            .anyMatch(d -> !d.edition().equals(one.edition()));
            rows.add(time(one, straddles));
        }
        return rows;
    }

    private SignRow row(Sign sign) {
        Locale language = texts.language().get();
        List<String> weakening =
                sign.weakenedBy().stream().map((Sentence w) -> w.in(language)).toList();
        String strength = mark(sign.strength()) + " " + texts.of(sign.strength());
        String element =
                sign.element() == Element.NONE
                        ? ""
                        : texts.of("origin.sign.element", texts.of(sign.element()));
        String title = sign.rule() + "　" + strength;
        return new SignRow(
                sign.rule(),
                strength,
                style(sign.strength()),
                element,
                sign.what().in(language),
                weakening,
                new Closeup(title, said(sign, element, weakening), sign.quotes()));
    }

    private List<Closeup.Said> said(Sign sign, String element, List<String> weakening) {
        List<Closeup.Said> said = new ArrayList<>();
        said.add(new Closeup.Said(sign.what().in(texts.language().get()), false, sign.quotes()));
        if (!element.isEmpty()) {
            said.add(Closeup.Said.sentence(element));
        }
        if (sign.strength() != sign.unweakened()) {
            said.add(
                    Closeup.Said.sentence(
                            texts.of(
                                    "origin.sign.weakened",
                                    texts.of(sign.unweakened()),
                                    texts.of(sign.strength()))));
        }
        weakening.forEach(w -> said.add(new Closeup.Said(w, true, List.of())));
        return said;
    }

    private TimeRow time(DatedEdition one, boolean straddles) {
        String when = Moments.of(one.instant().at());
        String source =
                texts.of(
                        "origin.time.source",
                        one.instant().trustRank(),
                        texts.of("origin.time.source." + one.instant().source()));
        String edition =
                one.edition()
                        .map(k -> texts.of("origin.time.edition", texts.day(k.inForceFrom())))
                        .orElse(texts.of("origin.time.no-edition"));
        List<Closeup.Said> said = new ArrayList<>();
        said.add(Closeup.Said.sentence(source));
        said.add(Closeup.Said.sentence(edition));
        if (one.decides()) {
            said.add(Closeup.Said.sentence(texts.of("origin.time.decides.why")));
        }
        if (straddles) {
            said.add(Closeup.Said.sentence(texts.of("origin.time.straddles.why")));
        }
        Closeup closeup = new Closeup(when, said, one.instant().bytes().stream().toList());
        return new TimeRow(when, source, edition, one.decides(), straddles, closeup);
    }

    private static String mark(Strength strength) {
        return switch (strength) {
            case CERTAIN -> "■";
            case STRONG -> "▲";
            case HINT -> "◇";
        };
    }

    private static String style(Strength strength) {
        return switch (strength) {
            case CERTAIN -> "mark-breach";
            case STRONG -> "mark-suspected";
            case HINT -> "mark-undecidable";
        };
    }
}
