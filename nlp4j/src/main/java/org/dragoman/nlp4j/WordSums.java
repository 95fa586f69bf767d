package org.dragoman.nlp4j;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What words met lately give each label by their own features, added up once: "the" and "said" come in nearly every
 * sentence. Part by part of the template, 2,048 words each.
 */
final class WordSums {
    private static final int WORDS = 2048;

    private final int[] numbers;
    private final float[] @Nullable [] sums;

    /** @param parts how many parts the template has that look at one word each */
    WordSums(int parts) {
        numbers = new int[parts * WORDS];
        sums = new float[parts * WORDS][];
    }

    /** The sums of a word by a part, or null where they are not known. */
    float @Nullable [] get(int part, int number) {
        int place = place(part, number);
        return numbers[place] == number ? sums[place] : null;
    }

    /** Keeps the sums of a word, instead of what was at its place. */
    void put(int part, int number, float[] sum) {
        int place = place(part, number);
        numbers[place] = number;
        sums[place] = sum;
    }

    private static int place(int part, int number) {
        return part * WORDS + number % WORDS;
    }

    /** Forgets all. */
    void clear() {
        Arrays.fill(numbers, 0);
        Arrays.fill(sums, null);
    }
}
