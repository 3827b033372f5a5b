package tokuden.casework;

/**
 * The second part of the test for an order: why it is necessary to prevent trouble in sending and
 * receiving mail (電子メールの送受信上の支障), in the investigator's words.
 */
public record Necessity(String text) {}
