package tokuden.desktop.packages;

/** On what a package is handed over, and so how much a part may hold. */
enum Disc {
    /** not split */
    NONE(0),
    CD(700_000_000L),
    DVD(4_700_000_000L),
    BD(25_000_000_000L);

    private final long bytes;

    Disc(long bytes) {
        this.bytes = bytes;
    }

    long bytes() {
        return bytes;
    }
}
