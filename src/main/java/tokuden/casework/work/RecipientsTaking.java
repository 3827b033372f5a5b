package tokuden.casework.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tokuden.casework.Answer;
import tokuden.casework.Case;
import tokuden.casework.Lack;
import tokuden.evidence.Sha256;
import tokuden.office.Officer;
import tokuden.reports.RecipientsRecords;

/**
 * Takes a list of addresses to which a sender sent (あて先の一覧) into a case, for all or some of its
 * mails.
 */
public final class RecipientsTaking {
    private final Recording recording;
    private final RecipientsRecords records;

    public RecipientsTaking(Recording recording, RecipientsRecords records) {
        this.recording = recording;
        this.records = records;
    }

    /**
     * Takes the list; refused for a case that is not worked on and for mails that are not in it.
     *
     * @throws tokuden.work.TroubleException if it is no list of addresses
     */
    public Answer<RecipientsRecords.Taken> take(
            Case in, RecipientsRecords.Given list, List<Sha256> mails, Officer by) {
        Sheet sheet = recording.log().of(in.number()).sheet();
        List<Lack> lacks = new ArrayList<>(Recording.lacks(in.number(), sheet, by));
        Set<Sha256> here = new HashSet<>(in.exhibits());
        mails.stream()
                .filter(m -> !here.contains(m))
                .forEach(m -> lacks.add(new Lack("determination.mail-not-in-case", m.hex())));
        return lacks.isEmpty()
                ? Answer.granted(records.take(list, mails, by, recording.now()))
                : Recording.refused(lacks);
    }
}
