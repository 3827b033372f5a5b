package tokuden.exchange.leaks;

/** Octets that were inside others. */
record Inner(String step, byte[] octets) {}
