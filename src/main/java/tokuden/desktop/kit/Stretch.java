package tokuden.desktop.kit;

/** A piece of a shown line, marked or not. */
public record Stretch(String text, boolean marked) {}
