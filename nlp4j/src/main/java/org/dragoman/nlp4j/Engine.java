package org.dragoman.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * NLP4J's tagger, morphological analyser and parser on packed models. None of them keeps state between sentences, so
 * that threads may share them.
 */
final class Engine {
    private final PackedLexicon tags;
    private final PackedLexicon clusters;
    private final POSTagger<NLPNode> tagger;
    private final MorphologicalAnalyzer<NLPNode> morphology;
    private final DEPParser<NLPNode> parser;

    Engine(
            PackedLexicon tags,
            PackedLexicon clusters,
            PackedModel taggerModel,
            PackedModel parserModel,
            MorphologicalAnalyzer<NLPNode> morphology) {
        this.tags = tags;
        this.clusters = clusters;
        this.morphology = morphology;
        this.tagger = new POSTagger<>();
        tagger.setFeatureTemplate(new PackedTemplate<>(taggerModel, false));
        tagger.setOptimizer(new PackedOptimizer(taggerModel));
        tagger.setFlag(NLPFlag.DECODE);
        this.parser = new BoundedParser();
        parser.setFeatureTemplate(new PackedTemplate<>(parserModel, true));
        parser.setOptimizer(new PackedOptimizer(parserModel));
        parser.setFlag(NLPFlag.DECODE);
        int number = 0;
        for (String label : parserModel.labels()) {
            parser.getLabelCandidates().add(label, number++);
        }
    }

    static MorphologicalAnalyzer<NLPNode> morphology() {
        return new MorphologicalAnalyzer<>(Language.ENGLISH);
    }

    /** The analysed words of a sentence; place 0 holds the artificial root. */
    NLPNode[] analyse(List<Piece> sentence) {
        NLPNode[] nodes = nodes(sentence);
        tagger.process(nodes);
        String[] tagged = new String[sentence.size()];
        String[] forms = new String[sentence.size()];
        for (int i = 0; i < tagged.length; i++) {
            tagged[i] = nodes[i + 1].getPartOfSpeechTag();
            forms[i] = sentence.get(i).form();
        }
        int verb = HeadlineVerbs.at(forms, tagged);
        if (verb >= 0) {
            nodes[verb + 1].setPartOfSpeechTag(tagged[verb].equals("NNS") ? "VBZ" : "VBP");
        }
        if (verb >= 0 && verb == HeadlineVerbs.dealing(forms, tagged)) {
            nodes[verb + 2].setPartOfSpeechTag("NN");
        }
        int infinitive = HeadlineVerbs.infinitive(forms, tagged);
        if (infinitive >= 0) {
            nodes[infinitive].setPartOfSpeechTag("TO");
            nodes[infinitive + 1].setPartOfSpeechTag("VB");
        }
        int test = HeadlineVerbs.tested(forms);
        if (test >= 0) {
            nodes[test + 1].setPartOfSpeechTag(forms[test].endsWith("s") ? "VBZ" : "VBD");
        }
        int past = verb < 0 ? PastVerbs.at(forms, tagged) : -1;
        if (past >= 0) {
            nodes[past + 1].setPartOfSpeechTag("VBD");
        }
        morphology.process(nodes);
        parser.process(nodes);
        return nodes;
    }

    private NLPNode[] nodes(List<Piece> sentence) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = new NLPNode();
            node.setID(i);
            node.setWordForm(sentence.get(i - 1).form());
            node.setAmbiguityClasses(tags.get(node.getWordFormSimplifiedLowercase()));
            List<String> found = clusters.get(node.getWordFormSimplifiedLowercase());
            node.setWordClusters(found == null ? null : new LinkedHashSet<>(found));
            nodes[i] = node;
        }
        return nodes;
    }
}
