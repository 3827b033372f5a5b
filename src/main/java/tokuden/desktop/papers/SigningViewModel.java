package tokuden.desktop.papers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.CaseNumber;
import tokuden.desktop.kit.KeyChoice;
import tokuden.desktop.kit.Network;
import tokuden.desktop.kit.Workspace;
import tokuden.documents.issuing.PaperSigning;
import tokuden.documents.signing.PdfSigner;
import tokuden.documents.signing.SignatureCheck;
import tokuden.documents.signing.SignatureWords;
import tokuden.documents.signing.SigningKey;
import tokuden.office.Officer;
import tokuden.office.Role;
import tokuden.work.Jobs;
import tokuden.work.TroubleException;

/** A paper being signed, or its signatures being checked, and what came of it. */
public final class SigningViewModel {
    private static final String PDF = ".pdf";

    private final PaperSigning signing;
    private final Workspace desk;
    private final Network network;
    private final StringProperty paper = new SimpleStringProperty("");
    private final StringProperty out = new SimpleStringProperty("");
    private final ObservableList<String> told = FXCollections.observableArrayList();

    public SigningViewModel(PaperSigning signing, Workspace desk, Network network) {
        this.signing = signing;
        this.desk = desk;
        this.network = network;
        paper.addListener((of, was, is) -> follow(is));
    }

    /** The file to be signed or checked. */
    StringProperty paper() {
        return paper;
    }

    /** Where the signed file goes; proposed beside the paper. */
    StringProperty out() {
        return out;
    }

    /** What came of the last act, in the words of the command line. */
    public ObservableList<String> told() {
        return told;
    }

    /** Why nothing can be signed now, as the key of a text; empty if it can. */
    Optional<String> hindrance(boolean hasKey) {
        if (desk.onDuty().filter(by -> by.holds(Role.INVESTIGATION)).isEmpty()) {
            return Optional.of("papers.sign.no-role");
        }
        if (path(paper).isEmpty()) {
            return Optional.of("papers.sign.no-paper");
        }
        if (path(out).filter(Files::notExists).isEmpty()) {
            return Optional.of("papers.sign.exists");
        }
        return hasKey ? Optional.empty() : Optional.of("papers.sign.no-key");
    }

    /** Signs the paper of that case with that key, and checks what was written. */
    void sign(CaseNumber in, KeyChoice choice) {
        if (hindrance(choice.hasKey()).isPresent()) {
            return;
        }
        Officer by = desk.onDuty().orElseThrow();
        Path from = path(paper).orElseThrow();
        Path to = path(out).orElseThrow();
        told.clear();
        if (choice.asksAuthority()) {
            network.begin();
        }
        desk.jobs()
                .start(
                        desk.texts().of("papers.job.sign"),
                        progress -> {
                            SigningKey key = choice.key().orElseThrow();
                            PdfSigner signer = new PdfSigner(key, choice.stamps());
                            PaperSigning.Signed done =
                                    signing.sign(from, to, signer, in.text(), by);
                            List<String> lines = new ArrayList<>();
                            lines.add(words().signed(name(done.file()), done.holder()));
                            lines.addAll(checked(done.file()));
                            return lines;
                        },
                        new Ending(choice.asksAuthority(), to));
    }

    /** Whether there is a file to be checked. */
    boolean hasPaper() {
        return path(paper).isPresent();
    }

    /** Says what the signatures of the paper say. */
    void verify() {
        Path file = path(paper).orElseThrow();
        told.clear();
        desk.start("papers.job.verify", progress -> checked(file), told::setAll);
    }

    private List<String> checked(Path file) {
        return words().of(SignatureCheck.of(PaperSigning.read(file)), name(file));
    }

    private SignatureWords words() {
        return new SignatureWords(desk.texts().language().get());
    }

    private void follow(String file) {
        told.clear();
        boolean named = file.toLowerCase(java.util.Locale.ROOT).endsWith(PDF);
        String stem = named ? file.substring(0, file.length() - PDF.length()) : file;
        out.set(file.isBlank() ? "" : stem + "-signed" + PDF);
    }

    private static Optional<Path> path(StringProperty typed) {
        try {
            return Optional.of(typed.get().strip()).filter(t -> !t.isEmpty()).map(Path::of);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** How the signing ended; the network is off again. */
    private final class Ending implements Jobs.Outcome<List<String>> {
        private final boolean asked;
        private final Path signed;

        Ending(boolean asked, Path signed) {
            this.asked = asked;
            this.signed = signed;
        }

        @Override
        public void done(List<String> lines) {
            over();
            paper.set(signed.toString());
            told.setAll(lines);
        }

        @Override
        public void cancelled() {
            over();
        }

        @Override
        public void failed(TroubleException trouble) {
            over();
            desk.problems().show(trouble);
        }

        private void over() {
            if (asked) {
                network.end();
            }
        }
    }
}
