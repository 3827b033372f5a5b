package tokuden.examination;

import java.util.List;
import tokuden.law.Breach;

/**
 * The duty of labelling (表示義務): each item the edition demands, at the place it demands. An item not
 * found is suspected only where the whole text was there to be read; where a part was cut off or a
 * picture may hold the item, it cannot be decided.
 */
public final class LabellingCheck implements Check {
    @Override
    public Breach breach() {
        return Breach.LABELLING;
    }

    @Override
    public List<Finding> examine(Examinee examinee) {
        return examinee.edition()
                .duty(Breach.LABELLING)
                .map(duty -> duty.items())
                .filter(items -> !items.isEmpty())
                .map(items -> new LabellingFindings(examinee).of(items))
                .orElse(List.of());
    }
}
