package tokuden.terminal;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tokuden.exchange.transport.Envelope;
import tokuden.exchange.transport.LockedZip;

/** Unpacks what was packed for the way, with its passphrase or with the key of its recipient. */
final class ExchangeOpenCommand extends Command {
    @Parameters(paramLabel = "FILE", descriptionKey = "sealedFile")
    Path file;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "outDir")
    Path out;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "openKey")
    Path key;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphraseFile")
    Path passphrase;

    ExchangeOpenCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        String asked = console().text("seal.ask");
        char[] words = Password.of(Optional.ofNullable(passphrase), Password.VARIABLE, asked);
        int files =
                key != null
                        ? Envelope.open(file, Envelope.key(key, words), out)
                        : LockedZip.open(file, new String(words).strip(), out);
        java.util.Arrays.fill(words, ' ');
        console().say("seal.opened", files, out);
        return WELL;
    }
}
