package tokuden.office.signin;

import java.util.List;
import java.util.function.Function;
import tokuden.office.Denial;

/** The answer to somebody who wants in. */
public sealed interface Admission {
    <R> R match(Function<Session, R> admitted, Function<List<Denial>, R> denied);

    /** In. */
    record Admitted(Session session) implements Admission {
        @Override
        public <R> R match(Function<Session, R> admitted, Function<List<Denial>, R> denied) {
            return admitted.apply(session);
        }
    }

    /** Not in, and why. */
    record Denied(List<Denial> reasons) implements Admission {
        public Denied {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Function<Session, R> admitted, Function<List<Denial>, R> denied) {
            return denied.apply(reasons);
        }
    }
}
