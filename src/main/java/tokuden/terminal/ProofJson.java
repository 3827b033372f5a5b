package tokuden.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tokuden.casework.work.CaseHistory;
import tokuden.casework.work.ProofTasks;
import tokuden.evidence.Sha256;
import tokuden.examination.ProofStep;
import tokuden.examination.ProofTable;
import tokuden.law.Breach;

/** One element of the proof of a breach as an object with stable keys. */
final class ProofJson {
    private ProofJson() {}

    static Map<String, Object> of(
            Breach breach, ProofTable.Row row, CaseHistory history, Console console) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("element", row.element().id());
        object.put("name", row.element().name().in(console.language()));
        object.put("for", proofs(row.speaksFor(), console));
        object.put("against", proofs(row.against(), console));
        object.put("missing", row.without().stream().map(Sha256::hex).toList());
        object.put(
                "steps",
                row.missing().stream()
                        .map(next -> new ProofStep(breach, row.element(), next))
                        .map(step -> step(step, history, console))
                        .toList());
        return object;
    }

    private static List<Map<String, Object>> proofs(
            List<ProofTable.Attributed> proofs, Console console) {
        return proofs.stream()
                .map(
                        one -> {
                            Map<String, Object> object = new LinkedHashMap<>();
                            object.put("mail", one.mail().hex());
                            object.put("reason", one.proof().reason().in(console.language()));
                            object.put(
                                    "grounds",
                                    one.proof().grounds().stream()
                                            .map(ExaminationJson::ground)
                                            .toList());
                            return object;
                        })
                .toList();
    }

    private static Map<String, Object> step(ProofStep step, CaseHistory history, Console console) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("step", step.key());
        object.put("text", step.step().text().in(console.language()));
        object.put("task", ProofTasks.open(history, step).map(t -> t.id()).orElse(null));
        return object;
    }
}
