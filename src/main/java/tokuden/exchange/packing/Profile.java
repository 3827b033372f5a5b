package tokuden.exchange.packing;

/** For whom a package is made, which decides what it may show. */
public enum Profile {
    /** 検察: everything as it is */
    PROSECUTION
}
