package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.ledger.Words.peru;

import java.util.List;
import java.util.Map;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final LexiconFiles FILES = LexiconFiles.bundled();

    private static String text(CommitmentRecord finding, String... sentences) {
        List<Source> sources = List.of(new Source(
                finding.document(), null, null, null, null, Map.of(), Sentence.of(String.join("\n", sentences))));
        List<Entry> entries =
                Ledger.of(List.of(finding), sources, FILES, List.of()).entries();
        assertThat(entries).isNotEmpty();
        return entries.get(0).text();
    }

    @Test
    void aParticleIsToldOnce() {
        assertThat(text(peru("a", "2015-02-01").say("take back", "back more of the fishing boats", "agriculture")))
                .isEqualTo("Japan and Peru: take back more of the fishing boats");
    }

    @Test
    void thePrepositionOfTheVerbIsKept() {
        assertThat(text(peru("a", "2015-02-01")
                        .quote("for a second quay in Ilo")
                        .say("look hard", "a second quay in Ilo", "transport")))
                .isEqualTo("Japan and Peru: look hard for a second quay in Ilo");
    }

    @Test
    void whatIsToBeDoneIsToldWithoutItsTo() {
        assertThat(text(peru("a", "2015-02-01")
                        .quote("to widen it by a second quay")
                        .say("widen", "it", "transport")))
                .isEqualTo("Japan and Peru: widen it by a second quay");
    }

    @Test
    void anAimBesideTheVerbLeavesTheWordsWhole() {
        assertThat(text(peru("a", "2015-02-01")
                        .quote("both would keep watching together to save the anchovy")
                        .say("keep", "to save the anchovy", "agriculture")))
                .isEqualTo("Japan and Peru: both would keep watching together to save the anchovy");
    }

    @Test
    void wordsThatTellAReaderNothingAreToldByTheirSentence() {
        assertThat(text(
                        peru("a", "2015-02-01").report("in-force", null).say("be", "the ferry", "transport"),
                        "The ferry to Taquile is in force."))
                .isEqualTo("Japan and Peru: The ferry to Taquile is in force.");
        assertThat(text(
                        peru("a", "2015-02-01").say("save", "anchovy", "agriculture"),
                        "They will save anchovy in Ilo."))
                .isEqualTo("Japan and Peru: save anchovy");
    }

    @Test
    void aPrepositionWhoseVerbIsMissingIsLeftOut() {
        assertThat(text(peru("a", "2015-02-01")
                        .report("completed", null)
                        .quote("thanks for the completion of the first quay")
                        .say("thank", "for the completion of the first quay", "transport")))
                .isEqualTo("Japan and Peru: the completion of the first quay");
    }

    @Test
    void whatRefersToWordsBeforeItIsToldWithThem() {
        CommitmentRecord opened = peru("a", "2015-02-01")
                .report("completed", null)
                .at(26, 54)
                .quote("which was opened by ministers")
                .say("open", "which", "culture");
        assertThat(text(opened, "In Lima they saw the museum, which was opened by ministers."))
                .isEqualTo("Japan and Peru: In Lima they saw the museum, which was opened by ministers.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In this regard, both would keep watching the anchovy|both would keep watching the anchovy",
                "and to save the anchovy of the coast|save the anchovy of the coast",
                "of the young anchovy and|the young anchovy",
                "the Anchovy Partnership (ANP|the Anchovy Partnership (ANP)",
                "an accord on the anchovy,|an accord on the anchovy",
            })
    void whatJoinsTheWordsToOthersIsLeftOut(String quote, String called) {
        assertThat(text(peru("a", "2015-02-01").quote(quote).say("keep", "to " + quote, "agriculture")))
                .isEqualTo("Japan and Peru: " + called);
    }
}
