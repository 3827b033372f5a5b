package tokuden.mail.route;

import tokuden.mail.Span;

/** A word as it stands in a header field, and its bytes. */
public record Quoted(String text, Span bytes) {}
