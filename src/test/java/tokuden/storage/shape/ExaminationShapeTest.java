package tokuden.storage.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tokuden.examination.Examination;

class ExaminationShapeTest {
    @Test
    void what_was_kept_before_applicability_was_examined_stays_readable() {
        String kept =
                "{\"shape\":1,\"mail\":\""
                        + "a".repeat(64)
                        + "\",\"sentOn\":\"2009-01-02\",\"edition\":\"2008-12-01\",\"advertising\":\"UNCLEAR\",\"findings\":[]}";

        Examination examination = ExaminationShape.examination(kept);

        assertThat(examination.applicability()).isEmpty();
        assertThat(examination.also()).isEmpty();
        assertThat(examination.rulePack()).isEmpty();
        assertThat(ExaminationShape.text(examination)).isEqualTo(kept);
    }
}
