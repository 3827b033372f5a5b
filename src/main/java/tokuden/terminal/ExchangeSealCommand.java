package tokuden.terminal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.exchange.leaks.Identifiers;
import tokuden.exchange.leaks.LeakReport;
import tokuden.exchange.leaks.LeakScan;
import tokuden.exchange.masking.RecipientProfile;
import tokuden.exchange.transport.Envelope;
import tokuden.exchange.transport.FileHash;
import tokuden.exchange.transport.LockedZip;
import tokuden.exchange.transport.Passphrase;
import tokuden.exchange.transport.PassphraseSheet;
import tokuden.law.Act;
import tokuden.office.Deed;
import tokuden.office.Officer;
import tokuden.work.Progress;
import tokuden.work.TroubleException;

/** Packs what is handed over so that only its recipient opens it; nothing that leaks is packed. */
final class ExchangeSealCommand extends NumberedCaseCommand {
    @Option(names = "--files", required = true, paramLabel = "PATH", descriptionKey = "scanPath")
    Path path;

    @Option(names = "--for", required = true, paramLabel = "PROFILE", descriptionKey = "profile")
    RecipientProfile profile;

    @Option(names = "--to", required = true, paramLabel = "NAME", descriptionKey = "recipient")
    String recipient;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "sealedFile")
    Path out;

    @Option(names = "--certificate", paramLabel = "FILE", descriptionKey = "certificate")
    Path certificate;

    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "sheet")
    Path sheet;

    @Mixin SignsOption signs = new SignsOption();

    ExchangeSealCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case of) {
        Officer by = store.acting(place, Deed.EXPORT_EVIDENCE);
        if (profile.masks() && !passes(place, of)) {
            return NOT_WELL;
        }
        if (certificate != null) {
            Envelope.write(path, out, Envelope.certificate(certificate), Progress.UNWATCHED);
        } else {
            lock();
        }
        Map<String, String> particulars = new LinkedHashMap<>();
        particulars.put("sha256", FileHash.of(out).hex());
        particulars.put("recipient", recipient);
        particulars.put("profile", profile.name());
        particulars.put("by", certificate != null ? "certificate" : "passphrase");
        Recorded.act(
                context,
                place,
                new Recorded.Act(by, "export.sealed", of.number().text(), particulars));
        console().say("seal.done", out, FileHash.of(out).hex());
        return WELL;
    }

    private boolean passes(Workplace place, Case of) {
        Identifiers looked = ExchangeScanCommand.signsOf(place).of(of.mails()).and(signs.read());
        LeakReport report = new LeakScan(looked).scan(path, Progress.UNWATCHED);
        return report.clean() || new LeakWords(console(), json).tell(report);
    }

    private void lock() {
        if (sheet == null) {
            throw new TroubleException("seal.no-sheet");
        }
        Passphrase passphrase = Passphrase.drawn(new SecureRandom());
        LockedZip.write(path, out, passphrase, Progress.UNWATCHED);
        LocalDate today = LocalDate.ofInstant(context.tools().clock().instant(), Act.JAPAN);
        String name = String.valueOf(out.getFileName());
        OutFiles.write(
                sheet,
                new PassphraseSheet()
                        .draw(
                                new PassphraseSheet.Facts(
                                        recipient, name, FileHash.of(out), today, passphrase)));
    }
}
