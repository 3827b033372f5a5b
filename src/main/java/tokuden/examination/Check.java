package tokuden.examination;

import java.util.List;
import tokuden.law.Breach;

/** Examines one duty of the act in one mail. */
public interface Check {
    Breach breach();

    /** One finding for each thing the duty demands; empty if the edition knows no such duty. */
    List<Finding> examine(Examinee examinee);
}
