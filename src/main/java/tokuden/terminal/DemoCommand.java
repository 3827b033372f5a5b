package tokuden.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import tokuden.exchange.IntakeBalance;
import tokuden.law.Act;
import tokuden.office.Role;
import tokuden.reports.Channel;
import tokuden.reports.Desk;
import tokuden.work.TroubleException;

/**
 * The whole road with the shipped demo mails: intake, examination, a case, an order, its papers,
 * and the proof that everything is as it was sealed. The clock stands still, so that the same demo
 * gives the same papers.
 */
final class DemoCommand extends Command {
    /** The day of the demo: after the last of its mails. */
    private static final Clock STANDING =
            Clock.fixed(Instant.parse("2026-12-01T01:00:00Z"), Act.JAPAN);

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "outDir")
    Path out;

    DemoCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Path folder = OutFiles.folder(out != null ? out : temporary());
        StoreOption store = new StoreOption();
        store.data = fresh(folder.resolve("store"));
        try (Workplace place = store.open(context, STANDING)) {
            Path mails = DemoMails.copyTo(folder.resolve("mails"));
            Desk desk = new Desk(store.acting(place, Role.INTAKE), Channel.INFORMATION, STANDING);
            IntakeBalance balance = IntakeCommand.takeIn(place, desk, List.of(mails));
            DemoCase decided = new DemoCase(context, place, store, STANDING);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("intake", IntakeCommand.object(balance));
            summary.putAll(decided.decide());
            summary.putAll(decided.export(folder));
            return finish(folder, place, summary);
        }
    }

    private int finish(Path folder, Workplace place, Map<String, Object> summary) {
        Proof.Outcome proof = place.proof().prove(Optional.empty(), console().language());
        summary.put("checkedExhibits", proof.exhibits());
        summary.put("checkedRecords", proof.records());
        summary.put("differences", proof.differences().size());
        proof.differences().forEach(d -> console().complainIn(d.text()));
        Path file = folder.resolve("summary.json");
        summary.put("summary", file.toString());
        OutFiles.write(file, (Console.asJson(summary) + "\n").getBytes(StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder();
        summary.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
        OutFiles.write(
                folder.resolve("summary.txt"), text.toString().getBytes(StandardCharsets.UTF_8));
        console().say("demo.done", summary.get("case"), folder);
        console().json(summary);
        return proof.differences().isEmpty() ? WELL : NOT_WELL;
    }

    /** A demo begins with an empty store; one that is already there is somebody's. */
    private static Path fresh(Path store) {
        if (Files.exists(store)) {
            throw new TroubleException("demo.store-exists", store.toString());
        }
        return store;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tokuden-demo");
        } catch (IOException refused) {
            throw new TroubleException("out.unwritable", List.of("demo"), refused);
        }
    }
}
