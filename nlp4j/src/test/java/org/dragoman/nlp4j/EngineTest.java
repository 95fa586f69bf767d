package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dragoman.coding.Coder;
import org.dragoman.coding.FrameExamples;
import org.dragoman.coding.Lexicon;
import org.dragoman.coding.Reading;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Event;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Finding;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole engine: the real parser, the bundled lexicon, the coder. */
class EngineTest {
    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.bundled());
    private static final Coder CODER = new Coder(Models.PARSER, LEXICON);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @Test
    void everyExampleOfEveryFrameIsCodedAsItSays() {
        FrameExamples examples = new FrameExamples(CODER, LEXICON);
        assertThat(examples.faults()).isEmpty();
        assertThat(examples.examples()).isGreaterThan(400);
        assertThat(examples.counterexamples()).isGreaterThan(50);
        assertThat(LEXICON.frames().frames())
                .allSatisfy(frame -> assertThat(frame.examples().size()
                                + frame.counterexamples().size())
                        .as(frame.where())
                        .isPositive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Germany will make 300 million dollars available over five years. | promise make 300 million dollars",
                "A task force will draw up a road map for green hydrogen. | promise draw up a road map for green hydrogen",
                "HydroNord will put up four power stations. | promise put up four power stations",
                "The railway line will be leased to a company for 20 years. | promise lease The railway line",
                "Berlin promised eight helicopters. | promise promise eight helicopters",
                "The temperature will reach 30 degrees. | ",
                "Schmidt will study at the university. | ",
                "The company will face a new rival. | "
            })
    void whatBodiesWillDoIsAWordInADocumentOnTwoStates(String sentence, String expected) {
        Document talks = new Document(
                "talks",
                "The German foreign minister met his Indian counterpart in Berlin. " + sentence,
                DAY,
                null,
                null,
                null,
                null);
        assertThat(CODER.code(talks))
                .filteredOn(Commitment.class::isInstance)
                .map(f -> ((Commitment) f).force() + " " + ((Commitment) f).action() + " " + ((Commitment) f).object())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aReadoutGivesItsEventsAndCommitments() {
        List<Finding> findings = CODER.code(Document.of("r", """
                        Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi on Monday.
                        Ruto said the two countries should expand trade and build a new railway by 2027.
                        Kenya supports Uganda in fighting Ebola.
                        """).withPublished(DAY));
        assertThat(findings)
                .filteredOn(Event.class::isInstance)
                .map(f -> String.valueOf(((Event) f).code().event()))
                .contains("CONSULT", "AGREE", "SUPPORT");
        assertThat(findings)
                .filteredOn(Commitment.class::isInstance)
                .map(f -> ((Commitment) f).force() + " " + ((Commitment) f).action())
                .contains("call expand", "call build");
    }

    @Test
    void whoOnlyLooksOnPromisesNothing() {
        assertThat(CODER.code(Document.of("o", "Analysts expect to see higher prices.")))
                .isEmpty();
        assertThat(CODER.code(Document.of("p", "Kenya expects to open an embassy in Peru.")))
                .hasAtLeastOneElementOfType(Commitment.class);
    }

    @Test
    void confidenceNarrowsFromAllToTheFrame(@TempDir Path mine) throws IOException {
        Files.writeString(mine.resolve("confidence.tsv"), """
                kind\tname\tright\tof
                all\t\t80\t100
                path\tboth named, above all\t30\t30
                path\tone named, above all\t0\t0
                category\tAGREE, both named, above all\t0\t10
                category\tPROTEST, one named, above all\t0\t0
                frame\tconsult.meet\t10\t10
                frame\tprotest.riot\t0\t0
                """);
        Coder coder =
                new Coder(Models.PARSER, Lexicon.load(LexiconFiles.bundled().over(mine)));
        assertThat(coder.code(Document.of("c", "Haitian youths rioted.")))
                .as("80 of 100, as nothing narrower is known")
                .map(f -> ((Event) f).confidence())
                .containsExactly(0.8);
        assertThat(coder.code(Document.of("c", "Kenya agreed with Uganda to build a bridge.")))
                .filteredOn(Event.class::isInstance)
                .as("(30 + 10 × 0.8) / 40 is 0.95, half of which the ten wrong AGREE leave; and act.agree as bundled")
                .allSatisfy(f -> assertThat(((Event) f).confidence()).isLessThan(0.8));
    }

    @Test
    void statementsStandApart() {
        Reading reading = CODER.read(Document.of(
                "s",
                "Chile declined to comment on the lawsuit. Chile said it would rain."
                        + " Chile's foreign minister commented on the weather. The band released an album."));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.withStatements())
                .map(f -> ((Event) f).code().cameo() + " " + f.sentence())
                .containsExactly("011 0", "010 1", "010 2");
        Reading both =
                CODER.read(Document.of("b", "Chile denied that it had attacked Peru. Chile met Peru on Monday."));
        assertThat(both.withStatements())
                .map(f -> ((Event) f).code().cameo())
                .as("in the order of their sentences")
                .containsExactly("016", "040");
    }

    @Test
    void aProtestIsFiledUnderItsDemand() {
        assertThat(CODER.code(
                        Document.of("p", "Kenyan doctors went on strike for higher wages and Ugandan nurses rioted.")))
                .filteredOn(Event.class::isInstance)
                .map(f -> ((Event) f).code().cameo())
                .as("what is coordinated has no part in the demand")
                .containsExactly("1432", "145");
    }

    @Test
    void anyTextIsReadTwiceTheSameWithSpansInsideIt() {
        long seed = 20251125;
        Random random = new Random(seed);
        String[] words = {
            "Iran", "attacked", "Xi", "Jinping", "the", "two", "sides", "should", "will", "not", "agree", "talks", ",",
                    ".",
            "\"", "(", ")", "said", "to", "of", "on", "Monday", "sanctions", "\u00AD", "\uD800", "\uD83D\uDE00", "\n",
                    "\t",
            "and", "president", "Iran's", "by", "2030", "--", "WASHINGTON", "(AP)", "trade", "\u0000", "release",
                    "prisoners"
        };
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }
            Document document = Document.of("d" + n, text.toString()).withPublished(DAY);
            List<Finding> findings = CODER.code(document);
            assertThat(CODER.code(document)).as("seed " + seed + ", text " + n).isEqualTo(findings);
            Set<String> ids = new HashSet<>();
            for (Finding finding : findings) {
                Evidence evidence = finding.evidence();
                assertThat(evidence.quote()).isEqualTo(evidence.span().of(document.text()));
                assertThat(evidence.span().contains(evidence.trigger())).isTrue();
                assertThat(ids.add(finding.id())).isTrue();
            }
        }
    }

    @Test
    void threadsFindWhatOneFinds() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            documents.add(Document.of(
                            "d" + i,
                            "Iran said on Monday it would resume talks with Oman. Chad freed " + i
                                    + " Malian soldiers.")
                    .withPublished(DAY));
        }
        List<List<Finding>> alone = documents.stream().map(CODER::code).toList();
        List<List<Finding>> together =
                documents.parallelStream().map(CODER::code).toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void anIdDoesNotDependOnWhatWasCoded() {
        String first = CODER.code(Document.of("a", "Iran bombed Iraq.")).get(0).id();
        assertThat(CODER.code(Document.of("a", "Iran kissed Iraq. Iran bombed Iraq.")))
                .noneMatch(f -> f.id().equals(first));
        assertThat(CODER.code(Document.of("a", "Iran lauded Iraq.")).get(0).id())
                .isEqualTo(first);
    }

    /** The chain documents of the gold data, read without an error; the story among them. */
    @Test
    void theGoldDocumentsAreRead() throws IOException {
        String gold = System.getenv("DRAGOMAN_GOLD");
        assumeTrue(
                gold != null,
                "DRAGOMAN_GOLD is not set: it names the folder of the gold data, which is not ours to publish");
        String story = Files.readString(Path.of(String.valueOf(gold), "seed", "story.txt"));
        Reading reading = CODER.read(Document.of("story", story));
        assertThat(reading.sentences()).hasSize(11);
        assertThat(reading.findings()).filteredOn(Commitment.class::isInstance).hasSizeGreaterThanOrEqualTo(17);
        assertThat(reading.findings())
                .filteredOn(Event.class::isInstance)
                .allSatisfy(f -> assertThat(String.valueOf(((Event) f).code().event()))
                        .isIn("AGREE", "CONSULT", "SUPPORT", "REQUEST"));
    }
}
