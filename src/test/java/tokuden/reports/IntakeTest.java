package tokuden.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tokuden.evidence.Exhibit;
import tokuden.evidence.Origin;
import tokuden.evidence.Sealing;
import tokuden.evidence.Sha256;
import tokuden.memory.MemoryStore;
import tokuden.office.Officer;
import tokuden.office.Role;

class IntakeTest {
    private static final String AD =
            "From: shop@example.jp\r\nSubject: 100 yen\r\nDate: Mon, 6 Apr 2026 09:00:00 +0900\r\n"
                    + "\r\nbuy now\r\n";
    private static final String OTHER = AD.replace("100", "200");

    private final MemoryStore store = new MemoryStore();
    private final Intake intake =
            new Intake(
                    new Sealing(store.exhibits()),
                    store.reports(),
                    store.journal(),
                    new Desk(
                            new Officer("u1", "受付", "受付", Set.of(Role.INTAKE)),
                            Channel.RECIPIENT_COMPLAINT,
                            Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC)));

    @Test
    void a_mail_of_its_own_is_sealed_and_reported() {
        Intake.Receipt receipt = take("a.eml", AD);

        assertThat(receipt.fresh()).isTrue();
        assertThat(receipt.reports()).hasSize(1);
        Report report = receipt.reports().get(0);
        assertThat(report.provenance()).isEqualTo(Provenance.ORIGINAL);
        assertThat(report.channel()).isEqualTo(Channel.RECIPIENT_COMPLAINT);
        assertThat(report.from()).isEqualTo("shop@example.jp");
        assertThat(report.sentAt()).contains(Instant.parse("2026-04-06T00:00:00Z"));
        assertThat(store.exhibits().bytes(report.mail())).isEqualTo(bytes(AD));
    }

    @Test
    void of_a_forward_the_attached_mails_are_the_evidence_and_the_carrier_is_provenance() {
        String carrier = carrier(AD, OTHER);

        Intake.Receipt receipt = take("fw.eml", carrier);

        assertThat(receipt.reports())
                .extracting(Report::provenance)
                .containsExactly(Provenance.ATTACHED, Provenance.ATTACHED);
        assertThat(receipt.reports())
                .extracting(Report::subject)
                .containsExactly("100 yen", "200 yen");
        Sha256 hash = Sha256.of(bytes(carrier));
        assertThat(store.exhibits().find(hash).orElseThrow().origins())
                .extracting(Origin::kind)
                .containsExactly(Origin.Kind.FILE, Origin.Kind.CARRIER);
        Exhibit attached = store.exhibits().find(receipt.reports().get(0).mail()).orElseThrow();
        assertThat(attached.origins().get(0).kind()).isEqualTo(Origin.Kind.ATTACHED);
        assertThat(attached.origins().get(0).carrier()).contains(hash);
        assertThat(store.reports().of(hash)).isEmpty();
    }

    @Test
    void the_same_mail_from_the_same_source_makes_no_second_report() {
        take("a.eml", AD);

        Intake.Receipt again = take("a.eml", AD);

        assertThat(again.fresh()).isFalse();
        assertThat(again.reports()).isEmpty();
    }

    @Test
    void the_same_mail_from_another_source_is_a_second_report_of_one_exhibit() {
        take("a.eml", AD);

        Intake.Receipt other = take("b.eml", AD);

        assertThat(other.fresh()).isFalse();
        assertThat(other.reports()).hasSize(1);
        assertThat(store.exhibits().count()).isEqualTo(1);
        assertThat(store.exhibits().find(Sha256.of(bytes(AD))).orElseThrow().origins()).hasSize(2);
    }

    @Test
    void a_quoted_mail_is_marked_as_without_header() {
        String forward =
                "From: a@example.com\r\nSubject: Fwd: 100 yen\r\n\r\n"
                        + "---------- Forwarded message ---------\r\n"
                        + "From: shop@example.jp\r\nDate: Mon, 6 Apr 2026 09:00:00 +0900\r\n"
                        + "Subject: 100 yen\r\n\r\nbuy now\r\n";

        Intake.Receipt receipt = take("fw.eml", forward);

        assertThat(receipt.reports())
                .extracting(Report::provenance)
                .containsExactly(Provenance.INLINE_FORWARD);
        assertThat(receipt.reports().get(0).headersAsReceived()).isFalse();
    }

    private Intake.Receipt take(String source, String mail) {
        return intake.receive(new Arrival(source, Origin.Kind.FILE, bytes(mail)));
    }

    private static String carrier(String... mails) {
        StringBuilder text =
                new StringBuilder(
                        "From: a@example.com\r\nSubject: Fwd: ad\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                + "--b\r\nContent-Type: text/plain\r\n\r\nplease look\r\n");
        for (String mail : mails) {
            text.append("--b\r\nContent-Type: message/rfc822\r\n\r\n").append(mail);
        }
        return text.append("--b--\r\n").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
