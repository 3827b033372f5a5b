package tokuden.exchange.carriers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Sha256;
import tokuden.mail.HeaderField;
import tokuden.mail.Mail;
import tokuden.mail.MailReader;
import tokuden.mail.attribution.Attribution;
import tokuden.mail.route.TrustedHosts;

class CarrierNoticeTest {
    private static final TrustedHosts TRUSTED = TrustedHosts.named(List.of("isp.example"));
    private static final String MAIL =
            """
            Received: from spam.example (spam.example [192.0.2.7])
             by mx.isp.example (Postfix) with ESMTP id A1
             for <kiri.oka@isp.example>; Mon, 5 Jan 2026 10:00:07 +0900
            From: sales@spam.example
            To: kiri.oka@isp.example

            sale
            """;

    @Test
    void a_sighting_is_the_address_the_trusted_provider_wrote_with_its_second() {
        Mail mail = new MailReader().read(MAIL.getBytes(UTF_8));

        Optional<Sighting> seen = Sighting.of(hash(1), mail, TRUSTED);

        assertThat(seen.orElseThrow().address().getHostAddress()).isEqualTo("192.0.2.7");
        assertThat(seen.orElseThrow().at()).isEqualTo("2026-01-05T01:00:07Z");
        assertThat(Sighting.of(hash(1), mail, TrustedHosts.NOBODY)).isEmpty();
    }

    @Test
    void sightings_of_one_address_are_one_source_in_order_of_time() throws Exception {
        List<CarrierNotice> notices =
                CarrierNotice.of(
                        addresses(
                                seen("192.0.2.7", 200),
                                seen("192.0.2.9", 50),
                                seen("192.0.2.7", 100)),
                        Attribution.NOTHING,
                        Map.of());

        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).sources()).hasSize(2);
        assertThat(notices.get(0).sources().get(1).sightings()).hasSize(2);
        assertThat(notices.get(0).sources().get(1).first()).isEqualTo(Instant.ofEpochSecond(100));
        assertThat(notices.get(0).identifiers()).hasSize(3);
    }

    @Test
    void a_feedback_report_has_the_fields_and_the_sample_of_rfc_5965() throws Exception {
        CarrierNotice.Source source =
                CarrierNotice.of(addresses(seen("192.0.2.7", 0)), Attribution.NOTHING, Map.of())
                        .get(0)
                        .sources()
                        .get(0);
        FeedbackReport.Envelope envelope =
                new FeedbackReport.Envelope(
                        "office@example.go.jp",
                        "abuse@carrier.example\r\nBcc: x@example.com",
                        "notice",
                        "利用の制限",
                        Instant.EPOCH);

        byte[] report =
                FeedbackReport.write(
                        envelope, source, "From: a@b.example\r\n\r\nx".getBytes(UTF_8));

        Mail mail = new MailReader().read(report);
        assertThat(mail.first("Content-Type").map(HeaderField::text).orElse(""))
                .contains("multipart/report", "report-type=feedback-report");
        assertThat(mail.first("Bcc")).isEmpty();
        assertThat(mail.attachedMails()).hasSize(1);
        assertThat(new String(report, UTF_8))
                .contains(
                        "Feedback-Type: abuse\r\n",
                        "Version: 1\r\n",
                        "Source-IP: 192.0.2.7\r\n",
                        "Source-Port: 40123\r\n",
                        "Arrival-Date: Thu, 1 Jan 1970 09:00:00 +0900\r\n",
                        "Incidents: 1\r\n");
    }

    @Test
    void a_short_message_tells_its_number_and_a_person_tells_who_serves_it() {
        NumberSighting first = sms("090-0000-2021", "2026-01-05T10:00:07+09:00").orElseThrow();
        NumberSighting second = sms("０９０ 0000 2021", "2026-01-04T10:00:00+09:00").orElseThrow();
        NumberSighting other = sms("+81800000001", "2026-01-04T10:00:00+09:00").orElseThrow();

        List<CarrierNotice> notices =
                CarrierNotice.of(
                        new CarrierNotice.Seen(List.of(), List.of(first, second, other)),
                        Attribution.NOTHING,
                        Map.of("09000002021", "例示モバイル"));

        assertThat(notices).extracting(CarrierNotice::carrier).containsExactly("", "例示モバイル");
        CarrierNotice told = notices.get(1);
        assertThat(told.numbers().get(0).last()).isEqualTo(first);
        assertThat(told.identifiers())
                .extracting(i -> i.kind() + " " + i.value())
                .containsExactly("PHONE_NUMBER 09000002021", "PHONE_NUMBER 09000002021");
    }

    @Test
    void a_sender_that_is_a_name_is_no_number() {
        assertThat(sms("EXAMPLE", "2026-01-05T10:00:07+09:00")).isEmpty();
        assertThat(sms("090-0000-2021", "sometime")).isEmpty();
    }

    private static Optional<NumberSighting> sms(String sender, String at) {
        String record =
                """
                {"kind": "SMS", "receivedAt": "%s", "to": "090-0000-8812", "sender": "%s",
                 "text": "sale"}
                """
                        .formatted(at, sender);
        return NumberSighting.of(
                Sha256.of(record.getBytes(UTF_8)), new MailReader().read(record.getBytes(UTF_8)));
    }

    private static CarrierNotice.Seen addresses(Sighting... seen) {
        return new CarrierNotice.Seen(List.of(seen), List.of());
    }

    private static Sighting seen(String address, long second) throws Exception {
        return new Sighting(
                hash((byte) second),
                InetAddress.getByName(address),
                OptionalInt.of(40123),
                Instant.ofEpochSecond(second));
    }

    private static Sha256 hash(int n) {
        return Sha256.of(new byte[] {(byte) n});
    }
}
