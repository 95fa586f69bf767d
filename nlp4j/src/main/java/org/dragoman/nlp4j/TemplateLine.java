package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a feature template: its number among them, and the items whose values it joins, or the one that is a set.
 *
 * <p>Written {@code "i:-1::part_of_speech_tag: i:0::lemma:"}: source, window, relation, field, attribute. Lines that
 * begin with {@code *} are sets of features.
 */
record TemplateLine(int type, boolean set, List<FeatureItem> items) {
    static final String SET = "*";

    /** What is fixed of a word before the parser begins. */
    private static final Set<Field> FIXED = EnumSet.of(
            Field.ambiguity_classes,
            Field.orthographic,
            Field.word_form,
            Field.word_form_lowercase,
            Field.word_form_simplified,
            Field.word_form_simplified_lowercase,
            Field.word_shape,
            Field.word_shape_lowercase,
            Field.prefix,
            Field.suffix,
            Field.lemma,
            Field.part_of_speech_tag,
            Field.word_clusters,
            Field.positional);

    /** Reads a line as written. */
    static TemplateLine of(int type, String line) {
        boolean set = line.startsWith(SET);
        List<FeatureItem> items = new ArrayList<>();
        for (String part : line.substring(set ? SET.length() : 0).split(" ", -1)) {
            items.add(parse(part));
        }
        return new TemplateLine(type, set, List.copyOf(items));
    }

    /** Whether it looks at nothing but the word at that place and its neighbours in the sentence, as they came. */
    boolean fixed(Source place) {
        return items.stream().allMatch(item -> item.source == place && item.relation == null && fixed(item.field));
    }

    /** Whether a word's property is there before the parser begins, and stays. */
    static boolean fixed(Field field) {
        return FIXED.contains(field);
    }

    /** An item as it is written in a line. */
    static String written(FeatureItem item) {
        return "%s:%d:%s:%s:%s"
                .formatted(
                        item.source,
                        item.window,
                        item.relation == null ? "" : item.relation,
                        item.field,
                        item.attribute == null ? "" : item.attribute);
    }

    private static FeatureItem parse(String part) {
        String[] values = part.split(":", -1);
        Field field = Field.valueOf(values[3]);
        return new FeatureItem(
                Source.valueOf(values[0]),
                values[2].isEmpty() ? null : Relation.valueOf(values[2]),
                Integer.parseInt(values[1]),
                field,
                attribute(field, values[4]));
    }

    private static @Nullable Object attribute(Field field, String value) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (field) {
            case prefix, suffix -> Integer.valueOf(value);
            case valency -> Direction.valueOf(value);
            default -> throw new IllegalArgumentException("no attribute known for " + field + ": " + value);
        };
    }
}
