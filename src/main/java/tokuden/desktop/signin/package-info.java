/**
 * The screen at the door (本人確認): an officer signs in, changes a temporary password, and comes back
 * after the window was locked.
 *
 * <p>Start reading at {@link tokuden.desktop.signin.SignInViewModel}. Knows no other screen.
 */
package tokuden.desktop.signin;
