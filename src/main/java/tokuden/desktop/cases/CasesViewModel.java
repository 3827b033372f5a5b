package tokuden.desktop.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tokuden.casework.Case;
import tokuden.casework.CaseNumber;
import tokuden.casework.Cases;
import tokuden.desktop.kit.Navigator;
import tokuden.desktop.kit.Place;
import tokuden.desktop.kit.StageWords;
import tokuden.desktop.kit.Workspace;
import tokuden.work.Progress;

/** All cases of the office, newest number first, those that match the words typed. */
public final class CasesViewModel {
    private static final int PAGE = 200;

    private final Cases cases;
    private final Workspace desk;
    private final Navigator navigator;
    private final StageWords stages;
    private final ObservableList<Case> rows = FXCollections.observableArrayList();
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Long> count = new ReadOnlyObjectWrapper<>(0L);
    private int generation;

    public CasesViewModel(Cases cases, Workspace desk, Navigator navigator) {
        this.cases = cases;
        this.desk = desk;
        this.navigator = navigator;
        this.stages = new StageWords(desk.texts());
        words.addListener((of, was, is) -> reload());
    }

    public ObservableList<Case> rows() {
        return rows;
    }

    /** Only cases that hold these words in number, title, party or stage. */
    public StringProperty words() {
        return words;
    }

    /** All cases of the office. */
    public ReadOnlyObjectProperty<Long> count() {
        return count.getReadOnlyProperty();
    }

    /** Reads the list anew. */
    public void reload() {
        int mine = ++generation;
        String wanted = words.get().strip().toLowerCase(Locale.ROOT);
        desk.start(
                "cases.job",
                progress -> new Read(matching(wanted, progress), cases.count()),
                read -> {
                    if (mine == generation) {
                        rows.setAll(read.found);
                        count.set(read.count);
                    }
                });
    }

    /** Goes to the case. */
    public void open(Case one) {
        navigator.open(new Place.OneCase(one.number(), Optional.empty()));
    }

    private List<Case> matching(String wanted, Progress progress) {
        List<Case> found = new ArrayList<>();
        Optional<CaseNumber> before = Optional.empty();
        boolean end = false;
        while (found.size() < PAGE && !end) {
            progress.step(found.size(), PAGE, "");
            List<Case> page = cases.page(before, PAGE);
            page.stream().filter(c -> words(c).contains(wanted)).forEach(found::add);
            end = page.size() < PAGE;
            before = page.isEmpty() ? before : Optional.of(page.get(page.size() - 1).number());
        }
        return found;
    }

    private String words(Case one) {
        StringBuilder all = new StringBuilder(one.number() + " " + one.title());
        one.parties().forEach(p -> all.append(' ').append(p.name()));
        return all.append(' ').append(stages.name(one.stage())).toString().toLowerCase(Locale.ROOT);
    }

    private record Read(List<Case> found, long count) {}
}
