package tokuden.desktop.origin;

/** What can be chosen on the page; choosing it shows it close up. */
interface Shown {
    Closeup closeup();
}
