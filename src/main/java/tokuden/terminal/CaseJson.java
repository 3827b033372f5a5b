package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import tokuden.casework.Case;
import tokuden.casework.CaseMail;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.Determination;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.Party;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;

/** A case as an object with stable keys. */
final class CaseJson {
    private CaseJson() {}

    static Map<String, Object> of(Case kept) {
        Map<String, Object> object = brief(kept);
        object.put("parties", kept.parties().stream().map(CaseJson::party).toList());
        object.put("mails", kept.mails().stream().map(CaseJson::mail).toList());
        object.put(
                "determinations",
                kept.determinations().stream().map(CaseJson::determination).toList());
        object.put("documentNumber", null);
        object.put("orderedOn", null);
        kept.stage()
                .match(
                        Stage.Reader.onlyOrdered(
                                order -> {
                                    object.put("documentNumber", order.number().text());
                                    object.put("orderedOn", order.orderedOn().toString());
                                    return true;
                                },
                                false));
        return object;
    }

    static Map<String, Object> brief(Case kept) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", kept.number().text());
        object.put("title", kept.title());
        object.put("openedAt", kept.openedAt().toString());
        object.put("stage", stage(kept));
        object.put("mailCount", kept.mails().size());
        object.put("breachCount", kept.breaches().size());
        return object;
    }

    static String stage(Case kept) {
        return kept.stage().match(new StageName());
    }

    private static Map<String, Object> party(Party party) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("part", party.part().name());
        object.put("name", party.name());
        object.put("address", party.address());
        object.put("representative", party.representative());
        return object;
    }

    private static Map<String, Object> mail(CaseMail mail) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sha256", mail.exhibit().hex());
        object.put("sentAt", mail.sentAt().map(Object::toString).orElse(null));
        object.put("from", mail.from());
        object.put("subject", mail.subject());
        return object;
    }

    private static Map<String, Object> determination(Determination made) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("finding", made.findingId());
        object.put("sha256", made.mail().hex());
        object.put("sentOn", made.sentOn().toString());
        object.put("edition", made.edition().toString());
        object.put("key", made.key());
        object.put("provision", made.provision().cited());
        object.put("verdict", made.verdict().name());
        object.put("by", made.by());
        object.put("at", made.at().toString());
        object.put("reason", made.reason());
        object.put("grounds", made.grounds().stream().map(ExaminationJson::ground).toList());
        return object;
    }

    /** The stable name of each stage. */
    private static final class StageName implements Stage.Reader<String> {
        @Override
        public String underExamination(UnderExamination stage) {
            return "UNDER_EXAMINATION";
        }

        @Override
        public String proposed(ProposedOrder stage) {
            return "ORDER_PROPOSED";
        }

        @Override
        public String explanationPending(ExplanationPending stage) {
            return "EXPLANATION_PENDING";
        }

        @Override
        public String ready(OrderReady stage) {
            return "ORDER_READY";
        }

        @Override
        public String ordered(CorrectiveOrder stage) {
            return "ORDERED";
        }
    }
}
