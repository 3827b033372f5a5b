package tokuden.exchange.log;

import java.time.Instant;

/**
 * One line of the exchange log. What is not known is "".
 *
 * @param seq its running number in the journal
 * @param by id of the officer who did it
 * @param caseNumber the case; "" if it belongs to none
 * @param to whom it was given, or from whom it came
 * @param what what it was, in few words
 * @param basis the provision it rests on
 * @param approver id of the officer who approved it
 * @param hash SHA-256 of what was given
 */
public record Exchanged(
        long seq,
        Instant at,
        String by,
        Kind kind,
        String caseNumber,
        String to,
        String what,
        String basis,
        String approver,
        String hash) {

    /** What kind of exchange it is. */
    public enum Kind {
        /** マスキング済みの写し */
        MASKED,
        /** 封 */
        SEALED,
        /** 電気通信役務提供者への照会・通知 */
        NOTICE,
        /** 電気通信役務提供者の回答 */
        ANSWER,
        /** 役務提供拒否・利用停止 */
        STOPPED,
        /** 証拠セット */
        PACKAGE,
        /** 証拠セットの受領 */
        RECEIPT,
        /** 外国執行当局への要請・回答の案 */
        REQUEST,
        /** 提供の承認 */
        APPROVAL,
        /** 外国執行当局への提供 */
        DISCLOSURE,
        /** 原本の書き出し */
        EXPORTED
    }
}
