package tokuden.exchange.leaks;

/** One way in which a text may be read otherwise. */
record Reading(String step, String text) {}
