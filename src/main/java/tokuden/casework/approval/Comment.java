package tokuden.casework.approval;

import java.time.Instant;

/** What is to be mended at one paragraph of a draft sent back (差戻しの意見). */
public record Comment(String paragraph, String text, String by, Instant at) {}
