package tokuden;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house. The drawing in docs/architecture is the first of them. */
class ArchitectureTest {
    /**
     * Each rule below as a test. They run under Jupiter because the engine of ArchUnit is passed
     * over by the test runner in silence.
     */
    @TestFactory
    Stream<DynamicTest> each_rule_of_the_house_holds() {
        JavaClasses house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("tokuden");

        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(
                        field ->
                                DynamicTest.dynamicTest(
                                        field.getName(),
                                        () -> ((ArchRule) field.get(null)).check(house)));
    }

    static final ArchRule packages_use_only_what_the_drawing_shows =
            classes()
                    .that()
                    .resideInAPackage("tokuden.*..")
                    .should(
                            adhereToPlantUmlDiagram(
                                    Path.of("docs/architecture/packages.puml"),
                                    consideringOnlyDependenciesInAnyPackage("tokuden.*..")));

    static final ArchRule no_cycles = slices().matching("tokuden.(**)").should().beFreeOfCycles();

    static final ArchRule screens_do_not_know_each_other =
            slices().matching("tokuden.desktop.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(resideInAPackage("..desktop.shell.."), alwaysTrue())
                    .ignoreDependency(alwaysTrue(), resideInAPackage("..desktop.kit.."))
                    .allowEmptyShould(true);

    static final ArchRule the_domain_knows_no_framework =
            noClasses()
                    .that()
                    .resideInAPackage("tokuden.*..")
                    .and()
                    .resideOutsideOfPackages(
                            "..desktop..",
                            "..storage..",
                            "..exchange..",
                            "..documents.render..",
                            "..documents.signing..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "jakarta.persistence..",
                            "org.hibernate..",
                            "com.itextpdf..",
                            "org.apache.poi..");

    static final ArchRule view_models_hold_no_controls =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx.scene..",
                            "javafx.stage..",
                            "javafx.fxml..",
                            "javafx.application..")
                    .allowEmptyShould(true);

    static final ArchRule one_place_changes_thread =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("tokuden.desktop.kit.FxJobs")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("javafx.application.Platform");

    static final ArchRule nothing_opens_a_socket =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.Socket")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.URLConnection");
}
