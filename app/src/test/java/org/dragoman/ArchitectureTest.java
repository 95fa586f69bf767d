package org.dragoman;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The command line stands on everything and nothing on it; ingest stands on texts and parses only. */
class ArchitectureTest {
    private static final String CLI = "org.dragoman.cli";
    private static final String INGEST = "org.dragoman.ingest";
    private static final String EXPORT = "org.dragoman.export";
    private static final String STORE = "org.dragoman.store";
    private static final String EVALUATE = "org.dragoman.evaluate";
    private static final String LEDGER = "org.dragoman.ledger";
    private static final String REVIEW = "org.dragoman.review";
    private static final String CLUSTER = "org.dragoman.cluster";
    private static final String REPORT = "org.dragoman.report";
    private static final String WEB = "org.dragoman.web";
    private static final String RUN = "org.dragoman.run";

    /** What JTE makes of the templates. */
    private static final String PAGES = "org.dragoman.web.pages";

    private static final String[] PACKAGES = {
        CLI, INGEST, EXPORT, STORE, EVALUATE, LEDGER, REVIEW, REPORT, CLUSTER, WEB, RUN
    };

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dragoman");

    private static final JavaClasses HERE = ALL.that(resideInAnyPackage(PACKAGES));

    @Test
    void thereAreClassesToLookAt() {
        assertThat(HERE.size()).isGreaterThan(25);
        assertThat(ALL.size()).as("those of core and nlp4j too").isGreaterThan(150);
        assertThat(HERE.stream().map(c -> c.getPackageName()).distinct()).containsExactlyInAnyOrder(PACKAGES);
    }

    @Test
    void ingestUsesTextAndSyntaxOnly() {
        noClasses()
                .that()
                .resideInAPackage(INGEST)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dragoman..")
                        .and(resideOutsideOfPackages(INGEST, "org.dragoman.text", "org.dragoman.syntax")))
                .check(HERE);
    }

    @Test
    void theStoreKnowsTextsAndRecordsOnlyAndAloneKnowsDuckDb() {
        noClasses()
                .that()
                .resideInAPackage(STORE)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dragoman..")
                        .and(resideOutsideOfPackages(STORE, "org.dragoman.text", "org.dragoman.record")))
                .check(HERE);
        noClasses()
                .that()
                .resideOutsideOfPackage(STORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.duckdb..", "java.sql..")
                .check(ALL);
    }

    @Test
    void exportKnowsWhatIsWrittenAndNotHowItWasFound() {
        noClasses()
                .that()
                .resideInAPackage(EXPORT)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dragoman..")
                        .and(resideOutsideOfPackages(
                                EXPORT,
                                "org.dragoman.record",
                                "org.dragoman.ontology",
                                "org.dragoman.actor",
                                "org.dragoman.lexicon",
                                "org.dragoman.time",
                                "org.dragoman.text")))
                .check(HERE);
    }

    @Test
    void theLedgerIsAFunctionOfRecordsAndKnowsNoStore() {
        noClasses()
                .that()
                .resideInAPackage(LEDGER)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dragoman..")
                        .and(resideOutsideOfPackages(
                                LEDGER,
                                "org.dragoman.record",
                                "org.dragoman.lexicon",
                                "org.dragoman.time",
                                "org.dragoman.text")))
                .check(HERE);
    }

    @Test
    void clustersAreAFunctionOfRecordsAndKnowNoStore() {
        noClasses()
                .that()
                .resideInAPackage(CLUSTER)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dragoman..")
                        .and(resideOutsideOfPackages(
                                CLUSTER,
                                LEDGER,
                                "org.dragoman.record",
                                "org.dragoman.lexicon",
                                "org.dragoman.time",
                                "org.dragoman.text")))
                .check(HERE);
    }

    @Test
    void reportsAreMadeOfTheLedger() {
        noClasses()
                .that()
                .resideInAPackage(REPORT)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.dragoman..")
                        .and(resideOutsideOfPackages(
                                REPORT, LEDGER, "org.dragoman.record", "org.dragoman.time", "org.dragoman.text")))
                .check(HERE);
    }

    @Test
    void theWorkbenchKnowsNoCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage(WEB, PAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CLI, "org.dragoman.nlp4j")
                .check(ALL);
    }

    @Test
    void howDocumentsAreCodedKnowsNeitherCommandsNorStore() {
        noClasses()
                .that()
                .resideInAPackage(RUN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CLI, STORE, EXPORT, EVALUATE, LEDGER, REVIEW, CLUSTER, REPORT, WEB, PAGES)
                .check(HERE);
    }

    /** What {@code --fetch} does, and the workbench's server, which is Javalin's, are all there is of a network. */
    @Test
    void oneClassAloneOpensConnections() {
        noClasses()
                .that()
                .haveNameNotMatching("org\\.dragoman\\.ingest\\.(Web|LimitedBody)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("(java\\.net\\.http\\.|javax\\.net\\.|org\\.eclipse\\.jetty\\.client\\.).*"
                        + "|java\\.net\\.(Socket|ServerSocket|DatagramSocket|(Http|Https)?URLConnection)"
                        + "|java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram)Channel"
                        + "|org\\.jsoup\\.(Connection|helper\\.HttpConnection).*")
                .check(ALL);
    }

    @Test
    void nothingStandsOnTheApplication() {
        noClasses()
                .that()
                .resideOutsideOfPackages(PACKAGES)
                .and()
                .resideOutsideOfPackage(PAGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PACKAGES)
                .check(ALL);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(ALL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory..")
                .because("NLP4J is behind Parser")
                .check(HERE);
    }

    @Test
    void packagesFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("org.dragoman.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }

    @Test
    void packagesAreNullMarkedAndNamesAreNouns() {
        for (String name : PACKAGES) {
            assertThat(HERE.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
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
