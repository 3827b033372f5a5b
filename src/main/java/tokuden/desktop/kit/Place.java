package tokuden.desktop.kit;

import java.util.Optional;
import tokuden.casework.CaseNumber;
import tokuden.casework.approval.DraftNumber;
import tokuden.evidence.Sha256;

/** Where a person can be in the program; a value, so that it can be a link, and gone back to. */
public sealed interface Place {
    /** 今日: what waits, and the nearest clocks. */
    record Today() implements Place {}

    /** 受付: what came in. */
    record Intake() implements Place {}

    /** 事案: all cases. */
    record Cases() implements Place {}

    /** One case, with a mail of it laid open. */
    record OneCase(CaseNumber number, Optional<Sha256> mail) implements Place {}

    /** The examination of all mails of a case, duty by duty (審査). */
    record Matrix(CaseNumber number) implements Place {}

    /** 送信元: where a mail of the case came from. */
    record SenderOrigin(CaseNumber number, Optional<Sha256> mail) implements Place {}

    /** The parties of a case (送信者・送信委託者). */
    record Parties(CaseNumber number) implements Place {}

    /** The corrective order of a case (措置命令). */
    record Order(CaseNumber number) implements Place {}

    /** 決裁: the drafts that wait for whoever sits here. */
    record Inbox() implements Place {}

    /** One draft as its approver sees it (決裁の要点). */
    record OneDraft(DraftNumber number) implements Place {}

    /** The drafts of a case, from 起案 to 施行. */
    record Drafting(CaseNumber number) implements Place {}

    /** Everything that happened in a case (経過), its notes and tasks. */
    record Course(CaseNumber number) implements Place {}

    /** 登録簿: the subjects, one of them laid open. */
    record Register(Optional<Long> subject) implements Place {}

    /** 台帳, of one case if it is named. */
    record Ledger(Optional<String> subject) implements Place {}

    /** 保管庫: how the store stands. */
    record StoreHealth() implements Place {}

    /** 提供簿: what left the office and what was answered. */
    record Exchanges() implements Place {}

    /** 提携先: the directory of foreign authorities and frameworks. */
    record Partners() implements Place {}

    /** 初期設定: the office is founded. */
    record Founding() implements Place {}

    /** バックアップ: the second copies of the store. */
    record Safekeeping() implements Place {}

    /** 発翰簿: the document numbers of a year. */
    record Numbers() implements Place {}

    /** The wording of papers (文言), of one form if it is named. */
    record Wording(Optional<String> form) implements Place {}

    /** The packages of evidence of a case (証拠セット). */
    record Packages(CaseNumber number) implements Place {}

    /** The papers of a case (書類). */
    record Papers(CaseNumber number) implements Place {}
}
