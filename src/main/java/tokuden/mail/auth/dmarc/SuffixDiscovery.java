package tokuden.mail.auth.dmarc;

import com.google.common.net.InternetDomainName;
import java.util.Optional;

/** The way of RFC 7489: by the public suffix list (sections 3.2 and 6.6.3). */
final class SuffixDiscovery implements Discovery {
    private final Records records;

    SuffixDiscovery(Records records) {
        this.records = records;
    }

    @Override
    public Found policy(String author) {
        Records.Published own = records.of(author);
        String organization = organizational(author);
        boolean higher =
                own.trouble().isEmpty() && own.records().isEmpty() && !organization.equals(author);
        Records.Published decisive = higher ? records.of(organization) : own;
        String domain = higher ? organization : author;
        return decisive.trouble()
                .map(Found::trouble)
                .or(() -> decisive.single().map(record -> Found.at(record, domain)))
                .orElseGet(Found::nothing);
    }

    @Override
    public Organization organization(String domain) {
        return new Organization(organizational(domain), Optional.empty());
    }

    /** One label below the public suffix; under a top level that is not listed the last two. */
    static String organizational(String domain) {
        if (InternetDomainName.isValid(domain)) {
            InternetDomainName name = InternetDomainName.from(domain);
            if (name.isUnderPublicSuffix()) {
                return name.topPrivateDomain().toString();
            }
            if (name.isPublicSuffix()) {
                return domain;
            }
        }
        int last = domain.lastIndexOf('.');
        int before = last < 0 ? -1 : domain.lastIndexOf('.', last - 1);
        return domain.substring(before + 1);
    }
}
