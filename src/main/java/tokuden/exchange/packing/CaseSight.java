package tokuden.exchange.packing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.Determination;
import tokuden.evidence.Sha256;

/** A case looked up by its mails, however many there are. */
final class CaseSight {
    private final Map<Sha256, CaseMail> mails = new HashMap<>();
    private final Map<Sha256, List<Determination>> determined = new HashMap<>();

    CaseSight(Case of) {
        of.mails().forEach(m -> mails.put(m.exhibit(), m));
        of.determinations()
                .forEach(d -> determined.computeIfAbsent(d.mail(), m -> new ArrayList<>()).add(d));
    }

    CaseMail mail(Sha256 hash) {
        return mails.get(hash);
    }

    /** What persons determined on that mail. */
    List<Determination> determined(Sha256 hash) {
        return determined.getOrDefault(hash, List.of());
    }
}
