package tokuden.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tokuden.casework.Case;
import tokuden.casework.approval.Draft;
import tokuden.desktop.kit.Place;

/** A picture of every screen, light and dark, Japanese and English, to be looked at. */
@ExtendWith(ApplicationExtension.class)
class ScreenPicturesTest {
    private Stage stage;
    private Frame frame;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"ja, false, 1", "en, true, 1", "ja, false, 2"})
    void every_screen_can_be_looked_at(String language, boolean dark, double scale, FxRobot robot) {
        DeskFixture fixture = open(language, dark, scale, robot);
        Case one = fixture.aCaseToDraft();
        Draft draft = new CaseFixture(fixture).aCirculatingDraft();
        new CaseFixture(fixture).aSubjectBehind(one);
        Case autumn = fixture.aCaseOfTheChange();
        String style = (dark ? "dark" : "light") + "-" + language + (scale > 1 ? "-200" : "");
        Map<String, Place> places =
                new java.util.TreeMap<>(
                        Map.of(
                                "intake", new Place.Intake(),
                                "cases", new Place.Cases(),
                                "case", new Place.OneCase(one.number(), Optional.empty()),
                                "parties", new Place.Parties(one.number()),
                                "order", new Place.Order(one.number())));
        places.put("origin", new Place.SenderOrigin(one.number(), Optional.empty()));
        places.put("case-editions", new Place.OneCase(autumn.number(), Optional.empty()));
        places.put("matrix", new Place.Matrix(autumn.number()));
        places.put("inbox", new Place.Inbox());
        places.put("approver", new Place.OneDraft(draft.number()));
        places.put("drafting", new Place.Drafting(draft.caseNumber()));
        places.put("course", new Place.Course(draft.caseNumber()));
        places.put("register", new Place.Register(Optional.of(1L)));
        places.put("papers", new Place.Papers(one.number()));
        places.put("numbers", new Place.Numbers());
        places.put("wording", new Place.Wording(Optional.of("warning")));
        places.put("ledger", new Place.Ledger(Optional.empty()));
        places.put("health", new Place.StoreHealth());
        places.put("founding", new Place.Founding());
        places.put("safekeeping", new Place.Safekeeping());

        List<Path> pictures =
                places.entrySet().stream()
                        .map(e -> picture(e.getValue(), e.getKey() + "-" + style, robot))
                        .toList();

        assertThat(pictures).allSatisfy(p -> assertThat(p.toFile().length()).isGreaterThan(8000));
    }

    @Test
    void the_key_map_lies_over_the_window(FxRobot robot) {
        open("ja", false, 1, robot);

        robot.press(javafx.scene.input.KeyCode.F1).release(javafx.scene.input.KeyCode.F1);

        assertThat(robot.lookup(".overlay").query().isVisible()).isTrue();
        robot.interact(() -> Pictures.write(stage.getScene(), "keys-light-ja"));
        assertThat(frame.title()).isEqualTo(stage.getTitle());
    }

    private DeskFixture open(String language, boolean dark, double scale, FxRobot robot) {
        DeskFixture[] made = new DeskFixture[1];
        robot.interact(
                () -> {
                    DeskFixture fixture = new DeskFixture(Locale.forLanguageTag(language));
                    frame = fixture.withMails().withSignedMail().frame();
                    Scene scene = frame.scene(1366, 768);
                    frame.look().dark().set(dark);
                    frame.look().scale().set(scale);
                    stage.setTitle(frame.title());
                    stage.setScene(scene);
                    stage.show();
                    frame.open(fixture::desk);
                    made[0] = fixture;
                });
        return made[0];
    }

    private Path picture(Place place, String name, FxRobot robot) {
        robot.interact(() -> frame.model().open(place));
        WaitForAsyncUtils.waitForFxEvents();
        Path[] file = new Path[1];
        robot.interact(() -> file[0] = Pictures.write(stage.getScene(), name));
        return file[0];
    }
}
