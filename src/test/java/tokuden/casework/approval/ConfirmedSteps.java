package tokuden.casework.approval;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.signin.Confirmed;
import tokuden.office.signin.PasswordCost;
import tokuden.office.signin.SignIn;

/** The other side of a draft, every officer having given his password once more. */
final class ConfirmedSteps {
    private static final char[] PASSWORD = "correct horse battery".toCharArray();

    private final Circulation circulation;
    private final Map<String, Confirmed> confirmed = new HashMap<>();

    ConfirmedSteps(Circulation circulation, MemoryStore store, Clock clock) {
        this.circulation = circulation;
        SignIn signIn =
                new SignIn(
                        store.offices(),
                        store.credentials(),
                        store.journal(),
                        clock,
                        new PasswordCost(64, 1, 1));
        for (Officer each : store.offices().find().orElseThrow().officers()) {
            signIn.reset(each, each, PASSWORD);
            Optional<Confirmed> shown =
                    signIn.confirm(each, PASSWORD, "D", Optional::of, reasons -> Optional.empty());
            confirmed.put(each.id(), shown.orElseThrow());
        }
    }

    ApproverPage page(Draft draft) {
        return circulation.page(draft);
    }

    Answer<Draft> concur(Draft draft, Officer by) {
        return circulation.concur(draft, of(by));
    }

    Answer<Draft> sendBack(Draft draft, List<Circulation.Remark> remarks, Officer by) {
        return circulation.sendBack(draft, remarks, by);
    }

    Answer<Draft> decide(Draft draft, Officer by) {
        return circulation.decide(draft, of(by));
    }

    Answer<Draft> decideInPlace(Draft draft, String reason, Officer by) {
        return circulation.decideInPlace(draft, reason, of(by));
    }

    Answer<Draft> review(Draft draft, Officer by) {
        return circulation.review(draft, of(by));
    }

    private Confirmed of(Officer by) {
        return confirmed.get(by.id());
    }
}
