package tokuden.mail.route.sign;

import java.util.List;

/** One kind of sign. */
interface Rule {
    List<Sign> look(Evidence evidence);
}
