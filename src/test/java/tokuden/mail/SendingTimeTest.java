package tokuden.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.Mails.aMail;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which time counts as that of sending. */
class SendingTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wed, 11 Sep 2002 03:52:37 +0900|2002-09-10T18:52:37Z",
                "Mon, 11 Sep 2002 03:52 JST|2002-09-10T18:52:00Z",
                "11 Sep 02 03:52:37 GMT|2002-09-11T03:52:37Z",
                "Wed, 11 Sep 102 03:52:37 +0900|2002-09-10T18:52:37Z",
                "Wed, 11 Sep 2002 3:52:37 PM -0500|2002-09-11T20:52:37Z",
                "Wed Sep 11 03:52:37 2002|2002-09-10T18:52:37Z",
                "Wed, 11-Sep-2002 03:52:37 EST|2002-09-11T08:52:37Z",
                "2002/09/11 03:52:37 +0900|2002-09-10T18:52:37Z",
                "2026-03-01T00:30:00+09:00|2026-02-28T15:30:00Z",
                "Wed, 11 Sep 2002 03:52:37 +0900 (JST)|2002-09-10T18:52:37Z"
            })
    void a_date_is_read_as_programs_write_it(String written, String expected) {
        Mail mail = aMail().line("Date: " + written).line("").read();

        assertThat(mail.sent()).map(SendingTime::at).contains(Instant.parse(expected));
    }

    @Test
    void a_date_far_from_the_topmost_received_field_gives_way_to_it() {
        Mail mail =
                aMail().line("Received: from x by y; Wed, 11 Sep 2002 04:00:00 +0900")
                        .line("Received: from z by x; Wed, 11 Sep 1999 04:00:00 +0900")
                        .line("Date: Sun, 06 Feb 2106 06:28:15 +0000")
                        .line("")
                        .read();

        SendingTime sent = mail.sent().orElseThrow();

        assertThat(sent.source()).isEqualTo(SendingTime.Source.RECEIVED_FIELD);
        assertThat(sent.at()).isEqualTo("2002-09-10T19:00:00Z");
        assertThat(sent.otherwise()).contains(Instant.parse("2106-02-06T06:28:15Z"));
    }

    @Test
    void an_unreadable_date_gives_way_and_is_noted() {
        Mail mail =
                aMail().line("Received: from x by y; Wed, 11 Sep 2002 04:00:00 +0900")
                        .line("Date: 31 Feb 2002 99:00")
                        .line("")
                        .read();

        assertThat(mail.sent().orElseThrow().source()).isEqualTo(SendingTime.Source.RECEIVED_FIELD);
        assertThat(mail.defects()).extracting(Defect::kind).contains("date-unreadable");
    }

    @Test
    void the_line_of_the_mailbox_is_the_last_resort() {
        Mail mail =
                aMail().line("From a@example.jp Mon Jul  1 10:00:00 2002")
                        .line("To: b")
                        .line("")
                        .read();

        assertThat(mail.sent().orElseThrow().source()).isEqualTo(SendingTime.Source.MAILBOX_LINE);
    }

    @Test
    void without_any_statement_there_is_no_time() {
        assertThat(aMail().line("To: b").line("").read().sent()).isEmpty();
    }
}
