package tokuden.terminal;

import tokuden.casework.Case;

/** Says how long a case is kept, and what forbids its disposal today. */
final class RetentionShowCommand extends RetentionCommand {
    RetentionShowCommand(Context context) {
        super(context);
    }

    @Override
    int act(Workplace place, Case in) {
        tell(console(), json, disposal(place).keeping(in));
        return WELL;
    }
}
