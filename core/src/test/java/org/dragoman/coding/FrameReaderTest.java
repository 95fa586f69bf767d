package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dragoman.clause.Clause;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.ontology.Act;
import org.dragoman.ontology.Algebra;
import org.dragoman.ontology.Phase;
import org.dragoman.ontology.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {
    private static final LexiconFiles FILES = LexiconFiles.bundled();
    private static final Algebra ALGEBRA = Algebra.load(FILES, Plover.load(FILES));

    @TempDir
    private Path directory;

    private static List<Frame> read(String yaml) {
        return new FrameReader("frames/zoo.yaml").read(yaml);
    }

    private FrameBook with(String file, String yaml) throws IOException {
        Files.createDirectories(directory.resolve("frames"));
        Files.writeString(directory.resolve("frames").resolve(file), yaml);
        return FrameBook.load(FILES.over(directory), ALGEBRA);
    }

    @Test
    void readsAContentFrameWithItsExamples() {
        Frame frame = read("""
                        # animals
                        - id: zoo.feed
                          content: aid
                          verbs: [feed, "hand obj=food|hay out"]
                          nouns: feeding time
                          adjectives: [full]
                          actor: [subject, by]
                          recipient: to
                          mutual: true
                          note: of keepers
                          examples:
                            - text: "[The keeper]A |fed| [two bears]R."
                              event: AID
                              cameo: "070"
                              status: historical
                          not:
                            - "The feed was full."
                        """).get(0);
        assertThat(frame.id()).isEqualTo("zoo.feed").hasToString(frame.toString());
        assertThat(frame.content()).isEqualTo("aid");
        assertThat(frame.operator()).isFalse();
        assertThat(frame.act()).isEqualTo(Act.DO);
        assertThat(frame.phase()).isEqualTo(Phase.NONE);
        assertThat(frame.mutual()).isTrue();
        assertThat(frame.reports()).isFalse();
        assertThat(frame.actor()).containsExactly("subject", "by");
        assertThat(frame.recipient()).containsExactly("to");
        assertThat(frame.counterexamples()).containsExactly("The feed was full.");
        assertThat(frame.where()).isEqualTo("frames/zoo.yaml:2");
        assertThat(frame.triggers()).extracting(Trigger::lemma).containsExactly("feed", "hand", "time", "full");
        assertThat(frame.examples())
                .containsExactly(new Frame.Example(
                        "The keeper fed two bears.",
                        List.of("The keeper"),
                        List.of("two bears"),
                        "fed",
                        "AID",
                        null,
                        "070",
                        "historical",
                        null,
                        frame.examples().get(0).line()));
    }

    @Test
    void readsActsPhasesAndLightVerbs() {
        List<Frame> frames = read("""
                - id: zoo.forbid
                  act: prevent
                  verbs: [forbid]
                - id: zoo.close
                  phase: stop
                  content: coerce
                  verbs: [close]
                - id: zoo.hold
                  act: do
                  verbs: [hold]
                """);
        assertThat(frames).extracting(Frame::operator).containsOnly(true);
        assertThat(frames).extracting(Frame::light).containsExactly(false, false, true);
        assertThat(frames.get(0).act()).isEqualTo(Act.PREVENT);
        assertThat(frames.get(0).content()).isNull();
        assertThat(frames.get(1).phase()).isEqualTo(Phase.STOP);
        assertThat(frames.get(1).content()).isEqualTo("coerce");
    }

    @Test
    void yamlIsThatOfVersionOnePointTwo() {
        Frame.Example example = read("""
                        - id: zoo.visit
                          content: consult
                          verbs: [no, on]
                          examples:
                            - {text: "[Norway]A came.", event: CONSULT, cameo: 010}
                        """).get(0).examples().get(0);
        assertThat(example.cameo()).isEqualTo("010");
        assertThat(example.trigger()).isEmpty();
    }

    @Test
    void anEmptyFileHasNoFrames() {
        assertThat(read("")).isEmpty();
        assertThat(read("# nothing yet\n")).isEmpty();
        assertThat(read("[]\n")).isEmpty();
    }

    @Test
    void aTriggerAsksForWordsAndFillers() {
        Trigger verb = Trigger.of(Clause.Kind.VERB, "take obj=part|lead according_to=* in !indirect");
        assertThat(verb.lemma()).isEqualTo("take");
        assertThat(verb.words()).containsExactly(Set.of("in"));
        assertThat(verb.conditions())
                .containsExactly(
                        new Trigger.Condition("object", Set.of("part", "lead"), false),
                        new Trigger.Condition("according to", Set.of("*"), false),
                        new Trigger.Condition("indirect", Set.of(), true));
        Trigger noun = Trigger.of(Clause.Kind.NOUN, "peace talk with=@actor");
        assertThat(noun.lemma()).isEqualTo("talk");
        assertThat(noun.words()).containsExactly(Set.of("peace"));
        assertThat(noun.weight()).isEqualTo(4 + 3);
    }

    @Test
    void theTriggerThatAsksForMostWeighsMost() {
        List<String> rising =
                List.of("withdraw", "withdraw obj=*", "withdraw obj=@forces", "withdraw obj=@forces from");
        assertThat(rising.stream()
                        .map(t -> Trigger.of(Clause.Kind.VERB, t).weight())
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static String frame(String... lines) {
        return "- id: zoo.feed\n  " + String.join("\n  ", lines) + "\n";
    }

    private static void assertFault(String yaml, String... parts) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(LexiconException.class)
                .satisfies(e -> {
                    assertThat(e).hasMessageStartingWith("frames/zoo.yaml:");
                    assertThat(e.getMessage()).contains(parts);
                });
    }

    @Test
    void aFaultNamesFileLineAndValue() {
        assertFault(frame("content: aid", "verb: [feed]"), ":3: unknown key \"verb\"", "verbs");
        assertFault(frame("verbs: [feed]"), ":1: zoo.feed names neither act, phase, content nor relation");
        assertFault(frame("content: aid"), ":1: zoo.feed has no verbs, nouns or adjectives");
        assertFault(frame("act: dance", "verbs: [feed]"), ":2: \"dance\" is none of [do, say, ");
        assertFault(frame("phase: dance", "verbs: [feed]"), ":2: \"dance\" is none of [none, begin, ");
        assertFault(frame("content: {a: b}", "verbs: [feed]"), ":2: expected a single value");
        assertFault(frame("content: aid", "verbs: [[feed]]"), ":3: expected a single value");
        assertFault(frame("content: aid", "verbs: [feed]", "examples: [{event: AID}]"), ":4: an example without text");
        assertFault(
                frame("content: aid", "verbs: [feed]", "examples: [{text: x, actor: y}]"), ":4: unknown key \"actor\"");
        assertFault("- feed\n", ":1: expected \"key: value\" lines");
        assertFault("id: zoo.feed\n", ":1: a frame file is a list of frames; begin each with \"- id:\"");
        assertFault("- verbs: [feed]\n", "a frame without id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- id: [", "- id: a\n id: b", "\t- id: a", "- &a id: *b"})
    void whatIsNoYamlIsAFaultOfTheFile(String yaml) {
        assertFault(yaml, "frames/zoo.yaml");
    }

    @Test
    void framesOfAnOverlayAreAddedOrReplaceThoseWithTheirId() throws IOException {
        int bundled = FrameBook.load(FILES, ALGEBRA).frames().size();
        assertThat(bundled).isGreaterThan(30);
        FrameBook book = with("zoo.yaml", frame("content: aid", "verbs: [feed]"));
        assertThat(book.frames()).hasSize(bundled + 1);
        assertThat(book.candidates(Clause.Kind.VERB, "feed"))
                .anyMatch(f -> f.frame().id().equals("zoo.feed"));
        assertThat(book.candidates(Clause.Kind.NOUN, "feed"))
                .noneMatch(f -> f.frame().id().equals("zoo.feed"));
        FrameBook other = with("acts.yaml", "- id: act.call\n  act: call\n  verbs: [yodel]\n");
        assertThat(other.frames()).hasSize(bundled + 1);
        assertThat(other.candidates(Clause.Kind.VERB, "yodel")).hasSize(1);
        assertThat(other.candidates(Clause.Kind.VERB, "urge"))
                .noneMatch(f -> f.frame().id().equals("act.call"));
    }

    @Test
    void aSetOfVerbsStandsForEachOfThem() throws IOException {
        FrameBook book = with("zoo.yaml", frame("content: aid", "verbs: [\"@give obj=hay to\"]"));
        for (String verb : List.of("send", "donate", "ferry")) {
            assertThat(book.candidates(Clause.Kind.VERB, verb))
                    .filteredOn(f -> f.frame().id().equals("zoo.feed"))
                    .extracting(f -> f.trigger().text())
                    .contains(verb + " obj=hay to");
        }
    }

    @Test
    void whatAFrameNamesMustBeDefined() {
        assertThatThrownBy(() -> with("zoo.yaml", frame("content: nursing", "verbs: [feed]")))
                .isInstanceOf(LexiconException.class)
                .hasMessage("frames/zoo.yaml:1: zoo.feed: algebra.tsv has no row for do · nursing;"
                        + " add one or mend the name");
        assertThatThrownBy(() -> with("zoo.yaml", frame("content: aid", "verbs: [feed obj=@animals]")))
                .isInstanceOf(LexiconException.class)
                .hasMessage("frames/zoo.yaml:1: zoo.feed: nouns.tsv has no set \"animals\"");
        assertThatThrownBy(() -> with("zoo.yaml", frame("content: aid", "verbs: [\"@groom obj=bear\"]")))
                .isInstanceOf(LexiconException.class)
                .hasMessage("frames/zoo.yaml:1: zoo.feed: verbs.tsv has no set \"groom\"");
    }

    @Test
    void twoFramesOfAFileCannotShareAnId() {
        String twice = frame("content: aid", "verbs: [feed]") + frame("content: aid", "verbs: [water]");
        assertThatThrownBy(() -> with("zoo.yaml", twice))
                .isInstanceOf(LexiconException.class)
                .hasMessage("frames/zoo.yaml:4: zoo.feed is there already; give it another id");
    }
}
