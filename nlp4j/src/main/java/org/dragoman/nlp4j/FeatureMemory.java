package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one thread remembers of features between steps and sentences: numbers for the strings seen, and where the rows
 * of the features last asked for begin. Most features of a sentence were in the one before; their rows are then found
 * without spelling them out, in a table small enough for the processor's cache.
 *
 * <p>A feature is known by the number of its line in the template and by the numbers of its one to three strings, packed
 * into one word; nothing is compared by hash alone. About 2 MB, 20 MB with the strings.
 */
final class FeatureMemory {
    /** What stands for "no such word" among the numbers of strings, which begin with 1. */
    static final int NOTHING = -1;

    private static final int STRING_BITS = 19;
    private static final int TYPE_BITS = 7;

    /** Far below what the bits can hold, since a step may add strings after the count was looked at. */
    private static final int MOST_STRINGS = 100_000;

    private static final int BITS = 16;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** A key and its row side by side, so that both come with one look into memory. */
    private final long[] features = new long[2 << BITS];

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<char[]> strings = new ArrayList<>();
    private final int columns;
    private final boolean tagsStay;
    private final List<@Nullable Known> known = new ArrayList<>();
    private Known[] words = new Known[0];
    private Object sentence = this;

    /** What is known of a word wherever it stands: its number, and the numbers of its properties, column by column. */
    static final class Known {
        /** The number of the word with all that stays as it is of it. */
        final int number;

        /** The numbers of its properties, 0 where one was not asked for yet. */
        final int[] values;

        /** The numbers of its properties that are sets, null where one was not asked for yet. */
        final int[] @Nullable [] sets;

        Known(int number, int columns) {
            this.number = number;
            this.values = new int[columns];
            this.sets = new int[columns][];
        }
    }

    /**
     * @param columns how many properties of words there are that stay as they are throughout a sentence
     * @param tagsStay whether tags and lemmas are among them
     */
    FeatureMemory(int columns, boolean tagsStay) {
        this.columns = columns;
        this.tagsStay = tagsStay;
        clear();
    }

    private void clear() {
        Arrays.fill(features, 0);
        numbers.clear();
        strings.clear();
        strings.add(new char[0]);
        known.clear();
        sentence = this;
    }

    /** Forgets the words of the sentence before; and everything, once it is too much. Whether it forgot everything. */
    boolean begin(Object state, int length) {
        boolean full = strings.size() > MOST_STRINGS;
        if (full) {
            clear();
        }
        if (sentence != state) {
            sentence = state;
            words = new Known[length];
        }
        return full;
    }

    /** What is known of a word: of its form, tag, lemma, and of whether it begins or ends the sentence. */
    Known word(NLPState<NLPNode> state, NLPNode word) {
        Known here = words[word.getID()];
        if (here == null) {
            int number = number("\n" + word.getWordForm() + "\n" + (tagsStay ? word.getPartOfSpeechTag() : "") + "\n"
                    + (tagsStay ? word.getLemma() : "") + "\n" + state.isFirst(word) + state.isLast(word));
            here = known(number);
            words[word.getID()] = here;
        }
        return here;
    }

    private Known known(int number) {
        while (known.size() <= number) {
            known.add(null);
        }
        Known word = known.get(number);
        if (word == null) {
            word = new Known(number, columns);
            known.set(number, word);
        }
        return word;
    }

    /** The number of a string. */
    int number(String string) {
        Integer known = numbers.get(string);
        if (known == null) {
            known = strings.size();
            numbers.put(string, known);
            strings.add(string.toCharArray());
        }
        return known;
    }

    /** A fingerprint with the characters of a string added. */
    long spell(long fingerprint, int number) {
        long sum = fingerprint;
        for (char unit : strings.get(number)) {
            sum = Fingerprint.add(sum, unit);
        }
        return sum;
    }

    /** A feature's key. */
    static long key(int type, int first, int second, int third) {
        return type
                | (long) first << TYPE_BITS
                | (long) second << TYPE_BITS + STRING_BITS
                | (long) third << TYPE_BITS + 2 * STRING_BITS;
    }

    /** Where in this memory a key may be. */
    static int place(long key) {
        return (int) (key * GOLDEN >>> Long.SIZE - BITS) << 1;
    }

    /** Whether the key is at its place. */
    boolean holds(int place, long key) {
        return features[place] == key;
    }

    /** The row at a place. */
    int row(int place) {
        return (int) features[place + 1];
    }

    /** Puts a row in, instead of what was at its place. */
    void put(long key, int row) {
        int place = place(key);
        features[place] = key;
        features[place + 1] = row;
    }

    /** How many lines a template can have. */
    static int mostLines() {
        return 1 << TYPE_BITS;
    }
}
