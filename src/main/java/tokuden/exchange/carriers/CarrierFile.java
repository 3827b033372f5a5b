package tokuden.exchange.carriers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tokuden.casework.Answer;
import tokuden.casework.CaseNumber;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.work.AnswerFiled;
import tokuden.casework.work.Logged;
import tokuden.casework.work.Recording;
import tokuden.casework.work.ServiceStopped;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.office.Circles;
import tokuden.office.Officer;
import tokuden.reports.SubscriberList;

/**
 * Files what carriers told in a case: answers as sealed originals within reach of the circle of the
 * case only, and stops of service, one account each. Lists of subscribers are refused.
 */
public final class CarrierFile {
    private final Recording recording;
    private final Exhibits exhibits;
    private final Circles circles;

    public CarrierFile(Recording recording, Exhibits exhibits, Circles circles) {
        this.recording = recording;
        this.exhibits = exhibits;
        this.circles = circles;
    }

    /**
     * An answer as it came.
     *
     * @param basis the provision on which the carrier gave it
     */
    public record Given(String carrier, byte[] octets, LocalDate on, String basis) {}

    /** Seals the answer and files it. */
    public Answer<Logged> file(CaseNumber in, Given given, Officer by) {
        List<Lack> lacks = told(in, given.carrier(), given.basis(), given.on(), by);
        if (circles.of(in.text()).isEmpty()) {
            lacks.add(new Lack("answer.no-circle", in.text()));
        }
        if (SubscriberList.is(given.octets())) {
            lacks.add(new Lack("answer.subscriber-list"));
        }
        if (!lacks.isEmpty()) {
            return Answer.refused(new Refusal(lacks));
        }
        Origin origin =
                new Origin(
                        "answer:" + in.text() + " " + given.carrier().strip(),
                        Origin.Kind.ANSWER,
                        recording.now(),
                        by.id(),
                        Optional.empty());
        Sha256 sealed = new Sealing(exhibits).seal(given.octets(), origin).exhibit().hash();
        return Answer.granted(
                recording.enter(
                        in,
                        by,
                        new AnswerFiled(
                                given.carrier().strip(), sealed, given.on(), given.basis())));
    }

    /** Records that a carrier refuses or stopped its service. */
    public Answer<Logged> stopped(CaseNumber in, ServiceStopped stopped, Officer by) {
        List<Lack> lacks = told(in, stopped.carrier(), stopped.basis(), stopped.on(), by);
        if (stopped.account().isBlank()) {
            lacks.add(new Lack("service.no-account"));
        } else if (stopped.account().strip().matches("(?s).*[\\r\\n\\t,;、；].*")) {
            lacks.add(new Lack("service.one-account"));
        }
        return lacks.isEmpty()
                ? Answer.granted(recording.enter(in, by, stopped))
                : Answer.refused(new Refusal(lacks));
    }

    private List<Lack> told(CaseNumber in, String carrier, String basis, LocalDate on, Officer by) {
        List<Lack> lacks = new ArrayList<>(Recording.lacks(in, recording.log().of(in).sheet(), by));
        if (carrier.isBlank()) {
            lacks.add(new Lack("answer.no-carrier"));
        }
        if (basis.isBlank()) {
            lacks.add(new Lack("answer.no-basis"));
        }
        if (on.isAfter(LocalDate.ofInstant(recording.now(), Act.JAPAN))) {
            lacks.add(new Lack("fact.in-future", on.toString()));
        }
        return lacks;
    }
}
