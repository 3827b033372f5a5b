package tokuden.documents.forms;

import java.time.LocalDate;
import tokuden.documents.Document;

/**
 * The one page that goes with a package of evidence (証拠セットの確認方法): how anybody checks it with a tool
 * every system has and with a browser, without this program.
 */
public final class PackageCheckForm implements Form<PackageCheckForm.Facts> {
    /**
     * What the page says.
     *
     * @param number of the package
     * @param part which part it is; "" if there is one only
     * @param chainHead hash of the last line of the log of custody; "" where there is none
     * @param copies it holds masked copies and a statement instead of originals
     * @param signed a signature lies beside the list of hashes
     * @param stamped a time stamp lies beside it
     */
    public record Facts(
            String number,
            String caseNumber,
            String title,
            String office,
            LocalDate madeOn,
            String part,
            long mails,
            long papers,
            String chainHead,
            boolean copies,
            boolean signed,
            boolean stamped) {}

    @Override
    public String kind() {
        return "package-check";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Document compose(Facts facts, Stationery stationery) {
        Paper paper = new Paper(kind(), stationery);
        paper.fields()
                .text("証拠セット番号", facts.number())
                .text("分冊", facts.part())
                .text("事案番号", facts.caseNumber())
                .text("件名", facts.title())
                .text("作成官署", facts.office())
                .day("作成日", facts.madeOn())
                .number("通数", facts.mails())
                .number("書面数", facts.papers())
                .text("連鎖の先頭", facts.chainHead())
                .flag("写し", facts.copies())
                .flag("署名", facts.signed())
                .flag("時刻認証", facts.stamped());
        return paper.document("check " + facts.number() + facts.part(), facts.madeOn(), false);
    }
}
