package tokuden.office;

/**
 * An entry with its place in the chain: its running number (from 1), the hash of the record before
 * it and its own hash, both SHA-256 in lower-case hex.
 */
public record JournalRecord(long seq, JournalEntry entry, String previousHash, String hash) {}
