package tokuden.exchange.masking;

/** For whom a copy is made, and what it may therefore show (提供先の区分). */
public enum RecipientProfile {
    /** 検察・警察: the original, nothing masked */
    PROSECUTION(false, true, true),
    /** 電気通信役務提供者 (29条): what it needs to find its own subscriber */
    CARRIER(true, true, true),
    /** 登録送信適正化機関 */
    REGISTERED_BODY(true, true, true),
    /** 外国執行当局 (30条): data of the sender only */
    FOREIGN_AUTHORITY(true, false, true),
    /** 開示: nothing of a recipient, no attached file */
    DISCLOSURE(true, false, false);

    private final boolean masks;
    private final boolean keepsDomain;
    private final boolean keepsFiles;

    RecipientProfile(boolean masks, boolean keepsDomain, boolean keepsFiles) {
        this.masks = masks;
        this.keepsDomain = keepsDomain;
        this.keepsFiles = keepsFiles;
    }

    /** Is anything masked at all? */
    public boolean masks() {
        return masks;
    }

    /** Does the domain of a masked address stay? */
    public boolean keepsDomain() {
        return keepsDomain;
    }

    /** Do attached files stay if nothing stands in them? */
    public boolean keepsFiles() {
        return keepsFiles;
    }
}
