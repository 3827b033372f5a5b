/**
 * One case laid open: its mails, the mail chosen as read, as header and as raw bytes, and beside it
 * what each duty demands, what the examination found and what a person determines.
 *
 * <p>Start reading at {@link tokuden.desktop.dossier.DossierViewModel}. Must not know other
 * screens; holds no logic of law. A mail is inert here: nothing in it is followed, opened or
 * fetched.
 */
package tokuden.desktop.dossier;
