package tokuden.storage.segment;

import java.time.Instant;
import tokuden.evidence.Sha256;

/** What is to be kept as one record: its kind, the bytes, their hash and when they are kept. */
public record Payload(int kind, byte[] bytes, Sha256 hash, Instant at) {}
