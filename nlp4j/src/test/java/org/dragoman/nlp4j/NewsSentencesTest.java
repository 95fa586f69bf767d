package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Lexicon;
import org.dragoman.finding.Event;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences as news agencies write them, a file for each category ({@code news/accuse.tsv}), and files of sentences that
 * coders trip over, coded by the whole engine. A sentence is right if one event is as its {@link NewsSentence} says. Of
 * those that are right and have a mode, the mode is right in the second share. The shares are those reached; what is wrong
 * is printed.
 */
class NewsSentencesTest {
    private static final Coder CODER = new Coder(Models.PARSER, Lexicon.load(LexiconFiles.bundled()));

    @ParameterizedTest
    @CsvSource({
        "agree, .92, 0",
        "consult, .95, .95",
        "support, .92, 0",
        "cooperate, .95, 0",
        "aid, .85, 0",
        "concede, .97, 0",
        "retreat, .92, .97",
        "accuse, .88, .95",
        "request, .87, .85",
        "reject, .88, .60",
        "threaten, .83, .75",
        "protest, .87, .90",
        "mobilize, .80, .95",
        "sanction, .88, .95",
        "coerce, .90, .93",
        "assault, .88, .90"
    })
    void areCodedAsTheirFileSays(String category, double share, double modes) throws IOException {
        coded(category, share, modes, 40);
    }

    /** Headlines; frontiers, forces that will be withdrawn, deals struck, wars in court, suits dismissed, straits closed. */
    @ParameterizedTest
    @CsvSource({"traps, .96, 0", "headlines, .90, .88", "prose, .83, .90", "varied, .85, .92", "regional, .83, .88"})
    void trapsAreAvoided(String file, double share, double modes) throws IOException {
        coded(file, share, modes, 50);
    }

    private static void coded(String file, double share, double modes, int least) throws IOException {
        List<NewsSentence> sentences = NewsSentence.read(file);
        List<String> wrong = new ArrayList<>();
        List<String> moded = new ArrayList<>();
        List<String> amiss = new ArrayList<>();
        for (NewsSentence sentence : sentences) {
            List<Event> events = events(sentence.text());
            List<Event> right = sentence.right(events);
            String line = sentence.shown(events);
            if (right.isEmpty() != sentence.none()) {
                wrong.add(line);
            } else if (!sentence.mode().isEmpty()) {
                boolean mode = right.stream()
                        .anyMatch(e -> sentence.mode().equals(e.code().mode()));
                (mode ? moded : amiss).add(line);
            }
        }
        wrong.forEach(line -> System.out.println(file + ": " + line));
        amiss.forEach(line -> System.out.println(file + ", mode: " + line));
        assertThat(1 - wrong.size() / (double) sentences.size())
                .as("share of %s right; wrong are %s", file, wrong)
                .isGreaterThanOrEqualTo(share);
        assertThat(moded.size() / (double) Math.max(1, moded.size() + amiss.size()))
                .as("share of modes right; wrong are %s", amiss)
                .isGreaterThanOrEqualTo(modes);
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(least);
    }

    private static List<Event> events(String text) {
        return CODER.code(Document.of("news", text)).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(e -> e.code().event() != null)
                .toList();
    }
}
