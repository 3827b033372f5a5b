package tokuden.office;

import java.util.Collection;
import java.util.Optional;

/**
 * The rule of four eyes (起案者と決裁者の分離), decided here and nowhere else: whoever had a hand in what is
 * to be approved cannot approve it, whatever roles he holds. There is no switch that turns it off.
 */
public final class FourEyes {
    private FourEyes() {}

    /**
     * What stands against that officer as the second person.
     *
     * @param authors everybody who wrote or changed what is to be approved
     */
    public static Optional<Denial> objection(Officer second, Collection<Officer> authors) {
        boolean own = authors.stream().anyMatch(author -> author.id().equals(second.id()));
        return own ? Optional.of(new Denial("rights.four-eyes", second.name())) : Optional.empty();
    }
}
