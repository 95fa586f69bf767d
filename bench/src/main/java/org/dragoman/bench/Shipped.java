package org.dragoman.bench;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J 1.1.3 as it is shipped, the yardstick: its own models, its own tokenizer, tagger, morphology and parser, and if
 * asked its name tagger. It reads sentence by sentence and leaves sentence splitting out.
 */
final class Shipped {
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";

    private final NLPDecoder decoder = new NLPDecoder();

    /** Takes half a minute and 2 GB; with names a minute and more. */
    Shipped(boolean names) {
        List<NLPComponent<NLPNode>> components = new ArrayList<>();
        String gazetteer = "<named_entity_gazetteers field=\"word_form_simplified\">" + LEXICA
                + "en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>"
                + "<word_embeddings field=\"word_form_undigitalized\">" + LEXICA
                + "en-word-embeddings-undigitalized.xz</word_embeddings>";
        String lexica = "<configuration><lexica>"
                + "<ambiguity_classes field=\"word_form_simplified_lowercase\">" + LEXICA
                + "en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
                + "<word_clusters field=\"word_form_simplified_lowercase\">" + LEXICA
                + "en-brown-clusters-simplified-lowercase.xz</word_clusters>" + (names ? gazetteer : "")
                + "</lexica></configuration>";
        components.add(new GlobalLexica<>(new ByteArrayInputStream(lexica.getBytes(StandardCharsets.UTF_8))));
        components.add(NLPUtils.getComponent(MODELS + "en-pos.xz"));
        components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
        if (names) {
            components.add(NLPUtils.getComponent(MODELS + "en-ner.xz"));
        }
        components.add(NLPUtils.getComponent(MODELS + "en-dep.xz"));
        decoder.setTokenizer(NLPUtils.createTokenizer(Language.ENGLISH));
        decoder.setComponents(components);
    }

    /** Reads sentences; how many words they have. */
    int read(List<String> sentences) {
        int words = 0;
        for (String sentence : sentences) {
            words += decoder.decode(sentence).length - 1;
        }
        return words;
    }
}
