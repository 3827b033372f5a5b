package tokuden.storage.state;

import tokuden.storage.segment.RecordPlace;

/** Where state records go before the transaction that made them ends. */
@FunctionalInterface
public interface StateLog {
    /** Keeps the record, safe on disk when it returns. */
    RecordPlace keep(StateRecord record);
}
