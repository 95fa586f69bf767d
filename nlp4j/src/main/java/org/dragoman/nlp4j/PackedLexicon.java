package org.dragoman.nlp4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What NLP4J's word lists say of a word: its possible tags, or its clusters. Equal lists are kept once. */
final class PackedLexicon {
    private static final String SEPARATOR = "\t";

    private final FingerprintTable words;
    private final short[] numbers;
    private final List<List<String>> values;

    private PackedLexicon(FingerprintTable words, short[] numbers, List<List<String>> values) {
        this.words = words;
        this.numbers = numbers;
        this.values = values;
    }

    static PackedLexicon of(Map<String, ? extends Collection<String>> entries) {
        Map<List<String>, Integer> distinct = new LinkedHashMap<>();
        long[] fingerprints = new long[entries.size()];
        int[] found = new int[entries.size()];
        int count = 0;
        for (Map.Entry<String, ? extends Collection<String>> entry : entries.entrySet()) {
            fingerprints[count] = Fingerprint.of(0, entry.getKey());
            found[count++] = distinct.computeIfAbsent(List.copyOf(entry.getValue()), value -> distinct.size());
        }
        if (distinct.size() > 1 << Short.SIZE) {
            throw new IllegalArgumentException("too many different lists: " + distinct.size());
        }
        FingerprintTable words = FingerprintTable.of(fingerprints);
        short[] numbers = new short[words.size()];
        for (int i = 0; i < count; i++) {
            numbers[words.rank(fingerprints[i])] = (short) found[i];
        }
        return new PackedLexicon(words, numbers, List.copyOf(distinct.keySet()));
    }

    static PackedLexicon read(Path file) throws IOException {
        BlockReader in = new BlockReader(file);
        FingerprintTable words = FingerprintTable.read(in);
        short[] numbers = in.shorts();
        List<List<String>> values = new ArrayList<>();
        for (String line : in.lines()) {
            values.add(List.of(line.split(SEPARATOR, -1)));
        }
        return new PackedLexicon(words, numbers, values);
    }

    void write(Path file) throws IOException {
        try (BlockWriter out = new BlockWriter(file)) {
            words.write(out);
            out.shorts(numbers);
            out.lines(
                    values.stream().map(value -> String.join(SEPARATOR, value)).toList());
        }
    }

    /** The word's list, or null if the word is unknown. */
    @Nullable
    List<String> get(String word) {
        int rank = words.rank(Fingerprint.of(0, word));
        return rank < 0 ? null : values.get(numbers[rank] & 0xFFFF);
    }

    /** For the packer's report. */
    String summary() {
        return "%,d words, %,d different lists".formatted(words.size(), values.size());
    }
}
