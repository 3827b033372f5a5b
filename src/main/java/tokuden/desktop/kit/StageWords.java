package tokuden.desktop.kit;

import tokuden.casework.CorrectiveOrder;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;

/** What the window calls a stage of a case, and the act that comes next. */
public final class StageWords {
    private final Texts texts;

    public StageWords(Texts texts) {
        this.texts = texts;
    }

    /** 審査中, 弁明手続中 … */
    public String name(Stage stage) {
        return texts.of("stage." + stage.match(new Key()));
    }

    /** What is to be done next, with the day it is due where there is one. */
    public String next(Stage stage) {
        String due =
                stage.match(
                        Stage.Reader.onlyPending(
                                pending -> texts.day(pending.explanation().due()), ""));
        return texts.of("stage.next." + stage.match(new Key()), due);
    }

    private static final class Key implements Stage.Reader<String> {
        @Override
        public String underExamination(UnderExamination stage) {
            return "examination";
        }

        @Override
        public String proposed(ProposedOrder stage) {
            return "proposed";
        }

        @Override
        public String explanationPending(ExplanationPending stage) {
            return "explanation";
        }

        @Override
        public String ready(OrderReady stage) {
            return "ready";
        }

        @Override
        public String ordered(CorrectiveOrder stage) {
            return "ordered";
        }
    }
}
