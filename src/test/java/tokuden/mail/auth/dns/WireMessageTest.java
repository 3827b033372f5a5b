package tokuden.mail.auth.dns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;

/** Messages as they went over the wire. */
class WireMessageTest {
    private static final Name OWNER = Messages.name("example.jp");

    @Test
    void each_type_of_record_is_read() {
        assertThat(
                        read(
                                DnsQuestion.Type.A,
                                new ARecord(
                                        OWNER, DClass.IN, 1, InetAddresses.forString("192.0.2.1"))))
                .containsExactly(new DnsRecord.Address(InetAddresses.forString("192.0.2.1")));
        assertThat(
                        read(
                                DnsQuestion.Type.AAAA,
                                new AAAARecord(
                                        OWNER,
                                        DClass.IN,
                                        1,
                                        InetAddresses.forString("2001:db8::1"))))
                .containsExactly(new DnsRecord.Address(InetAddresses.forString("2001:db8::1")));
        assertThat(read(DnsQuestion.Type.MX, new MXRecord(OWNER, DClass.IN, 1, 0, Name.root)))
                .containsExactly(new DnsRecord.Exchange(0, ""));
        assertThat(
                        read(
                                DnsQuestion.Type.PTR,
                                new PTRRecord(OWNER, DClass.IN, 1, Messages.name("m.example.jp"))))
                .containsExactly(new DnsRecord.Name("m.example.jp"));
    }

    @Test
    void an_alias_in_the_answer_is_followed() {
        Name other = Messages.name("b.example.jp");

        assertThat(
                        read(
                                DnsQuestion.Type.A,
                                new CNAMERecord(OWNER, DClass.IN, 1, other),
                                new ARecord(
                                        other, DClass.IN, 1, InetAddresses.forString("192.0.2.7"))))
                .containsExactly(new DnsRecord.Address(InetAddresses.forString("192.0.2.7")));
    }

    @Test
    void a_loop_of_aliases_ends() {
        Name other = Messages.name("b.example.jp");

        assertThat(
                        read(
                                DnsQuestion.Type.A,
                                new CNAMERecord(OWNER, DClass.IN, 1, other),
                                new CNAMERecord(other, DClass.IN, 1, OWNER)))
                .isEmpty();
    }

    @Test
    void the_code_of_the_answer_is_its_status() {
        assertThat(status(Rcode.NOERROR)).isEqualTo(DnsAnswer.Status.ANSWERED);
        assertThat(status(Rcode.NXDOMAIN)).isEqualTo(DnsAnswer.Status.NO_SUCH_NAME);
        assertThat(status(Rcode.SERVFAIL)).isEqualTo(DnsAnswer.Status.SERVER_FAILURE);
        assertThat(status(Rcode.REFUSED)).isEqualTo(DnsAnswer.Status.SERVER_FAILURE);
    }

    @Property(tries = 500, seed = "2026")
    void any_octets_are_an_answer_to_the_question_or_none(@ForAll byte[] octets) {
        DnsQuestion question = new DnsQuestion("example.jp", DnsQuestion.Type.TXT);

        Optional<DnsAnswer> answer = WireMessage.read(octets, question, Optional.empty(), "");

        assertThat(answer.map(DnsAnswer::question).orElse(question)).isEqualTo(question);
    }

    @Property(tries = 2_000, seed = "2026")
    void a_damaged_message_is_an_answer_or_none(
            @ForAll @IntRange(max = 50) int at, @ForAll byte octet) {
        DnsQuestion question = new DnsQuestion("example.jp", DnsQuestion.Type.TXT);
        byte[] message = Messages.answer(question, "v=spf1 -all");
        message[at % message.length] = octet;

        Optional<DnsAnswer> answer = WireMessage.read(message, question, Optional.empty(), "");

        assertThat(answer.map(DnsAnswer::question).orElse(question)).isEqualTo(question);
    }

    @Property(tries = 500, seed = "2026")
    void any_name_can_be_asked_or_not(@ForAll String name) {
        DnsQuestion question = new DnsQuestion(name, DnsQuestion.Type.TXT);

        Optional<Record> record = WireMessage.question(question);

        record.ifPresent(r -> assertThat(Message.newQuery(r).toWire()).isNotEmpty());
    }

    private static DnsAnswer.Status status(int rcode) {
        Message message = new Message();
        message.getHeader().setRcode(rcode);
        return WireMessage.read(
                        message.toWire(),
                        new DnsQuestion("example.jp", DnsQuestion.Type.A),
                        Optional.empty(),
                        "")
                .orElseThrow()
                .status();
    }

    private static List<DnsRecord> read(DnsQuestion.Type type, Record... records) {
        Message message = new Message();
        message.getHeader().setFlag(Flags.QR);
        for (Record record : records) {
            message.addRecord(record, Section.ANSWER);
        }
        return WireMessage.read(
                        message.toWire(), new DnsQuestion("example.jp", type), Optional.empty(), "")
                .orElseThrow()
                .records();
    }
}
