package tokuden.terminal;

import java.util.List;
import picocli.CommandLine.Option;
import tokuden.casework.approval.Circulation;
import tokuden.casework.approval.Draft;
import tokuden.office.Deed;
import tokuden.work.TroubleException;

/** Sends a draft back with what is to be mended at which paragraph. */
final class DraftReturnCommand extends NumberedDraftCommand {
    @Option(
            names = "--remark",
            required = true,
            paramLabel = "PARAGRAPH|TEXT",
            descriptionKey = "remark")
    List<String> remarks;

    DraftReturnCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Draft draft) {
        List<Circulation.Remark> read = remarks.stream().map(DraftReturnCommand::remark).toList();
        return tell(circulation(place).sendBack(draft, read, turn(place, draft, Deed.SEND_BACK)));
    }

    private static Circulation.Remark remark(String written) {
        String[] parts = written.split("[|｜]", 2);
        if (parts.length != 2) {
            throw new TroubleException("draft.remark", written);
        }
        return new Circulation.Remark(parts[0].strip(), parts[1].strip());
    }
}
