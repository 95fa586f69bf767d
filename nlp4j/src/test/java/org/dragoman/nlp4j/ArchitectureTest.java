package org.dragoman.nlp4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** NLP4J is known here and nowhere else, and this module knows nothing of what is done with its parses. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dragoman");

    private static final JavaClasses HERE = CLASSES.that(resideInAPackage("org.dragoman.nlp4j"));

    @Test
    void thereAreClassesToLookAt() {
        assertThat(HERE.size()).isGreaterThan(20);
        assertThat(CLASSES.size()).as("those of core too").isGreaterThan(100);
    }

    @Test
    void usesTextAndSyntaxOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dragoman..")
                        .and(resideOutsideOfPackages("org.dragoman.nlp4j", "org.dragoman.text", "org.dragoman.syntax")))
                .check(HERE);
    }

    @Test
    void nobodyElseUsesTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.nlp4j")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory..")
                .check(CLASSES);
        classes()
                .that()
                .haveSimpleName("Engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory..")
                .check(HERE);
    }

    @Test
    void thePackageIsNullMarkedAndItsNamesAreNouns() {
        assertThat(HERE.getPackage("org.dragoman.nlp4j").isAnnotatedWith(NullMarked.class))
                .isTrue();
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
                .check(HERE);
    }
}
