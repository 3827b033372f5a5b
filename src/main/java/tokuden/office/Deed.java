package tokuden.office;

import static tokuden.office.Matter.State.CIRCULATING;
import static tokuden.office.Matter.State.DECIDED;
import static tokuden.office.Matter.State.EXPLANATION;
import static tokuden.office.Matter.State.ISSUED;
import static tokuden.office.Matter.State.OPEN;
import static tokuden.office.Matter.State.ORDERED;
import static tokuden.office.Matter.State.PROPOSED;
import static tokuden.office.Matter.State.READY;
import static tokuden.office.Matter.State.SENT_BACK;
import static tokuden.office.Matter.State.WRITTEN;
import static tokuden.office.Role.ADMINISTRATION;
import static tokuden.office.Role.APPROVAL;
import static tokuden.office.Role.AUDIT;
import static tokuden.office.Role.INTAKE;
import static tokuden.office.Role.INVESTIGATION;
import static tokuden.office.Role.REFERRAL;
import static tokuden.office.Role.STATISTICS;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done in the office, each with the roles that may do it and the states in which it can
 * be done: the table of rights. A matter without a state ({@link Matter.State#ANY}) is judged by
 * role alone.
 */
public enum Deed {
    /** 受付 */
    TAKE_IN(Set.of(INTAKE)),
    /** 情報提供を見る; the reporter stays masked */
    READ_REPORTS(Set.of(INTAKE, INVESTIGATION, APPROVAL, REFERRAL, STATISTICS, AUDIT)),
    /** 情報提供者の氏名等を開く */
    UNMASK_REPORTER(Set.of(INTAKE, INVESTIGATION)),
    /** 事案を見る */
    READ_CASE(Set.of(INVESTIGATION, APPROVAL, REFERRAL, AUDIT)),
    /** 事案化 */
    OPEN_CASE(Set.of(INVESTIGATION)),
    /** anything kept in a case by those who lead it */
    WORK_CASE(
            Set.of(INVESTIGATION, APPROVAL, REFERRAL), OPEN, PROPOSED, EXPLANATION, READY, ORDERED),
    /** 認定 */
    DETERMINE(Set.of(INVESTIGATION), OPEN, PROPOSED),
    /** 起案 */
    DRAFT(Set.of(INVESTIGATION, REFERRAL), OPEN, PROPOSED, EXPLANATION, READY, ORDERED),
    /** 起案文書の修正 */
    REVISE(Set.of(INVESTIGATION, REFERRAL), WRITTEN, SENT_BACK),
    /** 回議に付す */
    CIRCULATE(Set.of(INVESTIGATION, REFERRAL), WRITTEN),
    /** 回議・合議での承認 */
    CONCUR(Set.of(INVESTIGATION, APPROVAL, REFERRAL), CIRCULATING),
    /** 差戻し */
    SEND_BACK(Set.of(INVESTIGATION, APPROVAL, REFERRAL), CIRCULATING),
    /** 決裁、代決 */
    DECIDE(Set.of(APPROVAL), READY, CIRCULATING),
    /** 後閲 */
    REVIEW(Set.of(APPROVAL), DECIDED, ISSUED),
    /** 施行 */
    ISSUE(Set.of(INVESTIGATION, REFERRAL), DECIDED),
    /** 廃案 */
    WITHDRAW(Set.of(INVESTIGATION, REFERRAL), WRITTEN, CIRCULATING, SENT_BACK),
    /** 関係職員を定める (need-to-know) */
    SET_CIRCLE(Set.of(INVESTIGATION, APPROVAL)),
    /** 原本の書き出し */
    EXPORT_EVIDENCE(Set.of(INTAKE, INVESTIGATION, REFERRAL)),
    /** 集計 */
    COUNT(Set.of(STATISTICS)),
    /** 官署と職員の変更 */
    SET_OFFICE(Set.of(ADMINISTRATION)),
    /** 文書の文言の変更 */
    SET_WORDING(Set.of(INVESTIGATION, ADMINISTRATION)),
    /** 控えの作成 */
    BACK_UP(Set.of(ADMINISTRATION)),
    /** 仮のパスワードの付与 */
    RESET_PASSWORD(Set.of(ADMINISTRATION)),
    /** 台帳を見る */
    READ_JOURNAL(Set.of(AUDIT, ADMINISTRATION)),
    /** 台帳の書き出し */
    EXPORT_JOURNAL(Set.of(AUDIT));

    private final Set<Role> roles;
    private final Set<Matter.State> states;

    Deed(Set<Role> roles, Matter.State... states) {
        this.roles = Set.copyOf(roles);
        this.states = Set.of(states);
    }

    /** The roles of which one is needed. */
    public Set<Role> roles() {
        return roles;
    }

    /** Can it be done in that state? */
    public boolean fits(Matter.State state) {
        return states.isEmpty() || state == Matter.State.ANY || states.contains(state);
    }

    /** Does it only look and change nothing? */
    public boolean onlyReads() {
        return EnumSet.of(READ_REPORTS, READ_CASE, READ_JOURNAL).contains(this);
    }

    /** Must it be somebody who had no hand in the matter? */
    public boolean needsFourEyes() {
        return EnumSet.of(CONCUR, DECIDE, REVIEW).contains(this);
    }
}
