package tokuden.documents.forms;

import java.util.List;
import java.util.Optional;

/** All forms that are composed of a record of facts; the corrective order is composed of a case. */
public final class Forms {
    private static final List<Form<?>> ALL =
            List.of(
                    new WarningForm(),
                    new SubscriberEnquiryForm(),
                    new ReportDemandForm(),
                    new InspectionRecordForm(),
                    new IdentityCardForm(),
                    new ExplanationNoticeForm(),
                    new ExplanationRecordForm(),
                    new CoverLetterForm(),
                    new ReceiptForm(),
                    new ReferralForm(),
                    new HandoverListForm(),
                    new PackageCheckForm(),
                    new ExhibitListForm(),
                    new ExhibitExplanationForm(),
                    new MailAnalysisForm(),
                    new DraftApprovalForm(),
                    new PressReleaseForm(),
                    new DailyReportForm(),
                    new CaseSummaryForm());

    private Forms() {}

    /** In the order of the work. */
    public static List<Form<?>> all() {
        return ALL;
    }

    /** The form of that key. */
    public static Optional<Form<?>> find(String kind) {
        return ALL.stream().filter(f -> f.kind().equals(kind)).findFirst();
    }

    /** The keys of all templates: of these forms, of the corrective order, and the shared one. */
    public static List<String> templates() {
        List<String> kinds = new java.util.ArrayList<>(ALL.stream().map(Form::kind).toList());
        kinds.add(CorrectiveOrderForm.KIND);
        kinds.add(tokuden.documents.wording.Templates.SHARED);
        return List.copyOf(kinds);
    }
}
