package org.dragoman;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages, one way, as each {@code package-info.java} states them. */
class ArchitectureTest {
    private static final String ROOT = "org.dragoman.";

    /** Which packages of core each may use; it is given with its own. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("lexicon", Set.of()),
            Map.entry("syntax", Set.of("text")),
            Map.entry("ontology", Set.of("lexicon")),
            Map.entry("clause", Set.of("text", "syntax")),
            Map.entry("time", Set.of("text", "syntax", "lexicon")),
            Map.entry("place", Set.of("text", "syntax", "lexicon")),
            Map.entry("petrarch", Set.of("lexicon")),
            Map.entry("actor", Set.of("text", "syntax", "lexicon", "place", "petrarch")),
            Map.entry("finding", Set.of("text", "actor", "time", "place", "ontology")),
            Map.entry(
                    "coding",
                    Set.of("text", "syntax", "lexicon", "ontology", "actor", "time", "place", "clause", "finding")),
            Map.entry("record", Set.of("finding", "text", "actor", "time", "place", "ontology")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dragoman");

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @Test
    void thereAreClassesToLookAt() {
        assertThat(CLASSES.size()).isGreaterThan(80);
        Set<String> seen = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatItMay(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
                .map(ROOT::concat)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dragoman..").and(resideOutsideOfPackages(allowed)))
                .because("package-info.java of " + name + " says so")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.dragoman.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aLibraryIsUsedWhereItBelongs() {
        only("tools.jackson..", "record");
        only("org.snakeyaml..", "coding");
        only("de.siegmar.fastcsv..", "lexicon", "record", "place");
    }

    private static void only(String library, String... names) {
        String[] users = Stream.of(names).map(ROOT::concat).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
        assertThat(CLASSES.stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getPackageName()))
                .as("somebody uses %s", library)
                .anyMatch(p -> p.startsWith(library.replace("..", "")));
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        assertThat(packages)
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as(p.getName())
                        .isTrue());
    }

    @Test
    void namesAreNounsOfTheField() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CLASSES);
    }
}
