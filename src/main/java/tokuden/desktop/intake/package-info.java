/**
 * 受付: mails come in by being dropped on the window, are counted so that nothing is lost, and become
 * cases.
 *
 * <p>Start reading at {@link tokuden.desktop.intake.IntakeViewModel}. Must not know other screens,
 * nor how mails are kept.
 */
package tokuden.desktop.intake;
