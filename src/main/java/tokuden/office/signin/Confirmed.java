package tokuden.office.signin;

import tokuden.office.Officer;

/**
 * An officer who has just shown once more that it is he (本人の再確認): without this value nothing is
 * approved. Only {@link SignIn} makes one; on trial nobody proves to be the officer he acts as.
 */
public final class Confirmed {
    private final Officer officer;

    Confirmed(Officer officer) {
        this.officer = officer;
    }

    public Officer officer() {
        return officer;
    }
}
