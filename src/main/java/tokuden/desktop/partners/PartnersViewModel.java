package tokuden.desktop.partners;

import java.time.Clock;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.desktop.kit.Stepping;
import tokuden.desktop.kit.Workspace;
import tokuden.exchange.partners.Partner;
import tokuden.exchange.partners.Partners;

/** The directory, searched, and the entry that is being written. */
public final class PartnersViewModel {
    private final Partners partners;
    private final Workspace desk;
    private final Clock clock;
    private final Stepping steps;
    private final ObservableList<Partner> shown = FXCollections.observableArrayList();
    private final StringProperty find = new SimpleStringProperty("");

    public PartnersViewModel(Partners partners, Workspace desk, Clock clock) {
        this.partners = partners;
        this.desk = desk;
        this.clock = clock;
        this.steps = new Stepping(desk);
    }

    ObservableList<Partner> shown() {
        return shown;
    }

    /** Only entries in which this stands. */
    StringProperty find() {
        return find;
    }

    Stepping steps() {
        return steps;
    }

    /** Reads the directory anew. */
    public void reload() {
        String text = find.get();
        desk.start(
                "partners.job",
                progress -> partners.all().stream().filter(p -> p.mentions(text)).toList(),
                shown::setAll);
    }

    void keep(Partner given) {
        steps.take(
                "partners.job.keep",
                by -> partners.keep(given, by, clock.instant()),
                kept -> reload());
    }
}
