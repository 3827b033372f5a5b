/**
 * The examination of a whole case (審査): how all its mails came out for each duty, what speaks for
 * and against each element of a breach, what is missing, and examining all of them anew.
 *
 * <p>Start reading at {@link tokuden.desktop.matrix.MatrixViewModel}. Must not know other screens;
 * holds no logic of law.
 */
package tokuden.desktop.matrix;
