package tokuden.documents.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tokuden.documents.Block;
import tokuden.documents.Document;
import tokuden.documents.Run;
import tokuden.evidence.Sha256;

/**
 * The sheet on which a paper is put up for approval (起案書) with boxes for the seals of those who
 * approve (決裁欄), and the hash of the frozen text that is approved.
 */
public final class DraftApprovalForm implements Form<DraftApprovalForm.Facts> {
    /**
     * One who approves.
     *
     * @param mark what stands in the box: name and day once approved, else ""
     */
    public record Approver(String post, String mark) {}

    /**
     * What a sheet says.
     *
     * @param handling 取扱注意 and the like; "" if none
     * @param text what is asked to be approved, a line each
     * @param frozen hash of the words of the paper put up
     */
    public record Facts(
            String id,
            String office,
            String caseNumber,
            LocalDate draftedOn,
            Optional<LocalDate> decidedOn,
            Optional<LocalDate> issuedOn,
            Optional<String> number,
            String retention,
            String handling,
            Person drafter,
            String subject,
            List<String> text,
            List<Approver> approvers,
            List<Enclosed> attached,
            Optional<Sha256> frozen) {
        public Facts {
            text = List.copyOf(text);
            approvers = List.copyOf(approvers);
            attached = List.copyOf(attached);
        }
    }

    @Override
    public String kind() {
        return "draft-approval";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        List<Block.Stamps.Box> boxes =
                facts.approvers().stream()
                        .map(a -> new Block.Stamps.Box(a.post(), a.mark()))
                        .toList();
        List<Block> stamps = boxes.isEmpty() ? List.of() : List.of(new Block.Stamps(boxes));
        paper.fields()
                .text("部署", facts.office())
                .text("事案番号", facts.caseNumber())
                .day("起案日", facts.draftedOn())
                .day("決裁日", facts.decidedOn())
                .day("施行日", facts.issuedOn())
                .text("文書番号", facts.number().orElse(""))
                .text("保存期間", facts.retention())
                .text("取扱い", facts.handling())
                .text("起案者", facts.drafter().text())
                .text("件名", facts.subject())
                .lines("伺い文", facts.text())
                .part("決裁欄", stamps)
                .part("添付", CoverLetterForm.table(facts.attached(), paper.phrases()).blocks())
                .runs("凍結", facts.frozen().stream().map(h -> Run.fixed(h.hex())).toList());
        return paper.document(facts.id(), facts.draftedOn(), false);
    }
}
