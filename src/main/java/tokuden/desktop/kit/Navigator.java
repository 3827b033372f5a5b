package tokuden.desktop.kit;

/** Opens places. A screen knows no other screen: it asks for a place. */
@FunctionalInterface
public interface Navigator {
    void open(Place place);
}
