package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packed models say word for word what the shipped ones say. Loads those, which takes half a minute and 2 GB. */
@Tag("slow")
final class PackedOutputTest {
    private static final String LEXICA = """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%s</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%s</word_clusters>
            </lexica></configuration>
            """.formatted(ModelPacker.TAGS, ModelPacker.CLUSTERS);

    @Test
    void equalsThatOfTheShippedModels() throws IOException {
        NLPDecoder shipped = shipped();
        Engine packed = Nlp4jParser.engine(Models.DIRECTORY);
        LineTokenizer tokenizer = new LineTokenizer();
        for (String sentence : News.sentences(600, 7)) {
            assertThat(show(packed.analyse(tokenizer.tokens(sentence)))).isEqualTo(show(shipped.decode(sentence)));
        }
    }

    private static NLPDecoder shipped() {
        List<NLPComponent<NLPNode>> components = new ArrayList<>();
        components.add(new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))));
        components.add(NLPUtils.getComponent(ModelPacker.TAGGER));
        components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
        components.add(NLPUtils.getComponent(ModelPacker.PARSER));
        NLPDecoder decoder = new NLPDecoder();
        decoder.setTokenizer(NLPUtils.createTokenizer(Language.ENGLISH));
        decoder.setComponents(components);
        return decoder;
    }

    private static String show(NLPNode[] nodes) {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            words.append("%s/%s=%s<%s-%d "
                    .formatted(
                            node.getWordForm(),
                            node.getPartOfSpeechTag(),
                            node.getLemma(),
                            node.getDependencyLabel(),
                            node.getDependencyHead().getID()));
        }
        return words.toString();
    }
}
