package tokuden.desktop.kit;

import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.evidence.Sha256;

/** The pages of a case, in the order in which they stand under its head line. */
public enum CasePage {
    MAILS("mails") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.OneCase(number, mail);
        }
    },
    MATRIX("matrix") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.Matrix(number);
        }
    },
    ORIGIN("origin") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.SenderOrigin(number, mail);
        }
    },
    PARTIES("parties") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.Parties(number);
        }
    },
    ORDER("order") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.Order(number);
        }
    },
    PAPERS("papers") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.Papers(number);
        }
    },
    PACKAGES("packages") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.Packages(number);
        }
    },
    DRAFT("draft") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.Drafting(number);
        }
    },
    COURSE("course") {
        @Override
        public Place of(CaseNumber number, Optional<Sha256> mail) {
            return new Place.Course(number);
        }
    };

    private final String key;

    CasePage(String key) {
        this.key = key;
    }

    /** What the page is called. */
    public String name(Texts texts) {
        return texts.of("case.page." + key);
    }

    /** Where the page of that case lies, at that mail where the page shows one. */
    public abstract Place of(CaseNumber number, Optional<Sha256> mail);
}
