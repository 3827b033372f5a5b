package tokuden.terminal;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import tokuden.casework.Case;
import tokuden.casework.Party;
import tokuden.office.Role;

/** Names who stands behind the mails of a case; replaces those named before. */
final class CasePartiesCommand extends NumberedCaseCommand {
    @Option(names = "--sender", paramLabel = "NAME|ADDRESS|REP", descriptionKey = "sender")
    List<String> senders = List.of();

    @Option(names = "--entruster", paramLabel = "NAME|ADDRESS|REP", descriptionKey = "entruster")
    List<String> entrusters = List.of();

    CasePartiesCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        List<Party> parties = new ArrayList<>();
        senders.forEach(s -> parties.add(party(s, Party.Part.SENDER)));
        entrusters.forEach(s -> parties.add(party(s, Party.Part.ENTRUSTER)));
        return tell(
                worker(place).nameParties(in, parties, store.acting(place, Role.INVESTIGATION)));
    }

    private static Party party(String written, Party.Part part) {
        String[] parts = (written + "||").split("[|｜]", -1);
        return new Party(parts[0].strip(), parts[1].strip(), parts[2].strip(), part);
    }
}
