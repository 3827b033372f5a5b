package tokuden.casework.approval;

import java.time.Instant;
import tokuden.office.Officer;

/** A draft as somebody left it: its words and what they rest on. Never changed once written. */
public record Version(int number, DraftText text, Basis basis, Officer by, Instant at) {}
