package tokuden.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.documents.forms.Stationery;
import tokuden.exchange.carriers.NoticeWriting;
import tokuden.exchange.log.Handing;
import tokuden.office.Deed;
import tokuden.office.Officer;

/** Writes for each carrier the draft of an enquiry and a feedback report for each address. */
final class ExchangeNoticeCommand extends NumberedCaseCommand {
    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "outDir")
    Path out;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "whyAsked")
    String reason;

    @Option(names = "--ask", required = true, paramLabel = "TEXT", descriptionKey = "asked")
    List<String> asked = new ArrayList<>();

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "answerBy")
    LocalDate due;

    @Option(
            names = "--mail-from",
            required = true,
            paramLabel = "ADDRESS",
            descriptionKey = "noticeFrom")
    String mailFrom;

    @Option(names = "--serving", paramLabel = "NUMBER=NAME", descriptionKey = "serving")
    Map<String, String> serving = new LinkedHashMap<>();

    @Mixin TrustedOption trusted = new TrustedOption();

    @Mixin SignsOption signs = new SignsOption();

    ExchangeNoticeCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case of) {
        Officer by = store.acting(place, Deed.EXPORT_EVIDENCE);
        NoticeWriting.Written written = new NoticeWriting(material(place), wish()).of(of);
        if (!written.clean()) {
            LeakWords words = new LeakWords(console(), json);
            written.leaks().forEach(words::tell);
            return NOT_WELL;
        }
        written.files().forEach(this::keep);
        Handing handing = new Handing(place.journal(), context.tools().clock());
        written.notices().forEach(n -> handing.notice(of.number(), n, by));
        console()
                .say(
                        "notice.done",
                        written.notices().size(),
                        written.files().size(),
                        written.untold());
        return WELL;
    }

    private NoticeWriting.Material material(Workplace place) {
        return new NoticeWriting.Material(
                place.exhibits(),
                place.reports(),
                place.reporters(),
                place.journal(),
                place.tables().attribution(),
                place.maskingSecret(),
                Stationery.with(context.tools().act(), place.wording()),
                place.offices().find().orElseThrow(),
                context.tools().clock());
    }

    private NoticeWriting.Wish wish() {
        return new NoticeWriting.Wish(
                reason,
                asked,
                Optional.ofNullable(due),
                mailFrom,
                trusted.suffixes,
                serving,
                signs.read());
    }

    private void keep(Path file, byte[] octets) {
        Path target = out.resolve(file);
        OutFiles.folder(target.getParent());
        OutFiles.write(target, octets);
    }
}
