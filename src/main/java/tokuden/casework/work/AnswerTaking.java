package tokuden.casework.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Lack;
import tokuden.evidence.Sha256;
import tokuden.office.Journal;
import tokuden.office.JournalEntry;
import tokuden.office.Officer;
import tokuden.reports.Report;
import tokuden.reports.ReportersAnswer;
import tokuden.reports.Reports;

/**
 * Records what a reporter answered (情報提供者の回答) with mails of a case: consent, relation, who
 * received, refusals. What was not asked stays as it was known before.
 */
public final class AnswerTaking {
    private final Recording recording;
    private final Reports reports;
    private final Journal journal;

    public AnswerTaking(Recording recording, Reports reports, Journal journal) {
        this.recording = recording;
        this.reports = reports;
        this.journal = journal;
    }

    /** Records the answer with every report of those mails; gives how many mails there were. */
    public Answer<Integer> take(Case in, ReportersAnswer said, List<Sha256> mails, Officer by) {
        Sheet sheet = recording.log().of(in.number()).sheet();
        List<Lack> lacks = new ArrayList<>(Recording.lacks(in.number(), sheet, by));
        Set<Sha256> here = new HashSet<>(in.exhibits());
        mails.stream()
                .filter(m -> !here.contains(m))
                .forEach(m -> lacks.add(new Lack("determination.mail-not-in-case", m.hex())));
        if (said.isEmpty()) {
            lacks.add(new Lack("answer.empty"));
        }
        if (!lacks.isEmpty()) {
            return Recording.refused(lacks);
        }
        for (Sha256 mail : mails) {
            for (Report report : reports.of(mail)) {
                reports.keepStatement(report.id(), said.addedTo(report.statement()));
            }
        }
        TreeMap<String, String> particulars = new TreeMap<>();
        particulars.put("mails", String.join(" ", mails.stream().map(Sha256::hex).toList()));
        journal.append(
                new JournalEntry(
                        recording.now(),
                        by.id(),
                        "report.answered",
                        in.number().text(),
                        particulars));
        return Answer.granted(mails.size());
    }
}
