package tokuden.desktop.kit;

import java.util.Optional;
import tokuden.casework.CaseNumber;
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

    /** The parties of a case (送信者・送信委託者). */
    record Parties(CaseNumber number) implements Place {}

    /** The corrective order of a case (措置命令). */
    record Order(CaseNumber number) implements Place {}

    /** The papers of a case (書類). */
    record Papers(CaseNumber number) implements Place {}
}
