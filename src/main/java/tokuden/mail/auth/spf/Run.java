package tokuden.mail.auth.spf;

import com.google.common.net.InetAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tokuden.mail.auth.AuthResult;
import tokuden.mail.auth.DnsAnswer;
import tokuden.mail.auth.DnsQuestion;
import tokuden.mail.auth.DnsRecord;
import tokuden.mail.auth.DnsSource;
import tokuden.mail.auth.Step;

/**
 * One run of check_host() with all it includes: what was asked, the limits used up (RFC 7208
 * section 4.6.4), the steps taken, and the result once one ends the whole run.
 */
final class Run {
    private static final int MOST_TERMS = 10;
    private static final int MOST_VOID_LOOKUPS = 2;
    private static final int MOST_LETTERS = 1_000_000;
    private final Question question;
    private final DnsSource dns;
    private final boolean survey;
    private final List<Step> trace = new ArrayList<>();
    private int terms;
    private int voidLookups;
    private int letters;
    private AuthResult end;
    private Step reason;
    private Step missing;

    Run(Question question, DnsSource dns, boolean survey) {
        this.question = question;
        this.dns = dns;
        this.survey = survey;
    }

    Question question() {
        return question;
    }

    List<Step> trace() {
        return trace;
    }

    void note(Step step) {
        trace.add(step);
    }

    /** Ends the run; the first end counts. */
    void end(AuthResult result, Step why) {
        if (end == null) {
            end = result;
            reason = why;
            trace.add(why);
        }
    }

    boolean ended() {
        return end != null;
    }

    AuthResult result() {
        return end;
    }

    Step reason() {
        return reason;
    }

    /** The question without a recorded answer, if one was passed over in a survey. */
    Step missing() {
        return missing;
    }

    /** Counts a term that asks DNS; false if it is one too many. */
    boolean countTerm(String term) {
        terms++;
        if (terms > MOST_TERMS) {
            end(AuthResult.PERMERROR, Step.of("spf.too-many-terms", term));
        }
        return !ended();
    }

    /** Counts letters a macro gave; false if a record makes more than any honest one does. */
    boolean countLetters(int more) {
        letters += more;
        if (letters > MOST_LETTERS) {
            end(AuthResult.PERMERROR, Step.of("spf.too-long"));
        }
        return !ended();
    }

    /** Asks for a term: no answer for now or ever ends the run, and void answers are counted. */
    DnsAnswer ask(String name, DnsQuestion.Type type) {
        DnsAnswer answer = look(name, type);
        if (failed(answer)) {
            end(AuthResult.TEMPERROR, Step.of("spf.dns-error", name, type.name()).with(answer));
        } else {
            countVoid(answer);
        }
        return answer;
    }

    /** Counts an answer that holds nothing; one too many ends the run. */
    void countVoid(DnsAnswer answer) {
        if (isVoid(answer) && ++voidLookups > MOST_VOID_LOOKUPS) {
            DnsQuestion asked = answer.question();
            end(
                    AuthResult.PERMERROR,
                    Step.of("spf.too-many-voids", asked.name(), asked.type().name()));
        }
    }

    /** Asks for the policy of a domain: an answer without records is not counted as void. */
    DnsAnswer askPolicy(String name) {
        DnsAnswer answer = look(name, DnsQuestion.Type.TXT);
        if (failed(answer)) {
            end(AuthResult.TEMPERROR, Step.of("spf.dns-error", name, "TXT").with(answer));
        }
        return answer;
    }

    /** Asks where an error is passed over; a missing answer ends the run all the same. */
    DnsAnswer look(String name, DnsQuestion.Type type) {
        DnsAnswer answer = lookOnly(name, type);
        if (answer.status() == DnsAnswer.Status.NOT_RECORDED) {
            Step why = Step.of("spf.not-recorded", name, type.name()).with(answer);
            if (survey) {
                missing = missing == null ? why : missing;
            } else {
                end(AuthResult.UNVERIFIABLE, why);
            }
        }
        return answer;
    }

    /** Asks where the result does not rest on the answer. */
    DnsAnswer lookOnly(String name, DnsQuestion.Type type) {
        DnsAnswer answer = dns.ask(new DnsQuestion(name, type));
        trace.add(told(answer));
        return answer;
    }

    static boolean failed(DnsAnswer answer) {
        return answer.status() == DnsAnswer.Status.TIMEOUT
                || answer.status() == DnsAnswer.Status.SERVER_FAILURE;
    }

    private static boolean isVoid(DnsAnswer answer) {
        return answer.status() == DnsAnswer.Status.NO_SUCH_NAME
                || answer.status() == DnsAnswer.Status.ANSWERED && answer.records().isEmpty();
    }

    /** The least dated kind of source among the answers used. */
    DnsSource.Kind kind() {
        DnsSource.Kind kind = null;
        for (Step step : trace) {
            if (step.answer().isPresent()
                    && step.answer().get().status() != DnsAnswer.Status.NOT_RECORDED) {
                DnsSource.Kind other = dns.kindOf(step.answer().get().question());
                kind = kind == null || other.compareTo(kind) > 0 ? other : kind;
            }
        }
        return kind == null ? dns.kind() : kind;
    }

    private static Step told(DnsAnswer answer) {
        String name = answer.question().name();
        String type = answer.question().type().name();
        return switch (answer.status()) {
            case ANSWERED ->
                    answer.records().isEmpty()
                            ? Step.of("spf.asked-none", name, type).with(answer)
                            : Step.of("spf.asked", name, type, written(answer)).with(answer);
            case NO_SUCH_NAME -> Step.of("spf.asked-no-name", name, type).with(answer);
            case SERVER_FAILURE -> Step.of("spf.asked-failure", name, type).with(answer);
            case TIMEOUT -> Step.of("spf.asked-timeout", name, type).with(answer);
            case NOT_RECORDED -> Step.of("spf.asked-not-recorded", name, type).with(answer);
        };
    }

    private static String written(DnsAnswer answer) {
        if (answer.records().size() == 1) {
            return written(answer.records().get(0));
        }
        return answer.records().stream().map(Run::written).collect(Collectors.joining(" / "));
    }

    private static String written(DnsRecord record) {
        return record.match(
                address -> InetAddresses.toAddrString(address.value()),
                exchange -> exchange.preference() + " " + exchange.host(),
                DnsRecord.Text::joined,
                DnsRecord.Name::value);
    }
}
