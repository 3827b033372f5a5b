package tokuden.examination.label;

import java.util.Optional;

/**
 * A statement that refusal can be notified (受信拒否の通知ができる旨) and the contact beside it.
 *
 * @param start where the statement begins
 * @param end where statement and contact end
 * @param contact the address or page it names
 * @param reply whether it says that a simple reply will do
 */
record Refusal(int start, int end, Optional<Mention> contact, boolean reply) {}
