package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private final transient PackedModel model;
    private final transient WordParts changing;
    private final transient WordParts onStack;
    private final transient WordParts atInput;
    private final transient ThreadLocal<Scratch> scratch;

    /** What a thread needs while it gathers features, used again and again. */
    private static final class Scratch {
        private final FeatureMemory memory;
        private final NLPNode[] words = new NLPNode[FeatureMemory.mostLines()];
        private final int[] values = new int[3 * FeatureMemory.mostLines()];
        private final WordSums known;
        private final UnknownFeatures unknown = new UnknownFeatures();
        private final PackedVector vector = new PackedVector();
        private final PackedVector sums = new PackedVector();
        private final PackedVector word = new PackedVector();

        private Scratch(int columns, int parts, boolean tagsStay) {
            memory = new FeatureMemory(columns, tagsStay);
            known = new WordSums(parts);
        }
    }

    /** @param wordsFixed whether tags stay as they are while states change, as in parsing; tagging changes them */
    PackedTemplate(PackedModel model, boolean wordsFixed) {
        super(null, new HyperParameter());
        this.model = model;
        List<TemplateLine> lines = new ArrayList<>();
        for (String line : model.template()) {
            lines.add(TemplateLine.of(lines.size(), line));
        }
        if (lines.size() > FeatureMemory.mostLines()) {
            throw new IllegalArgumentException("more lines than a template can have: " + lines.size());
        }
        TemplatePart.Columns columns = new TemplatePart.Columns(wordsFixed);
        Predicate<TemplateLine> stack = line -> wordsFixed && line.fixed(Source.i);
        Predicate<TemplateLine> input = line -> wordsFixed && line.fixed(Source.j);
        this.onStack = WordParts.of(lines, stack, columns, 0);
        this.atInput = WordParts.of(lines, input, columns, onStack.end());
        this.changing = WordParts.of(lines, stack.negate().and(input.negate()), columns, atInput.end());
        this.scratch = ThreadLocal.withInitial(() -> new Scratch(columns.count(), changing.end(), wordsFixed));
    }

    /** The lines that describe one of NLP4J's own templates. */
    static List<String> lines(FeatureTemplate<?, ?> template) {
        if (!template.getEmbeddingFeatureList().isEmpty()) {
            throw new IllegalArgumentException("word embeddings are not packed: " + template);
        }
        List<String> lines = new ArrayList<>();
        for (FeatureItem item : template.getSetFeatureList()) {
            lines.add(TemplateLine.SET + TemplateLine.written(item));
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            List<String> parts = new ArrayList<>();
            for (FeatureItem item : items) {
                parts.add(TemplateLine.written(item));
            }
            lines.add(String.join(" ", parts));
        }
        return lines;
    }

    /** The vector serves again for the next step of the same thread. */
    @Override
    public FeatureVector createFeatureVector(S state, boolean training) {
        Scratch own = scratch.get();
        if (own.memory.begin(state, state.getNodes().length)) {
            own.known.clear();
        }
        gather(own, own.vector, state, changing);
        if (state instanceof WordState words) {
            own.vector.add(words.sums(Source.i, () -> sums(own, state, onStack)));
            own.vector.add(words.sums(Source.j, () -> sums(own, state, atInput)));
        }
        return own.vector;
    }

    private float[] sums(Scratch own, S state, WordParts parts) {
        gather(own, own.sums, state, parts);
        return own.sums.sums(model);
    }

    /** Gathers the features of some lines; what single words give was mostly added up before. */
    private void gather(Scratch own, PackedVector vector, S state, WordParts parts) {
        vector.clear();
        gather(own, vector, state, parts.rest());
        for (int i = 0; i < parts.single().size(); i++) {
            TemplatePart part = parts.single().get(i);
            NLPNode word = state.getNode(part.words[0]);
            if (word != null) {
                int number = own.memory.word(state, word).number;
                float[] sum = own.known.get(parts.first() + i, number);
                if (sum == null) {
                    own.word.clear();
                    gather(own, own.word, state, part);
                    sum = own.word.sums(model);
                    own.known.put(parts.first() + i, number, sum);
                }
                vector.add(sum);
            }
        }
    }

    private void gather(Scratch own, PackedVector vector, S state, TemplatePart part) {
        FeatureMemory memory = own.memory;
        for (int w = 0; w < part.words.length; w++) {
            own.words[w] = state.getNode(part.words[w]);
        }
        for (int i = 0; i < part.setTypes.length; i++) {
            int value = part.setValues[i];
            NLPNode word = own.words[part.wordOf[value]];
            if (word != null) {
                for (int string : set(memory, state, word, part.asked[value], part.columnOf[value])) {
                    add(own, vector, part.setTypes[i], string, 0, 0);
                }
            }
        }
        int[] values = own.values;
        for (int v = part.firstJoined; v < part.asked.length; v++) {
            NLPNode word = own.words[part.wordOf[v]];
            values[v] =
                    word == null ? FeatureMemory.NOTHING : value(memory, state, word, part.asked[v], part.columnOf[v]);
        }
        for (int i = 0; i < part.joinedTypes.length; i++) {
            int[] of = part.joinedValues[i];
            int first = values[of[0]];
            int second = of.length > 1 ? values[of[1]] : 0;
            int third = of.length > 2 ? values[of[2]] : 0;
            if ((first | second | third) >= 0) {
                add(own, vector, part.joinedTypes[i], first, second, third);
            }
        }
        own.unknown.resolve(model, memory, vector);
    }

    private int value(FeatureMemory memory, S state, NLPNode word, FeatureItem item, int column) {
        if (column == TemplatePart.Columns.CHANGES) {
            return number(memory, getFeature(state, item, word));
        }
        int[] known = memory.word(state, word).values;
        int number = known[column];
        if (number == 0) {
            number = number(memory, getFeature(state, item, word));
            known[column] = number;
        }
        return number;
    }

    private static int number(FeatureMemory memory, @Nullable String value) {
        return value == null ? FeatureMemory.NOTHING : memory.number(value);
    }

    private int[] set(FeatureMemory memory, S state, NLPNode word, FeatureItem item, int column) {
        if (column == TemplatePart.Columns.CHANGES) {
            return numbers(memory, getFeatures(state, item, word));
        }
        int[] @Nullable [] known = memory.word(state, word).sets;
        int[] numbers = known[column];
        if (numbers == null) {
            numbers = numbers(memory, getFeatures(state, item, word));
            known[column] = numbers;
        }
        return numbers;
    }

    private static int[] numbers(FeatureMemory memory, @Nullable Collection<String> values) {
        int[] numbers = new int[values == null ? 0 : values.size()];
        int count = 0;
        for (String value : values == null ? List.<String>of() : values) {
            numbers[count++] = memory.number(value);
        }
        return numbers;
    }

    private static void add(Scratch own, PackedVector vector, int type, int first, int second, int third) {
        FeatureMemory memory = own.memory;
        long key = FeatureMemory.key(type, first, second, third);
        int place = FeatureMemory.place(key);
        if (memory.holds(place, key)) {
            vector.add(memory.row(place));
        } else {
            long fingerprint = memory.spell(Fingerprint.start(type), first);
            if (second > 0) {
                fingerprint = memory.spell(Fingerprint.add(fingerprint, '_'), second);
            }
            if (third > 0) {
                fingerprint = memory.spell(Fingerprint.add(fingerprint, '_'), third);
            }
            own.unknown.add(key, Fingerprint.end(fingerprint), vector.add(PackedModel.NO_ROW));
        }
    }
}
