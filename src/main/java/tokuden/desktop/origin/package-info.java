/**
 * 送信元: where a mail of a case came from. The route as its Received lines tell it with the trust
 * boundary drawn, the three statements on sender authentication side by side (what the provider
 * recorded, whether the body is unchanged, what a new verification says), signs of falsification,
 * statements of time, and the DNS answers all this rests on. Whatever is chosen shows its bytes in
 * the header and, for a verdict, every step as a sentence.
 *
 * <p>Start reading at {@link tokuden.desktop.origin.OriginViewModel}; the work itself is done in
 * {@link tokuden.desktop.origin.Tracer}. Must not know other screens; decides nothing of law.
 */
package tokuden.desktop.origin;
