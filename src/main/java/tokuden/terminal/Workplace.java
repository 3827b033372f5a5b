package tokuden.terminal;

import tokuden.casework.Cases;
import tokuden.casework.approval.Drafts;
import tokuden.casework.clock.ClockBoard;
import tokuden.casework.dispatch.DispatchRegister;
import tokuden.casework.retention.Removal;
import tokuden.casework.subject.Subjects;
import tokuden.casework.work.CaseLog;
import tokuden.documents.wording.Templates;
import tokuden.evidence.Exhibits;
import tokuden.evidence.Health;
import tokuden.evidence.IntegrityCheck;
import tokuden.evidence.backup.Backups;
import tokuden.examination.Examinations;
import tokuden.exchange.ImportedTables;
import tokuden.exchange.partners.Partners;
import tokuden.office.Circles;
import tokuden.office.Journal;
import tokuden.office.Offices;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.EncryptedTwin;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;

/** An opened store with everything the office keeps. Closing it sets it free for others. */
public interface Workplace extends AutoCloseable {
    Offices offices();

    Exhibits exhibits();

    Reports reports();

    Examinations examinations();

    Cases cases();

    /** The log of every case. */
    CaseLog log();

    /** The clocks of all cases. */
    ClockBoard board();

    /** The register of persons and companies. */
    Subjects subjects();

    DispatchRegister register();

    Journal journal();

    Credentials credentials();

    Circles circles();

    Reporters reporters();

    Drafts drafts();

    /** Takes cases out for good, and keeps the register of it. */
    Removal removal();

    Proof proof();

    /** An encrypted twin of this plain store; nothing may be kept until it has its place. */
    EncryptedTwin twin();

    /** The backups of the open store. */
    Backups backups();

    /** How the store stands. */
    Health health();

    /** A check of the store whose outcome is entered in the journal in that officer's name. */
    IntegrityCheck checkup(String officer);

    /** Where in the folder of a store the office keeps its own wording of papers. */
    String WORDING = "wording";

    /** The wording of papers: the office's own where it has any, else as shipped. */
    default Templates wording() {
        return Templates.shipped();
    }

    /** Where in the folder of a store the imported tables of addresses lie. */
    String TABLES = "tables";

    /** The tables of address registrations the office imported. */
    ImportedTables tables();

    /** Where in the folder of a store the office keeps its own entries of the directory. */
    String PARTNERS = "partners";

    /** The directory of foreign authorities and frameworks. */
    Partners partners();

    /** The secret from which the masking keys of the office come. */
    byte[] maskingSecret();

    @Override
    void close();
}
