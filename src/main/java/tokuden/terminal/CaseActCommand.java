package tokuden.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.Lack;
import tokuden.casework.Refusal;
import tokuden.casework.ladder.Ladder;
import tokuden.casework.work.ActTaken;
import tokuden.evidence.Sha256;
import tokuden.law.procedure.ActKind;
import tokuden.office.Officer;
import tokuden.office.Role;

/** Takes an act of the office, or lists everything it still needs. */
final class CaseActCommand extends NumberedCaseCommand {
    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "actKind")
    ActKind kind;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    LocalDate on;

    @Option(names = "--state", paramLabel = "FIELD=TEXT", descriptionKey = "actState")
    Map<String, String> stated = new TreeMap<>();

    @Option(names = "--mail", paramLabel = "HASH", descriptionKey = "mail")
    List<String> mails = List.of();

    @Option(names = "--check", descriptionKey = "actCheck")
    boolean check;

    CaseActCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        LocalDate day = on != null ? on : CaseConcludeCommand.today(context);
        List<Sha256> cited = mails.stream().map(m -> Named.mailOf(in, m)).toList();
        ActTaken taken = new ActTaken(kind, day, new TreeMap<>(stated), cited);
        Ladder ladder = bench(place).ladder();
        Officer by = store.acting(place, role());
        if (!check) {
            return tellEntry(ladder.take(in, taken, by));
        }
        List<Lack> lacks = ladder.lacks(in, taken, by);
        if (!lacks.isEmpty()) {
            return refused(new Refusal(lacks));
        }
        console().say("act.ready", in.number());
        return WELL;
    }

    private Role role() {
        return kind == ActKind.REFERRAL && store.officer != null
                ? Role.REFERRAL
                : Role.INVESTIGATION;
    }
}
