/**
 * Need-to-know (関係職員): what belongs to a case out of reach is out of reach itself, whichever list
 * or number leads to it: its mails as exhibits, reports and examinations, its papers, drafts, lines
 * of the register of numbers, and its mention in the register of subjects.
 *
 * <p>Start reading at {@link tokuden.casework.reach.CaseMaterial}. Decides nothing about roles.
 */
package tokuden.casework.reach;
