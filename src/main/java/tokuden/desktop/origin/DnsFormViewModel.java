package tokuden.desktop.origin;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import tokuden.desktop.kit.Network;
import tokuden.desktop.kit.Workspace;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.dns.QuestionList;
import tokuden.mail.auth.dns.Reading;
import tokuden.office.Officer;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/**
 * Where the DNS answers for a mail come from: asked now of a resolver a person names, or, in an
 * office without network, the questions written to a file and the answers taken in from one.
 */
final class DnsFormViewModel {
    private final OriginViewModel origin;
    private final Workspace desk;
    private final Network network;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    DnsFormViewModel(OriginViewModel origin, Workspace desk, Network network) {
        this.origin = origin;
        this.desk = desk;
        this.network = network;
        origin.traced().addListener((of, was, is) -> forget(was, is));
    }

    /** The address of the resolver, as typed; kept while the window is open. */
    StringProperty resolver() {
        return network.resolver();
    }

    /** What became of the last act, or why it was not done; "" before any. */
    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Questions are under way. */
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** Asks the resolver, seals the answers, and traces the mail anew. */
    void ask() {
        Optional<InetSocketAddress> address = ResolverAddress.read(resolver().get());
        if (address.isEmpty()) {
            message.set(desk.texts().of("origin.dns.no-resolver"));
            return;
        }
        Optional<TracedMail> mail = origin.traced().get();
        Optional<Officer> by = desk.onDuty();
        if (asking.get() || mail.isEmpty() || by.isEmpty()) {
            return;
        }
        asking.set(true);
        network.begin();
        desk.jobs()
                .start(
                        desk.texts().of("origin.job.ask"),
                        progress ->
                                origin.tracer().ask(mail.get(), address.get(), by.get(), progress),
                        new Asked());
    }

    /** Seals a file of answers as it stands, and traces the mail anew. */
    void take(Path file) {
        Optional<TracedMail> mail = origin.traced().get();
        Optional<Officer> by = desk.onDuty();
        if (mail.isPresent() && by.isPresent()) {
            desk.start(
                    "origin.job.take",
                    progress ->
                            origin.tracer().take(mail.get(), read(file), file.toString(), by.get()),
                    this::sealed);
        }
    }

    /** Writes the questions to which no answer is held into that file. */
    void writeQuestions(Path file) {
        origin.traced()
                .get()
                .ifPresent(
                        t ->
                                desk.start(
                                        "origin.job.questions",
                                        progress -> write(file, t.unanswered()),
                                        this::wrote));
    }

    /**
     * Seals an answer copied from a document, and traces the mail anew.
     *
     * @param then runs when it is sealed
     */
    void state(StatedAnswer stated, Runnable then) {
        Optional<TracedMail> mail = origin.traced().get();
        Optional<Officer> by = desk.onDuty();
        if (mail.isEmpty() || by.isEmpty()) {
            return;
        }
        Reading<DnsAnswer> reading = stated.read();
        message.set(
                reading.unreadable().stream()
                        .map(u -> u.in(desk.texts().language().get()))
                        .collect(Collectors.joining("\n")));
        reading.value()
                .ifPresent(
                        answer ->
                                desk.start(
                                        "origin.job.take",
                                        progress ->
                                                origin.tracer().state(mail.get(), answer, by.get()),
                                        now -> {
                                            sealed(now);
                                            then.run();
                                        }));
    }

    private void wrote(QuestionList questions) {
        message.set(desk.texts().of("origin.dns.questions.written", questions.questions().size()));
    }

    private void sealed(TracedMail now) {
        origin.lay(now);
        message.set(desk.texts().of("origin.dns.sealed"));
    }

    private void forget(Optional<TracedMail> was, Optional<TracedMail> is) {
        if (!was.map(TracedMail::of).equals(is.map(TracedMail::of))) {
            message.set("");
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new TroubleException("dns.unreadable", List.of(file.toString()), unreadable);
        }
    }

    private static QuestionList write(Path file, QuestionList questions) {
        try {
            Files.write(file, questions.toBytes());
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of(file.toString()), refused);
        }
        return questions;
    }

    /** Whatever comes of it, the network is off afterwards. */
    private final class Asked implements Jobs.Outcome<TracedMail> {
        @Override
        public void done(TracedMail now) {
            over();
            sealed(now);
        }

        @Override
        public void cancelled() {
            over();
            message.set(desk.texts().of("origin.dns.stopped"));
        }

        @Override
        public void failed(TroubleException trouble) {
            over();
            desk.problems().show(trouble);
        }

        private void over() {
            asking.set(false);
            network.end();
        }
    }
}
