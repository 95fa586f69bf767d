package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;

/** What is remembered of features never shows in a parse. */
final class FeatureMemoryTest {
    @Test
    void keysDifferWhereAnyPartDoes() {
        long key = FeatureMemory.key(5, 17, 4711, 99_999);
        assertThat(key)
                .isNotEqualTo(FeatureMemory.key(6, 17, 4711, 99_999))
                .isNotEqualTo(FeatureMemory.key(5, 18, 4711, 99_999))
                .isNotEqualTo(FeatureMemory.key(5, 17, 4712, 99_999))
                .isNotEqualTo(FeatureMemory.key(5, 17, 4711, 99_998));
    }

    @Test
    void spellsWhatItNumbered() {
        FeatureMemory memory = new FeatureMemory(1, true);
        int number = memory.number("talks");
        assertThat(memory.number("walks")).isNotEqualTo(number);
        assertThat(memory.number("talks")).isEqualTo(number);
        assertThat(Fingerprint.end(memory.spell(Fingerprint.start(3), number))).isEqualTo(Fingerprint.of(3, "talks"));
    }

    /** A thread that has read much and one that has read nothing say the same. */
    @Test
    void whatWasReadBeforeDoesNotShow() throws InterruptedException {
        List<String> sentences = new ArrayList<>(News.sentences(120, 11));
        sentences.addAll(strangeWords(30, 12));
        List<String> warm = new ArrayList<>();
        sentences.forEach(sentence -> parse("Chile " + sentence));
        sentences.forEach(sentence -> warm.add(parse(sentence)));
        for (int i = 0; i < sentences.size(); i += 15) {
            String sentence = sentences.get(i);
            List<String> fresh = new ArrayList<>();
            Thread thread = new Thread(() -> fresh.add(parse(sentence)));
            thread.start();
            thread.join();
            assertThat(fresh).containsExactly(warm.get(i));
        }
    }

    private static String parse(String sentence) {
        StringBuilder words = new StringBuilder();
        for (ParsedSentence parsed : Models.PARSER.parse(Cleaner.clean(Document.of("d", sentence)))) {
            parsed.tokens().forEach(token -> words.append(token).append('\n'));
        }
        return words.toString();
    }

    private static List<String> strangeWords(int count, long seed) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder("They");
            for (int k = 0; k < 12; k++) {
                sentence.append(' ').append(Long.toString(random.nextLong() >>> 20, 36));
            }
            sentences.add(sentence.append('.').toString());
        }
        return sentences;
    }
}
