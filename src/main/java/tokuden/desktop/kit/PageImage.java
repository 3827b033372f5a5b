package tokuden.desktop.kit;

/** A drawn page: points in rows from the top left, each as ARGB. */
public record PageImage(int width, int height, int[] argb) {}
