package tokuden.mail;

import java.util.List;
import java.util.Optional;

/** A header as bytes: its fields, the mbox line before it if any, and where the body begins. */
record RawHeader(List<RawField> fields, Optional<Span> mailboxLine, int bodyFrom) {}
