package tokuden;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.casework.CorrectiveOrder;
import tokuden.casework.ExplanationPending;
import tokuden.casework.OrderReady;
import tokuden.casework.ProposedOrder;
import tokuden.casework.Stage;
import tokuden.casework.UnderExamination;
import tokuden.documents.forms.Surroundings;
import tokuden.evidence.Sha256;
import tokuden.law.Act;
import tokuden.office.Journal;
import tokuden.office.JournalFilter;
import tokuden.office.JournalRecord;
import tokuden.reports.Channel;
import tokuden.reports.Intake;
import tokuden.reports.Report;
import tokuden.reports.Reports;

/**
 * The figures of a day for its table (日計表): what came in by which channel, what failed as the
 * journal tells it, and where the cases stand.
 */
public record DayFigures(Reports reports, Cases cases, Journal journal) {
    private static final int PAGE = 500;

    Surroundings.DayCount of(LocalDate day) {
        Map<Channel, Tally> counted = new EnumMap<>(Channel.class);
        Map<Sha256, Long> first = new HashMap<>();
        List<Report> ofDay = new ArrayList<>();
        List<Report> page = reports.page(Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            for (Report report : page) {
                first.put(report.mail(), report.id());
                if (LocalDate.ofInstant(report.receivedAt(), Act.JAPAN).equals(day)) {
                    ofDay.add(report);
                }
            }
            page = reports.page(page.get(page.size() - 1).id(), PAGE);
        }
        for (Report report : ofDay) {
            boolean known = first.get(report.mail()) < report.id();
            counted.merge(report.channel(), new Tally(1, known ? 1 : 0, 0), Tally::and);
        }
        failed(day).forEach(channel -> counted.merge(channel, new Tally(0, 0, 1), Tally::and));
        List<Surroundings.Received> received =
                counted.entrySet().stream().map(e -> e.getValue().of(e.getKey())).toList();
        return new Surroundings.DayCount(received, stages());
    }

    /** The channel of everything that could not be taken in on that day. */
    private List<Channel> failed(LocalDate day) {
        ZonedDateTime begin = day.atStartOfDay(Act.JAPAN);
        JournalFilter asked =
                new JournalFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Intake.FAILED),
                        Optional.of(begin.toInstant()),
                        Optional.of(begin.plusDays(1).toInstant()));
        List<Channel> channels = new ArrayList<>();
        List<JournalRecord> page = journal.from(1, PAGE, asked);
        while (!page.isEmpty()) {
            page.forEach(
                    r -> channels.add(Channel.valueOf(r.entry().particulars().get("channel"))));
            page = journal.from(page.get(page.size() - 1).seq() + 1, PAGE, asked);
        }
        return channels;
    }

    private record Tally(long reports, long known, long failed) {
        Tally and(Tally more) {
            return new Tally(reports + more.reports, known + more.known, failed + more.failed);
        }

        Surroundings.Received of(Channel channel) {
            return new Surroundings.Received(channel.name(), reports, known, failed);
        }
    }

    private Map<String, Long> stages() {
        Map<String, Long> counted = new TreeMap<>();
        List<Case> page = cases.page(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(c -> counted.merge(c.stage().match(new Names()), 1L, Long::sum));
            CaseNumber last = page.get(page.size() - 1).number();
            page = cases.page(Optional.of(last), PAGE);
        }
        return counted;
    }

    /** The key of a stage. */
    private record Names() implements Stage.Reader<String> {
        @Override
        public String underExamination(UnderExamination stage) {
            return "UNDER_EXAMINATION";
        }

        @Override
        public String proposed(ProposedOrder stage) {
            return "PROPOSED";
        }

        @Override
        public String explanationPending(ExplanationPending stage) {
            return "EXPLANATION_PENDING";
        }

        @Override
        public String ready(OrderReady stage) {
            return "READY";
        }

        @Override
        public String ordered(CorrectiveOrder stage) {
            return "ORDERED";
        }
    }
}
