package tokuden.examination;

import java.util.List;
import tokuden.evidence.Passage;

/**
 * What a mail is for, whatever the edition: whether it advertises a business, whether only in
 * passing (規則6条), and if not, what it is and who takes such mail.
 *
 * @param reason why it is taken to be so
 * @param handOver key of the text that names the place; "" if there is none
 */
record Nature(
        Advertising advertising,
        boolean incidental,
        boolean ofBusiness,
        Reason reason,
        String handOver,
        List<Passage> grounds) {
    static Nature advertising(Reason reason, List<Passage> grounds) {
        return new Nature(Advertising.YES, false, true, reason, "", grounds);
    }

    static Nature incidental(Reason reason, List<Passage> grounds) {
        return new Nature(Advertising.YES, true, true, reason, "", grounds);
    }

    static Nature unclear(String reason, List<Passage> grounds) {
        return new Nature(Advertising.UNCLEAR, false, true, new Reason(reason), "", grounds);
    }

    /** Something else than advertising, sent by a business or by one who pretends to be one. */
    static Nature other(String reason, String handOver, List<Passage> grounds) {
        return new Nature(Advertising.NO, false, true, new Reason(reason), handOver, grounds);
    }

    /** Something that no business sends: a letter, a notice of an office, an appeal. */
    static Nature outsideBusiness(String reason, List<Passage> grounds) {
        return new Nature(Advertising.NO, false, false, new Reason(reason), "", grounds);
    }
}
