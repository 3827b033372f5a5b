package tokuden.mail.auth.dmarc;

import java.util.Optional;

/** How an edition finds the policy of a domain and the organization it belongs to. */
sealed interface Discovery permits SuffixDiscovery, TreeWalk {
    /** The policy that applies to mail from the domain. */
    Found policy(String author);

    /** The organizational domain. */
    Organization organization(String domain);

    /**
     * A policy record and the domain that publishes it; both empty if none applies or, with a
     * trouble, if that cannot be told.
     */
    record Found(Optional<DmarcRecord> record, String domain, Optional<Decision> trouble) {
        static Found at(DmarcRecord record, String domain) {
            return new Found(Optional.of(record), domain, Optional.empty());
        }

        static Found nothing() {
            return new Found(Optional.empty(), "", Optional.empty());
        }

        static Found trouble(Decision trouble) {
            return new Found(Optional.empty(), "", Optional.of(trouble));
        }
    }

    /** An organizational domain, of no meaning with a trouble. */
    record Organization(String domain, Optional<Decision> trouble) {}
}
