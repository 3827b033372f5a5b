/**
 * The way a mail took (配信経路), read from its Received fields: every hop with the bytes behind each
 * of its parts, the boundary up to which the recipient's provider wrote them, and what lies below
 * it, which is only claimed (申告値). Says whether the host at the boundary is an end user's line and
 * which lines are surely forged, each with its reason.
 *
 * <p>Start reading at {@link tokuden.mail.route.Routes}. Looks nothing up: names and addresses are
 * those the lines give. Must not know verdicts of sender authentication, law or cases.
 */
package tokuden.mail.route;
