package tokuden;

import java.nio.file.Path;
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
import tokuden.exchange.masking.MaskingSecret;
import tokuden.exchange.partners.Partners;
import tokuden.office.Circles;
import tokuden.office.Journal;
import tokuden.office.Offices;
import tokuden.office.signin.Credentials;
import tokuden.office.signin.EncryptedTwin;
import tokuden.reports.Reporters;
import tokuden.reports.Reports;
import tokuden.storage.Opening;
import tokuden.storage.Store;
import tokuden.terminal.Proof;
import tokuden.terminal.Workplace;

/** An open store as the command line knows it. */
final class StoreWorkplace implements Workplace {
    private final Store store;
    private final Path data;
    private final Backups backups;

    StoreWorkplace(Store store, Opening opening) {
        this.store = store;
        this.data = opening.data();
        this.backups = store.backups(opening);
    }

    @Override
    public Templates wording() {
        return Templates.shippedAnd(data.resolve(WORDING));
    }

    @Override
    public ImportedTables tables() {
        return new ImportedTables(data.resolve(TABLES), store.journal());
    }

    @Override
    public Partners partners() {
        return new Partners(data.resolve(PARTNERS), store.journal());
    }

    @Override
    public Offices offices() {
        return store.offices();
    }

    @Override
    public Exhibits exhibits() {
        return store.exhibits();
    }

    @Override
    public Reports reports() {
        return store.reports();
    }

    @Override
    public Examinations examinations() {
        return store.examinations();
    }

    @Override
    public Cases cases() {
        return store.cases();
    }

    @Override
    public CaseLog log() {
        return store.log();
    }

    @Override
    public ClockBoard board() {
        return store.board();
    }

    @Override
    public Subjects subjects() {
        return store.subjects();
    }

    @Override
    public DispatchRegister register() {
        return store.documentRegister();
    }

    @Override
    public Journal journal() {
        return store.journal();
    }

    @Override
    public Credentials credentials() {
        return store.credentials();
    }

    @Override
    public Circles circles() {
        return store.circles();
    }

    @Override
    public Reporters reporters() {
        return store.reporters();
    }

    @Override
    public Drafts drafts() {
        return store.drafts();
    }

    @Override
    public Removal removal() {
        return store.removal();
    }

    @Override
    public byte[] maskingSecret() {
        Path file = data.resolve(Store.MASKING);
        return store.box()
                .map(box -> MaskingSecret.in(file, box::sealed, box::opened))
                .orElseGet(() -> MaskingSecret.in(data));
    }

    @Override
    public EncryptedTwin twin() {
        return store.twin();
    }

    @Override
    public Health health() {
        return store.health();
    }

    @Override
    public IntegrityCheck checkup(String officer) {
        return store.checkup(officer);
    }

    @Override
    public Proof proof() {
        return new IntegrityProof(store.integrity());
    }

    @Override
    public Backups backups() {
        return backups;
    }

    @Override
    public void close() {
        store.close();
    }
}
