package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.CleanText;
import org.dragoman.text.Document;
import org.dragoman.text.OffsetMap;
import org.dragoman.text.Passage;
import org.junit.jupiter.api.Test;

/** What the language of news needs beyond the parser: headlines, rounded numbers, nationalities, "what it called". */
final class NewsGrammarTest {
    /** The relation and governor of one word of a sentence. */
    private static String relation(String text, String word) {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        for (int i = 0; i < text.length(); i++) {
            builder.add(text.charAt(i), i, i + 1);
        }
        Passage passage = builder.passage(false);
        ParsedSentence sentence = Models.PARSER
                .parse(new CleanText(Document.of("test", text), List.of(passage), null, null))
                .get(0);
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(word))
                .map(t -> shown(sentence, t))
                .collect(Collectors.joining(" "));
    }

    private static String shown(ParsedSentence sentence, Token token) {
        Token head = sentence.head(token);
        String modal = token.tag().equals("MD") ? "MD " : "";
        return head == null ? token.tag() + " root" : modal + token.relation() + "-" + head.form();
    }

    @Test
    void theVerbOfAHeadlineIsFound() {
        assertThat(relation("Australian warship sails through strait", "sails")).isEqualTo("VBZ root");
        assertThat(relation("Hundreds rally in capital over vote", "rally")).isEqualTo("VBP root");
        assertThat(relation("Court hands death sentence to rebels", "sentence")).isEqualTo("obj-hands");
        assertThat(HeadlineVerbs.at(
                        new String[] {"Two", "air", "strikes", "in", "Yemen", "."},
                        new String[] {"CD", "NN", "NNS", "IN", "NNP", "."}))
                .isEqualTo(-1);
        assertThat(HeadlineVerbs.at(
                        new String[] {"Peace", "talks", "in", "Rome"}, new String[] {"NN", "NNS", "IN", "NNP"}))
                .isEqualTo(-1);
    }

    @Test
    void whatRoundsANumberIsNoPreposition() {
        assertThat(relation("Pirates seized up to 16 ships in the gulf.", "ships"))
                .isEqualTo("obj-seized");
        assertThat(relation("Police arrested around 50 Kenyan students.", "students"))
                .isEqualTo("obj-arrested");
        assertThat(relation("Troops withdrew to 16 bases.", "bases")).isEqualTo("obl-withdrew");
    }

    @Test
    void bothWordsOfANationalityModifyTheNoun() {
        assertThat(relation("South Korean police arrested him.", "South")).isEqualTo("amod-police");
        assertThat(relation("A Saudi-led strike hit the port.", "Saudi")).isEqualTo("amod-strike");
        assertThat(relation("The Iran-backed rebels fled.", "Iran")).isNotEqualTo("compound-rebels");
    }

    @Test
    void whatSomebodyCallsSoIsMeant() {
        assertThat(relation("Paris denounced what it called a smear campaign.", "campaign"))
                .isEqualTo("obj-denounced");
        assertThat(relation("Iran struck what it said were militant bases in Pakistan.", "bases"))
                .isEqualTo("obj-struck");
        assertThat(relation("Paris protested against what it described as a plot.", "plot"))
                .isEqualTo("obl-protested");
    }

    @Test
    void whatHasToBeDoneIsObliged() {
        assertThat(relation("The railway has to be finished.", "has")).isEqualTo("MD aux-finished");
        assertThat(relation("The railway has to be finished.", "railway")).isEqualTo("nsubj:pass-finished");
        assertThat(relation("Kenya needs to open its market.", "needs")).isEqualTo("MD aux-open");
        assertThat(relation("Kenya does not need to open its market.", "open")).isEqualTo("xcomp-need");
        assertThat(relation("Kenya had to open its market.", "had")).isEqualTo("VBD root");
    }

    @Test
    void anEnvoyIsDeclaredPersonaNonGrata() {
        assertThat(relation("Ghana declared a Libyan attache persona non grata.", "attache"))
                .isEqualTo("obj-declared");
        assertThat(relation("Ghana declared a Libyan attache persona non grata.", "grata"))
                .isEqualTo("xcomp-declared");
    }
}
