package tokuden.mail.auth.dns;

import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsSource;

/** A source that also has the messages its answers came in. */
public interface WireSource extends DnsSource {
    AskedAnswer askWire(DnsQuestion question);

    @Override
    default DnsAnswer ask(DnsQuestion question) {
        return askWire(question).answer();
    }
}
