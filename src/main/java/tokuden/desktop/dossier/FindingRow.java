package tokuden.desktop.dossier;

import java.time.LocalDate;
import java.util.Optional;
import tokuden.casework.Determination;
import tokuden.examination.Finding;

/**
 * What was found about one duty, and what a person determined about it, if anything yet.
 *
 * @param otherDay the day of sending on which the finding rests, where it is not the day the mail's
 *     best statement names
 * @param oneOfSeveral the mail may be judged under several editions, so each row says which
 */
record FindingRow(
        Finding finding,
        Optional<Determination> determination,
        Optional<LocalDate> otherDay,
        boolean oneOfSeveral) {}
