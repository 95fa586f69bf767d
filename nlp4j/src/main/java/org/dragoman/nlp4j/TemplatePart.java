package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Some lines of a template, laid out for speed: each word is looked for once, each property of a word once, and of each
 * line there is only where its values are. Sets come first, as in the template.
 */
final class TemplatePart {
    /** Words, as one of the items that ask for each. */
    final FeatureItem[] words;

    /** Properties of words: what is asked, of which of the words, and in which column it stays. */
    final FeatureItem[] asked;

    final int[] wordOf;
    final int[] columnOf;

    /** The first property that is no set. */
    final int firstJoined;

    final int[] setTypes;
    final int[] setValues;
    final int[] joinedTypes;
    final int[][] joinedValues;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> properties = new LinkedHashMap<>();

    /** Properties of words that stay as they are throughout a sentence, numbered. */
    static final class Columns {
        static final int CHANGES = -1;
        private final boolean tagsStay;
        private final List<String> names = new ArrayList<>();

        /** @param tagsStay whether tags are there before the sentence begins */
        Columns(boolean tagsStay) {
            this.tagsStay = tagsStay;
        }

        /** The column of a property, {@link #CHANGES} for one that may change. */
        int of(FeatureItem item) {
            boolean tag = item.field == Field.part_of_speech_tag || item.field == Field.lemma;
            if (!TemplateLine.fixed(item.field) || tag && !tagsStay) {
                return CHANGES;
            }
            String name = item.field + ":" + item.attribute;
            if (!names.contains(name)) {
                names.add(name);
            }
            return names.indexOf(name);
        }

        /** How many there are. */
        int count() {
            return names.size();
        }
    }

    TemplatePart(List<TemplateLine> lines, Columns columns) {
        List<TemplateLine> sets = lines.stream().filter(TemplateLine::set).toList();
        List<TemplateLine> joined = lines.stream().filter(line -> !line.set()).toList();
        List<FeatureItem> wordItems = new ArrayList<>();
        List<FeatureItem> items = new ArrayList<>();
        List<Integer> ofWord = new ArrayList<>();
        setTypes = sets.stream().mapToInt(TemplateLine::type).toArray();
        joinedTypes = joined.stream().mapToInt(TemplateLine::type).toArray();
        sets.forEach(line -> collect(line, wordItems, items, ofWord));
        firstJoined = items.size();
        joined.forEach(line -> collect(line, wordItems, items, ofWord));
        words = wordItems.toArray(new FeatureItem[0]);
        asked = items.toArray(new FeatureItem[0]);
        wordOf = ofWord.stream().mapToInt(Integer::intValue).toArray();
        columnOf = items.stream().mapToInt(columns::of).toArray();
        setValues = sets.stream().mapToInt(line -> values(line)[0]).toArray();
        joinedValues = joined.stream().map(this::values).toArray(int[][]::new);
    }

    private void collect(
            TemplateLine line, List<FeatureItem> wordItems, List<FeatureItem> items, List<Integer> ofWord) {
        for (FeatureItem item : line.items()) {
            if (places.putIfAbsent(place(item), wordItems.size()) == null) {
                wordItems.add(item);
            }
            if (properties.putIfAbsent(property(line, item), items.size()) == null) {
                items.add(item);
                ofWord.add(Objects.requireNonNull(places.get(place(item))));
            }
        }
    }

    private int[] values(TemplateLine line) {
        return line.items().stream()
                .mapToInt(item -> Objects.requireNonNull(properties.get(property(line, item))))
                .toArray();
    }

    private static String place(FeatureItem item) {
        return item.source + ":" + item.window + ":" + item.relation;
    }

    private static String property(TemplateLine line, FeatureItem item) {
        return (line.set() ? TemplateLine.SET : "") + place(item) + ":" + item.field + ":" + item.attribute;
    }
}
