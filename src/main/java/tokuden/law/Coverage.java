package tokuden.law;

import java.util.List;

/**
 * Whose mail of which kind the act covers in one edition (特定電子メール).
 *
 * @param definition where the act defines 特定電子メール
 * @param methods the ways of sending that count as electronic mail
 * @param methodsSource the ordinance that names these ways
 * @param exclusions mails which the definition leaves out because of the recipient
 */
public record Coverage(
        Provision definition,
        List<SendingMethod> methods,
        String methodsSource,
        Recipients recipients,
        List<Exclusion> exclusions) {
    public Coverage {
        methods = List.copyOf(methods);
        exclusions = List.copyOf(exclusions);
    }

    public boolean covers(SendingMethod method) {
        return methods.contains(method);
    }

    /** True where the definition leaves out mails to such recipients. */
    public boolean excludes(Exclusion.Kind kind) {
        return exclusions.stream().anyMatch(e -> e.kind() == kind);
    }

    /** Whom the act protects. */
    public enum Recipients {
        /** individuals who do not receive for a business */
        INDIVIDUALS_OUTSIDE_BUSINESS,
        /** any person, companies too, but for the {@link Exclusion}s */
        ANY_PERSON,
        /** whoever receives mail sent from or to equipment in Japan */
        ALL
    }

    /** Recipients whose mail is no 特定電子メール, with the provision that says so. */
    public record Exclusion(Kind kind, Provision provision, String description) {
        /** Why mail to them is left out. */
        public enum Kind {
            /** asked for such mail or consented to it beforehand */
            CONSENTING,
            /** stands in business relations with the sender */
            BUSINESS_RELATION,
            /** put on a par with them by cabinet order */
            BY_CABINET_ORDER
        }
    }
}
