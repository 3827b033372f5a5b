package tokuden.desktop.kit;

import java.util.Optional;
import java.util.function.BiFunction;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;

/** The pages of a case, in the order in which they stand under its head line. */
public enum CasePage {
    MAILS("mails", Place.OneCase::new),
    MATRIX("matrix", (number, mail) -> new Place.Matrix(number)),
    ORIGIN("origin", Place.SenderOrigin::new),
    PARTIES("parties", (number, mail) -> new Place.Parties(number)),
    ORDER("order", (number, mail) -> new Place.Order(number)),
    PAPERS("papers", (number, mail) -> new Place.Papers(number)),
    PACKAGES("packages", (number, mail) -> new Place.Packages(number)),
    DRAFT("draft", (number, mail) -> new Place.Drafting(number)),
    COURSE("course", (number, mail) -> new Place.Course(number));

    private final String key;
    private final BiFunction<CaseNumber, Optional<Sha256>, Place> place;

    CasePage(String key, BiFunction<CaseNumber, Optional<Sha256>, Place> place) {
        this.key = key;
        this.place = place;
    }

    /** What the page is called. */
    public String name(Texts texts) {
        return texts.of("case.page." + key);
    }

    /** Where the page of that case lies, at that mail where the page shows one. */
    public Place of(CaseNumber number, Optional<Sha256> mail) {
        return place.apply(number, mail);
    }
}
