/**
 * The legal examination: one check per duty of the act, each giving {@link
 * tokuden.examination.Finding}s (疑いあり / 問題なし / 判定不能) with the provision, the reason and the bytes
 * on which they rest. A finding is a candidate: only what a person determines from it reaches a
 * paper.
 *
 * <p>Start reading at {@link tokuden.examination.Examiner}. Knows law, mail, evidence and reports;
 * knows no case.
 */
package tokuden.examination;
