package tokuden.reports;

import tokuden.evidence.Origin;

/** A mail that arrived at the office: from where, in which shape, and its bytes as they stand. */
public record Arrival(String source, Origin.Kind kind, byte[] bytes) {}
