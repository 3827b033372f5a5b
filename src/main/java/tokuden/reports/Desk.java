package tokuden.reports;

import java.time.Clock;
import tokuden.office.Officer;

/** Where reports are taken in (受付): by which officer, by which road, and by which clock. */
public record Desk(Officer officer, Channel channel, Clock clock) {}
