package tokuden.mail;

/**
 * Which character code a piece of text declared ("" if none) and which one it was read with, and
 * whether the latter is a guess.
 */
public record CharsetUse(String declared, String used, boolean guessed) {}
