package tokuden.terminal;

import java.util.List;
import tokuden.casework.subject.SubjectFile;

/** Lists the subjects, newest first. */
final class SubjectListCommand extends SubjectCommand {
    private static final int PAGE = 200;

    SubjectListCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place) {
        List<SubjectFile> page = place.subjects().page(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::show);
            page = place.subjects().page(page.get(page.size() - 1).subject().id(), PAGE);
        }
        return WELL;
    }
}
