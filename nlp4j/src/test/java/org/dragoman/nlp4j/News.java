package org.dragoman.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up sentences of political news, the same for the same seed. */
final class News {
    private static final String[] ACTORS = {
        "Chinese President Xi Jinping",
        "the U.S. government",
        "Russia and Ukraine",
        "Israel's prime minister",
        "at least 20 protesters in Khartoum",
        "Foreign Minister Sergey Lavrov, who arrived on Monday,",
        "the European Union, NATO and the U.N.",
        "rebels loyal to Gen. Khalifa Haftar",
        "a spokesman for the ministry",
        "South Korea-based activists",
        "they",
        "the 15-member Security Council"
    };
    private static final String[] ACTS = {
        "signed a $5 billion trade deal with %s",
        "accused %s of violating the ceasefire",
        "called on %s to withdraw troops from the border",
        "was criticized by %s for the arrests",
        "is expected to meet %s in Geneva next week",
        "did not rule out sanctions against %s",
        "agreed to release 300 prisoners held by %s",
        "has been urging %s to resume talks since 2015",
        "will send aid to %s because of the drought",
        "refused to recognise %s as the legitimate authority"
    };
    private static final String[] FRAMES = {
        "%s.",
        "On Tuesday, %s.",
        "\"We are ready,\" a diplomat said, adding that %s.",
        "It is unclear whether %s, according to state media.",
        "%s, officials said.",
        "While %s, the talks in Vienna (Austria) didn't stop.",
        "There is no sign that %s!",
        "The question is: who knew that %s?"
    };

    private News() {}

    static List<String> sentences(int count, long seed) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String clause = pick(ACTORS, random) + " " + pick(ACTS, random).formatted(pick(ACTORS, random));
            if (random.nextInt(3) == 0) {
                clause += " and " + pick(ACTS, random).formatted(pick(ACTORS, random));
            }
            String sentence = pick(FRAMES, random).formatted(clause);
            sentences.add(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
        }
        return sentences;
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
