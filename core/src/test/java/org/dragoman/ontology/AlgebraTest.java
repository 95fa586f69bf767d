package org.dragoman.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlgebraTest {
    private static final String HEADER = "act\tphase\tcontent\tcameo\tevent\tmode\n";
    private static final LexiconFiles FILES = LexiconFiles.bundled();
    private static final Plover PLOVER = Plover.load(FILES);
    private static final Algebra BUNDLED = Algebra.load(FILES, PLOVER);

    @TempDir
    private Path directory;

    private Algebra with(String rows) throws IOException {
        Files.writeString(directory.resolve("algebra.tsv"), HEADER + rows);
        return Algebra.load(FILES.over(directory), PLOVER);
    }

    private static Code code(Algebra algebra, Act act, Phase phase, String content) {
        return Objects.requireNonNull(algebra.code(act, phase, content));
    }

    @Test
    void theRowThatSaysMostAboutTheContentWins() throws IOException {
        Algebra algebra = with("""
                do\t\tquest\t061\tCONSULT\t
                do\t\tquest.grail\t062\tAID\t
                allow\t\tquest.grail\t063\tAGREE\t
                allow\t\tquest\t064\tAGREE\t
                allow\t\t*\t070\tREJECT\t
                """);
        assertThat(code(algebra, Act.DO, Phase.NONE, "quest.grail.holy").cameo())
                .isEqualTo("062");
        assertThat(code(algebra, Act.DO, Phase.NONE, "quest.fleece").cameo()).isEqualTo("061");
        assertThat(code(algebra, Act.ALLOW, Phase.NONE, "quest.grail").cameo()).isEqualTo("063");
        assertThat(code(algebra, Act.ALLOW, Phase.NONE, "quest.fleece").cameo()).isEqualTo("064");
        assertThat(code(algebra, Act.ALLOW, Phase.NONE, "dance").cameo()).isEqualTo("070");
        assertThat(code(algebra, Act.ALLOW, Phase.NONE, "*").cameo()).isEqualTo("070");
    }

    @Test
    void whatTheTableDoesNotSayIsNotMadeUp() {
        assertThat(BUNDLED.code(Act.DO, Phase.NONE, "dance")).isNull();
        assertThat(BUNDLED.knows("dance")).isFalse();
        assertThat(BUNDLED.knows("consult.visit")).isTrue();
    }

    @Test
    void aRowMayStandForSeveralActsPhasesAndContents() throws IOException {
        Algebra algebra = with("do|allow\tstop|cancel\tquest|feast\t071\tREJECT\t\n");
        for (Act act : List.of(Act.DO, Act.ALLOW)) {
            for (Phase phase : List.of(Phase.STOP, Phase.CANCEL)) {
                for (String content : List.of("quest", "feast")) {
                    Code code = code(algebra, act, phase, content);
                    assertThat(code.cameo()).isEqualTo("071");
                    assertThat(code.event()).isEqualTo(EventType.REJECT);
                    assertThat(code.row()).isEqualTo("algebra.tsv:2");
                }
            }
        }
    }

    @Test
    void aCodeKnowsWhichContentItIsWhenSomethingIsSaidOfItInTurn() throws IOException {
        Algebra algebra = with("""
                do\t\tquest\t061\tCONSULT\t
                do\t\ttruce\t136\tRETREAT\t
                do\tstop\tquest\t136\tRETREAT\t
                do\tcancel\tquest\t137\tASSAULT\taerial
                do\tcomplete\tquest\t139\t\t
                """);
        assertThat(code(algebra, Act.DO, Phase.NONE, "quest").content()).isEqualTo("quest");
        assertThat(code(algebra, Act.DO, Phase.STOP, "quest").content())
                .as("the content with the same code")
                .isEqualTo("truce");
        assertThat(code(algebra, Act.DO, Phase.CANCEL, "quest").content())
                .as("else event and mode")
                .isEqualTo("assault.aerial");
        assertThat(code(algebra, Act.DO, Phase.COMPLETE, "quest").content()).isEqualTo("statement");
    }

    @Test
    void anOverlayReplacesTheRowOfTheSameCombination() throws IOException {
        Algebra algebra = with("do\t\tconsult.visit\t073\tCONSULT\tvisit\n");
        assertThat(code(algebra, Act.DO, Phase.NONE, "consult.visit").cameo()).isEqualTo("073");
        assertThat(code(algebra, Act.DO, Phase.NONE, "consult.phone"))
                .isEqualTo(code(BUNDLED, Act.DO, Phase.NONE, "consult.phone"));
    }

    @ParameterizedTest
    @CsvSource({
        "DO, NONE, consult.visit, CONSULT",
        "DO, NONE, assault.aerial, ASSAULT",
        "DO, STOP, aid, SANCTION",
        "REJECT, NONE, consult, REJECT",
        "CALL, NONE, consult, REQUEST",
        "AGREE, NONE, consult, AGREE",
        "THREATEN, NONE, assault, THREATEN",
        "ACCUSE, NONE, assault, ACCUSE",
        "SUPPORT, NONE, *, SUPPORT"
    })
    void theBundledTableHoldsWhatTheOntologySays(Act act, Phase phase, String content, EventType event) {
        assertThat(code(BUNDLED, act, phase, content).event()).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "dance;;quest;061;CONSULT;;\"dance\" is none of [DO, ",
                "do;linger;quest;061;CONSULT;;\"linger\" is none of [NONE, BEGIN, ",
                "do;;quest;061;DANCE;;\"DANCE\" is none of [AGREE, ",
                "do;;quest;061;CONSULT;aerial;\"aerial\" is no mode of CONSULT"
            })
    void aFaultNamesFileLineAndValue(
            String act, String phase, String content, String cameo, String event, String mode, String message) {
        String row =
                String.join("\t", act, Objects.toString(phase, ""), content, cameo, event, Objects.toString(mode, ""));
        assertThatThrownBy(() -> with("# mine\n" + row + "\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("algebra.tsv:3: " + message);
    }

    @Test
    void everyCodeIsAContentOfWhichSomethingCanBeSaidInTurn() {
        for (Row row : FILES.table("algebra.tsv", "act", "phase", "content")) {
            for (String act : row.list("act")) {
                for (String phase : row.list("phase").isEmpty() ? List.of("none") : row.list("phase")) {
                    for (String content : row.list("content")) {
                        Code code = code(
                                BUNDLED,
                                Act.valueOf(act.toUpperCase(Locale.ROOT)),
                                Phase.valueOf(phase.toUpperCase(Locale.ROOT)),
                                content);
                        String root = code.content().split("\\.", 2)[0];
                        assertThat(BUNDLED.knows(root))
                                .as("%s: \"%s\" is a content", row.where(), code.content())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void everyPloverEventHasAScore() {
        for (EventType event : EventType.values()) {
            double score = PLOVER.score(event, null);
            assertThat(score).as(event.name()).isBetween(-10.0, 10.0);
            assertThat(event.cooperative()).as(event.name()).isEqualTo(score > 0);
            assertThat(PLOVER.score(event, "no such mode")).isEqualTo(score);
        }
        assertThat(PLOVER.hasMode(EventType.CONSULT, "visit")).isTrue();
        assertThat(PLOVER.hasMode(EventType.CONSULT, "aerial")).isFalse();
        assertThat(PLOVER.hasContext("military")).isTrue();
        assertThat(PLOVER.hasContext("gardening")).isFalse();
    }
}
