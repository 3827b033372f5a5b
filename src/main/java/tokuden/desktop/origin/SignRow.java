package tokuden.desktop.origin;

import java.util.List;

/**
 * A sign of falsification.
 *
 * @param strength with its sign
 * @param style colours the strength
 * @param element the part of the sender information it speaks to
 * @param weakening why an honest mail may show it too
 */
record SignRow(
        String rule,
        String strength,
        String style,
        String element,
        String what,
        List<String> weakening,
        Closeup closeup)
        implements Shown {
    SignRow {
        weakening = List.copyOf(weakening);
    }
}
