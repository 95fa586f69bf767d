package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Trees as NLP4J makes them, and what becomes of them; no model is needed. */
final class ClearToUdTest {
    private static String converted(String clear) {
        ClearTree tree = TreeNotation.read(clear);
        ClearToUd.convert(tree);
        return TreeNotation.relations(tree);
    }

    @Test
    void objectOfPrepositionGovernsIt() {
        assertThat(converted("Xi/NNP<nsubj-2 met/VBD=meet<root-0 with/IN<prep-2 Kim/NNP<pobj-3 of/IN<prep-4"
                        + " Korea/NNP<pobj-5"))
                .isEqualTo("Xi<nsubj-met met<root with<case-Kim Kim<obl-met of<case-Korea Korea<nmod-Kim");
    }

    @Test
    void clauseAfterPrepositionIsAdverbialOrModifiesNoun() {
        assertThat(converted("accused/VBD=accuse<root-0 them/PRP<dobj-1 of/IN<prep-1 killing/VBG=kill<pcomp-3"))
                .isEqualTo("accused<root them<obj-accused of<mark-killing killing<advcl-accused");
        assertThat(converted("talks/NNS=talk<root-0 on/IN<prep-1 ending/VBG=end<pcomp-2 it/PRP<dobj-3"))
                .isEqualTo("talks<root on<mark-ending ending<acl-talks it<obj-ending");
    }

    @Test
    void passive() {
        assertThat(converted("He/PRP<nsubjpass-3 was/VBD=be<auxpass-3 hit/VBN<root-0 by/IN<agent-3 rebels/NNS<pobj-4"))
                .isEqualTo("He<nsubj:pass-hit was<aux:pass-hit hit<root by<case-rebels rebels<obl:agent-hit");
    }

    @Test
    void dativeWithAndWithoutPreposition() {
        assertThat(converted("gave/VBD=give<root-0 Mary/NNP<dative-1 books/NNS<dobj-1"))
                .isEqualTo("gave<root Mary<iobj-gave books<obj-gave");
        assertThat(converted("gave/VBD=give<root-0 books/NNS<dobj-1 to/IN<dative-1 John/NNP<pobj-3"))
                .isEqualTo("gave<root books<obj-gave to<case-John John<obl-gave");
    }

    @Test
    void copulaGoesUnderItsPredicateWithAllItHas() {
        assertThat(converted("Xi/NNP<nsubj-3 may/MD<aux-3 be/VB<ccomp-7 the/DT<det-5 leader/NN<attr-3 ,/,<punct-7"
                        + " said/VBD=say<root-0 he/PRP<nsubj-7"))
                .isEqualTo("Xi<nsubj-leader may<aux-leader be<cop-leader the<det-leader leader<ccomp-said"
                        + " ,<punct-said said<root he<nsubj-said");
        assertThat(converted("Talks/NNS<nsubj-2 are/VBP=be<root-0 in/IN<prep-2 Rome/NNP<pobj-3 today/NN<npadvmod-2"))
                .isEqualTo("Talks<nsubj-Rome are<cop-Rome in<case-Rome Rome<root today<obl:tmod-Rome");
        assertThat(converted("war/NN<nsubj-2 is/VBZ=be<root-0 over/RB<advmod-2"))
                .isEqualTo("war<nsubj-over is<cop-over over<root");
    }

    @Test
    void otherPredicatesAreOpenComplements() {
        assertThat(converted("China/NNP<nsubj-2 became/VBD=become<root-0 strong/JJ<acomp-2"))
                .isEqualTo("China<nsubj-became became<root strong<xcomp-became");
        assertThat(converted("elected/VBD=elect<root-0 him/PRP<dobj-1 president/NN<oprd-1"))
                .isEqualTo("elected<root him<obj-elected president<xcomp-elected");
    }

    @Test
    void existentialBeKeepsItsSubject() {
        assertThat(converted("There/EX<expl-2 is/VBZ=be<root-0 a/DT<det-4 war/NN<attr-2"))
                .isEqualTo("There<expl-is is<root a<det-war war<nsubj-is");
    }

    @Test
    void isToIsAnAuxiliaryUnlessTheSubjectIsAPlan() {
        assertThat(converted("Xi/NNP<nsubj-2 is/VBZ=be<root-0 to/TO<aux-4 go/VB<xcomp-2"))
                .isEqualTo("Xi<nsubj-go is<aux-go to<mark-go go<root");
        assertThat(converted("goal/NN<nsubj-2 is/VBZ=be<root-0 to/TO<aux-4 go/VB<xcomp-2"))
                .isEqualTo("goal<nsubj-go is<cop-go to<mark-go go<root");
        assertThat(converted("Xi/NNP<nsubj-2 is/VBZ=be<root-0 to/TO<aux-5 be/VB<auxpass-5 hit/VBN<xcomp-2"))
                .isEqualTo("Xi<nsubj:pass-hit is<aux-hit to<mark-hit be<aux:pass-hit hit<root");
    }

    @Test
    void subjectOfInfinitiveIsObjectAbove() {
        assertThat(converted("want/VBP<root-0 Iran/NNP<nsubj-4 to/TO<aux-4 go/VB<ccomp-1"))
                .isEqualTo("want<root Iran<obj-want to<mark-go go<xcomp-want");
        assertThat(converted("said/VBD=say<root-0 Iran/NNP<nsubj-4 may/MD<aux-4 go/VB<ccomp-1"))
                .isEqualTo("said<root Iran<nsubj-go may<aux-go go<ccomp-said");
    }

    @Test
    void conjunctsHangUnderTheFirst() {
        assertThat(converted("France/NNP<root-0 ,/,<punct-1 Japan/NNP<conj-1 and/CC<cc-3 Italy/NNP<conj-3"))
                .isEqualTo("France<root ,<punct-France Japan<conj-France and<cc-Italy Italy<conj-France");
        assertThat(converted("But/CC<cc-3 he/PRP<nsubj-3 left/VBD<root-0"))
                .isEqualTo("But<cc-left he<nsubj-left left<root");
        assertThat(converted("Russia/NNP<root-0 as/RB<advmod-4 well/RB<advmod-4 as/IN<cc-1 China/NNP<appos-1"))
                .isEqualTo("Russia<root as<cc-China well<fixed-as as<fixed-as China<conj-Russia");
    }

    @Test
    void prepositionsOfSeveralWordsAreFixed() {
        assertThat(converted("fell/VBD<root-0 due/IN<prep-1 to/IN<pcomp-2 rain/NN<pobj-2"))
                .isEqualTo("fell<root due<case-rain to<fixed-due rain<obl-fell");
        assertThat(converted("spoke/VBD<root-0 on/IN<prep-1 behalf/NN<pobj-2 of/IN<prep-3 him/PRP<pobj-4"))
                .isEqualTo("spoke<root on<case-him behalf<fixed-on of<fixed-on him<obl-spoke");
        assertThat(converted("met/VBD<root-0 Xi/NNP<dobj-1 instead/RB<advmod-4 of/IN<cc-2 Kim/NNP<conj-2"))
                .isEqualTo("met<root Xi<obj-met instead<case-Kim of<fixed-instead Kim<nmod-Xi");
        assertThat(converted("came/VBD<root-0 out/IN<prep-1 of/IN<prep-2 Rome/NNP<pobj-3"))
                .isEqualTo("came<root out<case-Rome of<case-Rome Rome<obl-came");
        assertThat(converted("gave/VBD=give<root-0 thanks/NNS<dobj-1 to/IN<prep-2 Xi/NNP<pobj-3"))
                .isEqualTo("gave<root thanks<obj-gave to<case-Xi Xi<nmod-thanks");
    }

    @Test
    void modifiersOfNouns() {
        assertThat(converted("the/DT<det-5 two/CD<nmod-5 big/JJ<nmod-5 trade/NN<compound-5 talks/NNS<root-0"
                        + " held/VBN<acl-5"))
                .isEqualTo("the<det-talks two<nummod-talks big<amod-talks trade<compound-talks talks<root"
                        + " held<acl-talks");
        assertThat(converted("Iran/NNP<poss-3 's/POS<case-1 army/NN<root-0 that/WDT<nsubj-5 won/VBD<relcl-3"))
                .isEqualTo("Iran<nmod:poss-army 's<case-Iran army<root that<nsubj-won won<acl:relcl-army");
        assertThat(converted("More/JJR<qmod-3 than/IN<qmod-3 20/CD<nmod-4 men/NNS<root-0"))
                .isEqualTo("More<advmod-20 than<fixed-More 20<nummod-men men<root");
    }

    @Test
    void negationParticlesAndSpeech() {
        assertThat(converted("He/PRP<nsubj-4 did/VBD<aux-4 n't/RB<neg-4 carry/VB<ccomp-7 out/RP<prt-4 ,/,<punct-7"
                        + " said/VBD<root-0 Xi/NNP<nsubj-7"))
                .isEqualTo("He<nsubj-carry did<aux-carry n't<advmod-carry carry<ccomp-said out<compound:prt-carry"
                        + " ,<punct-said said<root Xi<nsubj-said");
    }

    @Test
    void daysDateVerbsAndEvents() {
        assertThat(converted("Xi/NNP<nsubj-4 on/IN<prep-1 Tuesday/NNP<pobj-2 met/VBD<root-0 Kim/NNP<dobj-4"))
                .isEqualTo("Xi<nsubj-met on<case-Tuesday Tuesday<obl-met met<root Kim<obj-met");
        assertThat(converted("attack/NN<root-0 in/IN<prep-1 Kabul/NNP<pobj-2 on/IN<prep-3 Jan./NNP<pobj-4"))
                .isEqualTo("attack<root in<case-Kabul Kabul<nmod-attack on<case-Jan. Jan.<nmod-attack");
    }

    @Test
    void participleThatIsTheMainVerbIsRestored() {
        ClearTree tree = TreeNotation.read(
                "The/DT<det-2 group/NN<root-0 released/VBN=release<acl-2" + " 19/CD<nmod-5 men/NNS<dobj-3 ./.<punct-2");
        ClearToUd.convert(tree);
        assertThat(TreeNotation.relations(tree))
                .isEqualTo("The<det-group group<nsubj-released released<root 19<nummod-men men<obj-released"
                        + " .<punct-released");
        assertThat(tree.tag(2)).isEqualTo("VBD");
        assertThat(converted("Men/NNS<root-0 killed/VBN=kill<acl-1 by/IN<agent-2 police/NNS<pobj-3 ./.<punct-1"))
                .startsWith("Men<root killed<acl-Men");
    }
}
