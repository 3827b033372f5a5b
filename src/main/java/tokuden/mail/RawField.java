package tokuden.mail;

/** One header field as bytes, not decoded yet. */
record RawField(String name, Span whole, Span body) {}
