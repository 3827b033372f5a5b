package tokuden.desktop.dossier;

import tokuden.desktop.kit.Texts;
import tokuden.examination.Finding;

/** What the window calls the duty or the item of labelling that a finding is about. */
final class DutyWords {
    private DutyWords() {}

    static String of(Finding finding, Texts texts) {
        return finding.item().map(texts::of).orElseGet(() -> texts.of(finding.breach()));
    }
}
