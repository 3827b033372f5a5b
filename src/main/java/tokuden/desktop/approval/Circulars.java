package tokuden.desktop.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import tokuden.casework.Case;
import tokuden.casework.Cases;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.DraftText;
import tokuden.casework.approval.Drafting;
import tokuden.casework.approval.Drafts;
import tokuden.casework.approval.OrderIssuing;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.CaseLog;
import tokuden.law.Act;
import tokuden.office.Office;
import tokuden.office.Rights;
import tokuden.office.signin.SignIn;

/**
 * What the screens of drafts work with.
 *
 * @param words the words of the order of a case as far as it has come
 */
public record Circulars(
        Cases cases,
        Drafts drafts,
        Drafting drafting,
        Circulation circulation,
        OrderIssuing issuing,
        Ladder ladder,
        CaseLog log,
        SignIn signIn,
        Function<Case, DraftText> words,
        Supplier<Rights> rights,
        Clock clock) {
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Act.JAPAN);
    }

    Office office() {
        return rights.get().office();
    }
}
