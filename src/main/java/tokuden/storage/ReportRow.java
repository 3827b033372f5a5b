package tokuden.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import tokuden.evidence.Sha256;
import tokuden.reports.Channel;
import tokuden.reports.Provenance;
import tokuden.reports.Report;
import tokuden.storage.shape.StatementShape;

/** A row of the table of reports. */
@Entity
@Table(name = "report")
class ReportRow {
    @Id long id;
    String mail;
    String source;
    String channel;
    String provenance;

    @Column(name = "received_at")
    Instant receivedAt;

    String subject;
    String sender;

    @Column(name = "sent_at")
    Instant sentAt;

    String statement;

    static ReportRow of(Report report) {
        ReportRow row = new ReportRow();
        row.id = report.id();
        row.mail = report.mail().hex();
        row.source = report.source();
        row.channel = report.channel().name();
        row.provenance = report.provenance().name();
        row.receivedAt = report.receivedAt();
        row.subject = report.subject();
        row.sender = report.from();
        row.sentAt = report.sentAt().orElse(null);
        row.statement = StatementShape.text(report.statement());
        return row;
    }

    Report report() {
        return new Report(
                id,
                new Sha256(mail),
                source,
                Channel.valueOf(channel),
                Provenance.valueOf(provenance),
                receivedAt,
                subject,
                sender,
                Optional.ofNullable(sentAt),
                StatementShape.statement(statement));
    }
}
