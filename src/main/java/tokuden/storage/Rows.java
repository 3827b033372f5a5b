package tokuden.storage;

import java.util.List;
import tokuden.storage.state.RowShapes;

/** The tables whose rows are kept through state records, those that others name first. */
final class Rows {
    static final List<Class<?>> ALL =
            List.of(
                    ReportRow.class,
                    ExaminationRow.class,
                    OfficeRow.class,
                    CaseRow.class,
                    CaseMailRow.class,
                    DocumentNumberRow.class,
                    DocumentMarkRow.class,
                    EntryRow.class,
                    SubjectEntryRow.class,
                    SeenMarkRow.class,
                    CredentialRow.class,
                    CircleRow.class,
                    ReporterRow.class,
                    DraftRow.class,
                    DisposalRow.class);

    static final RowShapes SHAPES = new RowShapes(ALL);

    private Rows() {}
}
