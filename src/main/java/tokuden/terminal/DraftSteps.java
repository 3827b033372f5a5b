package tokuden.terminal;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import tokuden.casework.approval.Draft;
import tokuden.office.Deed;

/** The steps of a draft that need hardly more than its number. */
final class DraftSteps {
    private DraftSteps() {}

    static CommandLine in(CommandLine group, Context c) {
        return group.addSubcommand("list", new DraftListCommand(c))
                .addSubcommand("show", new DraftShowCommand(c))
                .addSubcommand("open", new DraftOpenCommand(c))
                .addSubcommand("revise", new DraftReviseCommand(c))
                .addSubcommand("circulate", new Circulate(c))
                .addSubcommand("concur", new Concur(c))
                .addSubcommand("return", new DraftReturnCommand(c))
                .addSubcommand("decide", new Decide(c))
                .addSubcommand("review", new Review(c))
                .addSubcommand("issue", new DraftIssueCommand(c))
                .addSubcommand("withdraw", new Withdraw(c));
    }

    /** 回議に付す. */
    static final class Circulate extends NumberedDraftCommand {
        Circulate(Context context) {
            super(context);
        }

        @Override
        int act(Workplace place, Draft draft) {
            return tell(drafting(place).circulate(draft, store.acting(place, Deed.CIRCULATE)));
        }
    }

    /** 承認. */
    static final class Concur extends NumberedDraftCommand {
        Concur(Context context) {
            super(context);
        }

        @Override
        int act(Workplace place, Draft draft) {
            return approve(
                    place,
                    draft,
                    turn(place, draft, Deed.CONCUR),
                    by -> circulation(place).concur(draft, by));
        }
    }

    /** 決裁、代決. */
    static final class Decide extends NumberedDraftCommand {
        @Option(names = "--in-place", paramLabel = "REASON", descriptionKey = "inPlace")
        String inPlace;

        Decide(Context context) {
            super(context);
        }

        @Override
        int act(Workplace place, Draft draft) {
            if (inPlace != null) {
                return approve(
                        place,
                        draft,
                        store.acting(place, Deed.DECIDE),
                        by -> circulation(place).decideInPlace(draft, inPlace, by));
            }
            return approve(
                    place,
                    draft,
                    turn(place, draft, Deed.DECIDE),
                    by -> circulation(place).decide(draft, by));
        }
    }

    /** 後閲. */
    static final class Review extends NumberedDraftCommand {
        Review(Context context) {
            super(context);
        }

        @Override
        int act(Workplace place, Draft draft) {
            return approve(
                    place,
                    draft,
                    store.acting(place, Deed.REVIEW),
                    by -> circulation(place).review(draft, by));
        }
    }

    /** 廃案. */
    static final class Withdraw extends NumberedDraftCommand {
        @Option(names = "--reason", required = true, descriptionKey = "withdrawReason")
        String reason;

        Withdraw(Context context) {
            super(context);
        }

        @Override
        int act(Workplace place, Draft draft) {
            return tell(
                    drafting(place).withdraw(draft, reason, store.acting(place, Deed.WITHDRAW)));
        }
    }
}
