package tokuden.documents.forms;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tokuden.casework.CaseMail;
import tokuden.documents.Block;
import tokuden.documents.Block.Table.Alignment;
import tokuden.documents.Block.Table.Column;
import tokuden.documents.Block.Table.Row;
import tokuden.documents.Run;
import tokuden.documents.Source;
import tokuden.documents.wording.Phrases;
import tokuden.law.Act;
import tokuden.office.JapaneseDates;

/** The annex of an order (別紙): the mails it rests on, each with the hash of its sealed original. */
final class MailAnnex {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final List<Charge> charges;
    private final CitedMails mails;
    private final Phrases wording;

    MailAnnex(List<Charge> charges, CitedMails mails, Phrases wording) {
        this.charges = charges;
        this.mails = mails;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Column> columns =
                List.of(
                        new Column(wording.text("column.number"), 6, Alignment.CENTRE),
                        new Column(wording.text("column.sent"), 14, Alignment.LEFT),
                        new Column(wording.text("column.from"), 16, Alignment.LEFT),
                        new Column(wording.text("column.subject"), 20, Alignment.LEFT),
                        new Column(wording.text("column.hash"), 22, Alignment.LEFT),
                        new Column(wording.text("column.breaches"), 22, Alignment.LEFT));
        return List.of(
                new Block.Wide(),
                new Block.Annex(wording.text("annex"), wording.text("annex.heading")),
                new Block.Paragraph(0, List.of(Run.plain(wording.text("annex.lead")))),
                new Block.Table(columns, mails.all().stream().map(this::row).toList()));
    }

    private Row row(CaseMail mail) {
        Source source = new Source.Sealed(mail.exhibit());
        List<List<Run>> cells = new ArrayList<>();
        cells.add(List.of(Run.plain(mails.label(mail.exhibit())).from(List.of(source))));
        cells.add(
                List.of(
                        Run.plain(
                                mail.sentAt()
                                        .map(MailAnnex::time)
                                        .orElse(wording.text("sent.unknown")))));
        cells.add(List.of(Run.fixed(oneLine(mail.from()))));
        cells.add(List.of(Run.quoted(oneLine(mail.subject()))));
        cells.add(List.of(Run.fixed(mail.exhibit().hex()).from(List.of(source))));
        cells.add(List.of(Run.plain(breaches(mail))));
        return new Row(cells);
    }

    private String breaches(CaseMail mail) {
        return charges.stream()
                .filter(
                        c ->
                                c.determinations().stream()
                                        .anyMatch(d -> d.mail().equals(mail.exhibit())))
                .map(c -> c.citation(wording))
                .distinct()
                .collect(Collectors.joining(wording.text("mails.between")));
    }

    private String oneLine(String words) {
        return words.replaceAll("\\R", wording.text("newline"));
    }

    /** {@code 平成18.4.12 10:15:03}, Japan time. */
    private static String time(Instant sent) {
        LocalDateTime local = LocalDateTime.ofInstant(sent, Act.JAPAN);
        String day = JapaneseDates.written(local.toLocalDate());
        return day.replace('年', '.').replace('月', '.').replace("日", "") + " " + CLOCK.format(local);
    }
}
