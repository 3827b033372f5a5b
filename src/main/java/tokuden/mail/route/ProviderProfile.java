package tokuden.mail.route;

/**
 * What is known about a provider's own machines.
 *
 * @param key stable short name
 * @param name as shown
 * @param status 要確認, or who confirmed it and when
 */
public record ProviderProfile(String key, String name, String status, TrustedHosts hosts) {
    /** Whether nobody has confirmed it yet (要確認). */
    public boolean isUnconfirmed() {
        return status.isEmpty() || status.startsWith("要確認");
    }
}
