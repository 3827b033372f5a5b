package tokuden.mail.route;

import static org.assertj.core.api.Assertions.assertThat;
import static tokuden.mail.route.RouteMails.FROM_A_SERVER;
import static tokuden.mail.route.RouteMails.mail;
import static tokuden.mail.route.RouteMails.route;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tokuden.mail.Mail;
import tokuden.mail.auth.Delivery;

/** When a mail was sent, by whom that is said, and the facts of its delivery. */
class SendingInstantsTest {
    @Test
    void the_date_counts_if_the_provider_took_the_mail_about_then() {
        Mail mail =
                mail(
                        "Received: from mx1.isp.example.jp [192.0.2.2] by localhost with POP3"
                                + " (fetchmail-6.2.5); Tue, 01 May 2007 12:00:00 +0900\n",
                        FROM_A_SERVER,
                        "Date: Tue, 10 Apr 2007 11:59:00 +0900\n");

        SendingInstants instants = SendingInstants.of(mail, route(mail));

        assertThat(mail.sent().orElseThrow().at()).isEqualTo("2007-05-01T03:00:00Z");
        assertThat(instants.deciding().orElseThrow().source())
                .isEqualTo(SendingInstant.Source.DATE_FIELD);
        assertThat(instants.deciding().orElseThrow().at()).isEqualTo("2007-04-10T02:59:00Z");
        assertThat(instants.all())
                .extracting(SendingInstant::source)
                .containsExactly(
                        SendingInstant.Source.PROVIDER_LINE,
                        SendingInstant.Source.BOUNDARY_LINE,
                        SendingInstant.Source.DATE_FIELD);
    }

    @Test
    void a_date_far_from_the_receipt_gives_way_and_is_shown_where_it_would_change_the_result() {
        Mail mail = mail(FROM_A_SERVER, "Date: Sat, 01 Dec 2012 00:00:00 +0900\n");
        Instant border = Instant.parse("2008-11-30T15:00:00Z");

        SendingInstants instants = SendingInstants.of(mail, route(mail));

        assertThat(instants.deciding().orElseThrow().source())
                .isEqualTo(SendingInstant.Source.BOUNDARY_LINE);
        assertThat(instants.straddling(at -> at.isBefore(border)))
                .extracting(SendingInstant::source)
                .containsExactly(SendingInstant.Source.DATE_FIELD);
        assertThat(instants.straddling(at -> "always the same")).isEmpty();
    }

    @Test
    void without_boundary_the_time_of_the_mail_itself_counts() {
        Mail mail = mail("Date: Tue, 10 Apr 2007 11:59:00 +0900\n");

        SendingInstants instants = SendingInstants.of(mail, route(mail));

        assertThat(instants.deciding().orElseThrow().at())
                .isEqualTo(mail.sent().orElseThrow().at());
    }

    @Test
    void the_facts_of_the_delivery_come_from_above_the_boundary() {
        Mail mail =
                mail(
                        "Return-Path: <info@shop.example.com>\n",
                        FROM_A_SERVER,
                        "Return-Path: <evil@example.net>\n");

        Delivery delivery = Deliveries.of(mail, route(mail));

        assertThat(delivery.client().map(Addresses::text)).contains("198.51.100.9");
        assertThat(delivery.helo()).contains("mail.shop.example.com");
        assertThat(delivery.mailFrom()).contains("info@shop.example.com");
        assertThat(delivery.receivedAt()).contains(Instant.parse("2007-04-10T03:00:00Z"));
    }

    @Test
    void a_return_path_below_the_boundary_is_no_fact() {
        Mail mail = mail(FROM_A_SERVER, "Return-Path: <evil@example.net>\n");

        assertThat(Deliveries.of(mail, route(mail)).mailFrom()).isEmpty();
    }

    @Test
    void without_boundary_nothing_is_known_of_the_delivery() {
        Mail mail = mail("Return-Path: <a@example.net>\n");

        assertThat(Deliveries.of(mail, route(mail))).isEqualTo(Delivery.UNKNOWN);
    }
}
