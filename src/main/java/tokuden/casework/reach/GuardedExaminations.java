package tokuden.casework.reach;

import java.util.List;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.examination.Examination;
import tokuden.examination.Examinations;

/** The examinations without those of mails that belong to cases out of reach. */
public final class GuardedExaminations implements Examinations {
    private final Examinations all;
    private final CaseMaterial material;

    public GuardedExaminations(Examinations all, CaseMaterial material) {
        this.all = all;
        this.material = material;
    }

    @Override
    public void keep(List<Examination> examinations) {
        all.keep(examinations);
    }

    @Override
    public List<Examination> history(Sha256 mail) {
        return material.mails().test(mail) ? all.history(mail) : List.of();
    }

    @Override
    public Optional<Examination> of(Sha256 mail) {
        return material.mails().test(mail) ? all.of(mail) : Optional.empty();
    }
}
