package tokuden.casework.work;

import java.util.List;

/**
 * One thing entered in the log of a case (経過の記録). Kept under the name of its {@link Kind}; it is
 * never changed and never deleted.
 */
public sealed interface Entry
        permits Note,
                FactStated,
                ActTaken,
                StepSkipped,
                TaskSet,
                TaskDone,
                Assigned,
                Tagged,
                Closed,
                Reopened,
                Wakes,
                Selected,
                MergedFrom,
                MergedInto,
                MergeUndone,
                SplitTo,
                SplitFrom,
                VoidAsked,
                Voided,
                VoidLifted,
                SuspicionRaised,
                SuspicionAnswered,
                PackageMade,
                PackageReceived,
                PackageImported,
                AnswerFiled,
                ServiceStopped,
                HoldPlaced,
                HoldLifted,
                DisposalAsked,
                DisposalAgreed {

    /** The stable name under which it is kept. */
    Kind kind();

    /** What it says in a few words, the places of the sentence for its kind. */
    List<String> gist();

    /** What the case is once this is entered as {@code self}. */
    default Sheet after(Sheet before, Logged self) {
        return before;
    }

    /** The kinds; a name is never reused for something else. */
    enum Kind {
        NOTE(Note.class, Sort.NOTE),
        FACT(FactStated.class, Sort.FACT),
        ACT(ActTaken.class, Sort.ACT),
        SKIPPED(StepSkipped.class, Sort.ACT),
        TASK_SET(TaskSet.class, Sort.TASK),
        TASK_DONE(TaskDone.class, Sort.TASK),
        ASSIGNED(Assigned.class, Sort.CASE),
        TAGGED(Tagged.class, Sort.CASE),
        CLOSED(Closed.class, Sort.CASE),
        REOPENED(Reopened.class, Sort.CASE),
        WAKES(Wakes.class, Sort.CASE),
        SELECTED(Selected.class, Sort.ACT),
        MERGED_FROM(MergedFrom.class, Sort.CASE),
        MERGED_INTO(MergedInto.class, Sort.CASE),
        MERGE_UNDONE(MergeUndone.class, Sort.CASE),
        SPLIT_TO(SplitTo.class, Sort.CASE),
        SPLIT_FROM(SplitFrom.class, Sort.CASE),
        VOID_ASKED(VoidAsked.class, Sort.VOID),
        VOIDED(Voided.class, Sort.VOID),
        VOID_LIFTED(VoidLifted.class, Sort.VOID),
        SUSPICION_RAISED(SuspicionRaised.class, Sort.ACT),
        SUSPICION_ANSWERED(SuspicionAnswered.class, Sort.ACT),
        PACKAGE_MADE(PackageMade.class, Sort.DOCUMENT),
        PACKAGE_RECEIVED(PackageReceived.class, Sort.DOCUMENT),
        PACKAGE_IMPORTED(PackageImported.class, Sort.CASE),
        ANSWER_FILED(AnswerFiled.class, Sort.DOCUMENT),
        SERVICE_STOPPED(ServiceStopped.class, Sort.FACT),
        HOLD_PLACED(HoldPlaced.class, Sort.CASE),
        HOLD_LIFTED(HoldLifted.class, Sort.CASE),
        DISPOSAL_ASKED(DisposalAsked.class, Sort.CASE),
        DISPOSAL_AGREED(DisposalAgreed.class, Sort.CASE);

        private final Class<? extends Entry> type;
        private final Sort sort;

        Kind(Class<? extends Entry> type, Sort sort) {
            this.type = type;
            this.sort = sort;
        }

        public Class<? extends Entry> type() {
            return type;
        }

        public Sort sort() {
            return sort;
        }
    }

    /** By what a timeline is filtered. */
    enum Sort {
        /** 電子メール */
        MAIL,
        /** 手続 */
        ACT,
        /** 文書 */
        DOCUMENT,
        /** メモ */
        NOTE,
        /** 作業 */
        TASK,
        /** 日付 */
        FACT,
        /** 事案の管理 */
        CASE,
        /** 取消し */
        VOID
    }
}
