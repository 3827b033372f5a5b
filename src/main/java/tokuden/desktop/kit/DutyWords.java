package tokuden.desktop.kit;

import tokuden.examination.Finding;

/** What the window calls the duty or the item of labelling that a finding is about. */
public final class DutyWords {
    private DutyWords() {}

    /** 広告である旨の表示, 受信拒否者への送信 … */
    public static String of(Finding finding, Texts texts) {
        return finding.item().map(texts::of).orElseGet(() -> texts.of(finding.breach()));
    }
}
