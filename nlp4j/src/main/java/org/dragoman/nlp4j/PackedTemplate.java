package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * NLP4J's feature template that gives fingerprints of features instead of their numbers.
 *
 * <p>A template line names the parts of one feature, {@code "i:-1::part_of_speech_tag: i:0::lemma:"}: source, window,
 * relation, field, attribute. Lines that begin with {@code *} are sets of features.
 */
final class PackedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1L;
    private static final String SET = "*";

    /** What is fixed of a word before the parser begins. */
    private static final Set<Field> FIXED = EnumSet.of(
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

    private final transient PackedModel model;
    private final transient Part changing;
    private final transient Part onStack;
    private final transient Part atInput;

    /** A line of the template: its number among them, and the items whose values it joins, or the one that is a set. */
    private static final class Line {
        private final int type;
        private final boolean set;
        private final FeatureItem[] items;

        private Line(int type, boolean set, FeatureItem[] items) {
            this.type = type;
            this.set = set;
            this.items = items;
        }

        /** Whether it looks at nothing but the word at that place and its neighbours in the sentence, as they came. */
        private boolean fixed(Source place) {
            for (FeatureItem item : items) {
                if (item.source != place || item.relation != null || !FIXED.contains(item.field)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Some lines of the template, sets first. */
    private record Part(List<Line> lines) {
        private static Part of(List<Line> lines, Predicate<Line> which) {
            return new Part(lines.stream().filter(which).toList());
        }
    }

    /** @param wordsFixed whether tags stay as they are while states change, as in parsing; tagging changes them */
    PackedTemplate(PackedModel model, boolean wordsFixed) {
        super(null, new HyperParameter());
        this.model = model;
        List<Line> lines = new ArrayList<>();
        for (String line : model.template()) {
            boolean set = line.startsWith(SET);
            String[] parts = line.substring(set ? SET.length() : 0).split(" ", -1);
            FeatureItem[] items = new FeatureItem[parts.length];
            for (int i = 0; i < parts.length; i++) {
                items[i] = parse(parts[i]);
            }
            lines.add(new Line(lines.size(), set, items));
        }
        Predicate<Line> stack = line -> wordsFixed && line.fixed(Source.i);
        Predicate<Line> input = line -> wordsFixed && line.fixed(Source.j);
        this.onStack = Part.of(lines, stack);
        this.atInput = Part.of(lines, input);
        this.changing = Part.of(lines, stack.negate().and(input.negate()));
    }

    /** The lines that describe one of NLP4J's own templates. */
    static List<String> lines(FeatureTemplate<?, ?> template) {
        if (!template.getEmbeddingFeatureList().isEmpty()) {
            throw new IllegalArgumentException("word embeddings are not packed: " + template);
        }
        List<String> lines = new ArrayList<>();
        for (FeatureItem item : template.getSetFeatureList()) {
            lines.add(SET + line(item));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            List<String> parts = new ArrayList<>();
            for (FeatureItem item : items) {
                parts.add(line(item));
            }
            lines.add(String.join(" ", parts));
        }
        return lines;
    }

    private static String line(FeatureItem item) {
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

    @Override
    public FeatureVector createFeatureVector(S state, boolean training) {
        PackedVector vector = vector(state, changing);
        if (state instanceof WordState words) {
            vector.add(words.sums(Source.i, () -> vector(state, onStack).scores(model)));
            vector.add(words.sums(Source.j, () -> vector(state, atInput).scores(model)));
        }
        return vector;
    }

    private PackedVector vector(S state, Part part) {
        PackedVector vector = new PackedVector(part.lines().size() + 16);
        for (Line line : part.lines()) {
            if (line.set) {
                addSet(vector, state, line);
            } else {
                addJoined(vector, state, line);
            }
        }
        return vector;
    }

    private void addSet(PackedVector vector, S state, Line line) {
        Collection<String> values = getFeatures(state, line.items[0]);
        if (values != null) {
            for (String value : values) {
                vector.add(Fingerprint.of(line.type, value));
            }
        }
    }

    private void addJoined(PackedVector vector, S state, Line line) {
        FeatureItem[] items = line.items;
        long fingerprint = Fingerprint.start(line.type);
        for (int i = 0; i < items.length; i++) {
            String value = getFeature(state, items[i]);
            if (value == null) {
                return;
            }
            if (i > 0) {
                fingerprint = Fingerprint.add(fingerprint, '_');
            }
            fingerprint = Fingerprint.add(fingerprint, value);
        }
        vector.add(Fingerprint.end(fingerprint));
    }
}
