package tokuden.mail.auth.dns;

import java.util.Locale;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import tokuden.mail.auth.DnsQuestion;

/** DNS messages of the tests. */
final class Messages {
    private static final int TTL = 300;

    private Messages() {}

    static byte[] answer(DnsQuestion question, String text) {
        return answerTo(Message.newQuery(WireMessage.question(question).orElseThrow()), text)
                .toWire();
    }

    /** Answers every question with one TXT record; names that begin with "no" do not exist. */
    static Message answerTo(Message query, String text) {
        Message answer = new Message(query.getHeader().getID());
        Record question = query.getQuestion();
        answer.getHeader().setFlag(Flags.QR);
        answer.addRecord(question, Section.QUESTION);
        if (question.getName().toString().toLowerCase(Locale.ROOT).startsWith("no")) {
            answer.getHeader().setRcode(Rcode.NXDOMAIN);
        } else {
            answer.addRecord(
                    new TXTRecord(question.getName(), DClass.IN, TTL, text), Section.ANSWER);
        }
        return answer;
    }

    static Name name(String name) {
        try {
            return Name.fromString(name + ".");
        } catch (TextParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
