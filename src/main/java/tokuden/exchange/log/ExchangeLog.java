package tokuden.exchange.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tokuden.casework.work.AnswerFiled;
import tokuden.casework.work.CaseLog;
import tokuden.casework.work.Entry;
import tokuden.casework.work.PackageMade;
import tokuden.casework.work.PackageReceived;
import tokuden.casework.work.Recording;
import tokuden.casework.work.ServiceStopped;
import tokuden.office.Journal;
import tokuden.office.JournalRecord;

/** Reads the exchange log for whoever acts now: lines of cases out of reach are not among it. */
public final class ExchangeLog {
    private static final Map<String, Exchanged.Kind> KINDS =
            Map.of(
                    "mail.masked",
                    Exchanged.Kind.MASKED,
                    "export.sealed",
                    Exchanged.Kind.SEALED,
                    Handing.NOTICE,
                    Exchanged.Kind.NOTICE,
                    "foreign.drafted",
                    Exchanged.Kind.REQUEST,
                    "foreign.approved",
                    Exchanged.Kind.APPROVAL,
                    "foreign.disclosed",
                    Exchanged.Kind.DISCLOSURE,
                    "exhibit.exported",
                    Exchanged.Kind.EXPORTED);

    private final Journal journal;
    private final CaseLog log;
    private final Supplier<Set<String>> hidden;

    /**
     * The log over that journal.
     *
     * @param log as whoever acts now may reach it
     * @param hidden the cases out of reach of whoever acts now
     */
    public ExchangeLog(Journal journal, CaseLog log, Supplier<Set<String>> hidden) {
        this.journal = journal;
        this.log = log;
        this.hidden = hidden;
    }

    /**
     * What is asked of the log.
     *
     * @param to part of the name of the recipient
     */
    public record Query(
            Optional<Exchanged.Kind> kind, Optional<String> caseNumber, Optional<String> to) {
        /** Everything. */
        public static final Query ALL =
                new Query(Optional.empty(), Optional.empty(), Optional.empty());

        boolean lets(Exchanged line) {
            return kind.map(k -> k == line.kind()).orElse(true)
                    && caseNumber.map(line.caseNumber()::equals).orElse(true)
                    && to.map(line.to()::contains).orElse(true);
        }
    }

    /** The lines asked for, the newest first. */
    public List<Exchanged> lines(Query query) {
        Set<String> out = hidden.get();
        List<Exchanged> lines = new ArrayList<>();
        List<JournalRecord> page = journal.from(1, Journal.PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(record -> !out.contains(record.entry().subject()))
                    .map(this::line)
                    .flatMap(Optional::stream)
                    .filter(query::lets)
                    .forEach(lines::add);
            page = journal.from(page.get(page.size() - 1).seq() + 1, Journal.PAGE);
        }
        Collections.reverse(lines);
        return lines;
    }

    private Optional<Exchanged> line(JournalRecord record) {
        String action = record.entry().action();
        if (action.equals(Recording.ACTION)) {
            return Optional.ofNullable(record.entry().particulars().get("entry"))
                    .map(Long::valueOf)
                    .filter(id -> isExchange(record))
                    .flatMap(log::find)
                    .flatMap(logged -> of(record, logged.entry()));
        }
        return Optional.ofNullable(KINDS.get(action)).map(kind -> direct(record, kind));
    }

    private static boolean isExchange(JournalRecord record) {
        return Set.of("package_made", "package_received", "answer_filed", "service_stopped")
                .contains(record.entry().particulars().getOrDefault("kind", ""));
    }

    private static Exchanged direct(JournalRecord record, Exchanged.Kind kind) {
        Map<String, String> told = record.entry().particulars();
        String subject = record.entry().subject();
        boolean ofCase = subject.matches("\\d{4}-\\d{4,}");
        String hash = told.getOrDefault(Handing.HASH, told.getOrDefault("copy", ""));
        String fallback = told.getOrDefault("profile", told.getOrDefault("addresses", ""));
        return new Exchanged(
                record.seq(),
                record.entry().at(),
                record.entry().actor(),
                kind,
                ofCase ? subject : "",
                told.getOrDefault(Handing.RECIPIENT, told.getOrDefault("carrier", "")),
                told.getOrDefault(Handing.WHAT, fallback),
                told.getOrDefault(Handing.BASIS, ""),
                told.getOrDefault(Handing.APPROVER, ""),
                ofCase ? hash : subject);
    }

    private static Optional<Exchanged> of(JournalRecord record, Entry entry) {
        if (entry instanceof AnswerFiled a) {
            Told told = new Told(a.carrier(), a.on().toString(), a.basis(), a.answer().hex());
            return Optional.of(told.line(record, Exchanged.Kind.ANSWER));
        }
        if (entry instanceof ServiceStopped s) {
            Told told = new Told(s.carrier(), s.stop() + " " + s.account(), s.basis(), "");
            return Optional.of(told.line(record, Exchanged.Kind.STOPPED));
        }
        if (entry instanceof PackageMade p) {
            String hash = p.parts().isEmpty() ? "" : p.parts().get(0).manifest().hex();
            Told told = new Told(p.profile(), p.number(), "", hash);
            return Optional.of(told.line(record, Exchanged.Kind.PACKAGE));
        }
        if (entry instanceof PackageReceived p) {
            Told told = new Told(p.by(), p.number() + " " + p.on(), "", "");
            return Optional.of(told.line(record, Exchanged.Kind.RECEIPT));
        }
        return Optional.empty();
    }

    private record Told(String to, String what, String basis, String hash) {
        Exchanged line(JournalRecord record, Exchanged.Kind kind) {
            return new Exchanged(
                    record.seq(),
                    record.entry().at(),
                    record.entry().actor(),
                    kind,
                    record.entry().subject(),
                    to,
                    what,
                    basis,
                    "",
                    hash);
        }
    }
}
