package tokuden.desktop.order;

/** A drawn page: points in rows from the top left, each as ARGB. */
record PageImage(int width, int height, int[] argb) {}
