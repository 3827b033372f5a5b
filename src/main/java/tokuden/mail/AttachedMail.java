package tokuden.mail;

/** A mail attached to a carrier mail: its octets exactly as carried, and its place. */
public record AttachedMail(String path, byte[] octets) {}
