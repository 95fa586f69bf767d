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
import java.util.List;
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

    private final transient FeatureItem[] sets;
    private final transient FeatureItem[][] joined;

    PackedTemplate(PackedModel model) {
        super(null, new HyperParameter());
        List<FeatureItem> setItems = new ArrayList<>();
        List<FeatureItem[]> joinedItems = new ArrayList<>();
        for (String line : model.template()) {
            if (line.startsWith(SET)) {
                setItems.add(parse(line.substring(SET.length())));
            } else {
                String[] parts = line.split(" ", -1);
                FeatureItem[] items = new FeatureItem[parts.length];
                for (int i = 0; i < parts.length; i++) {
                    items[i] = parse(parts[i]);
                }
                joinedItems.add(items);
            }
        }
        this.sets = setItems.toArray(new FeatureItem[0]);
        this.joined = joinedItems.toArray(new FeatureItem[0][]);
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
        PackedVector vector = new PackedVector(sets.length * 8 + joined.length);
        int type = 0;
        for (FeatureItem item : sets) {
            Collection<String> values = getFeatures(state, item);
            if (values != null) {
                for (String value : values) {
                    vector.add(Fingerprint.of(type, value));
                }
            }
            type++;
        }
        for (FeatureItem[] items : joined) {
            addJoined(vector, state, type++, items);
        }
        return vector;
    }

    private void addJoined(PackedVector vector, S state, int type, FeatureItem[] items) {
        long fingerprint = Fingerprint.start(type);
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
