package tokuden.desktop.kit;

import java.util.Locale;
import tokuden.casework.Determination;
import tokuden.examination.Result;

/** The sign and style of a result: never colour alone, legible in grey and in print. */
public final class Marks {
    private Marks() {}

    /** ▲ ● ◇ － */
    public static String sign(Result result) {
        return switch (result) {
            case SUSPECTED -> "▲";
            case CLEAR -> "●";
            case UNDECIDABLE -> "◇";
            case NOT_APPLICABLE -> "－";
        };
    }

    /** ■ determined, □ denied. */
    public static String sign(Determination.Verdict verdict) {
        return switch (verdict) {
            case BREACH -> "■";
            case NO_BREACH -> "□";
        };
    }

    /** The style class that colours it. */
    public static String style(Enum<?> value) {
        return "mark-" + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
