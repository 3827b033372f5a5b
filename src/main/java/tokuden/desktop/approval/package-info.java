/**
 * 起案と決裁: what waits for whoever sits here, the one page an approver decides on, and the page on
 * which the author of a draft writes it and sends it on its way.
 *
 * <p>Start reading at {@link tokuden.desktop.approval.ApproverViewModel}. Must not know other
 * screens, and no rule: who may do what is asked of {@link tokuden.office.Rights}.
 */
package tokuden.desktop.approval;
