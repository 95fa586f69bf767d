package org.dragoman.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dragoman.text.Cleaner;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConlluParserTest {
    private static final String XI_LEFT = """
            1 Xi Xi PROPN NNP Number=Sing 2 nsubj _ _
            2 left leave VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root _ SpaceAfter=No
            3 . . PUNCT . _ 2 punct _ _
            """;

    /** In the examples single blanks stand for the tabs, except in comments. */
    private static ConlluParser read(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            lines.append(line.startsWith("#") ? line : line.replace(' ', '\t')).append('\n');
        }
        try {
            return ConlluParser.read("day.conllu", new BufferedReader(new StringReader(lines.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ParsedSentence> only(ConlluParser parser) {
        assertThat(parser.faults()).isEmpty();
        assertThat(parser.documents()).hasSize(1);
        return parser.parse(Cleaner.clean(parser.documents().get(0)));
    }

    @Test
    void readsADocumentWithItsDateAndSentences() {
        ConlluParser parser = read("# newdoc id = story\n# date = 2025-06-17\n# sent_id = 1\n# text = Xi left.\n"
                + XI_LEFT + "\n# text = Xi left.\n" + XI_LEFT + "\n# newpar\n# text = Xi left.\n" + XI_LEFT);
        Document document = parser.documents().get(0);
        assertThat(document.id()).isEqualTo("story");
        assertThat(document.published()).isEqualTo(LocalDate.of(2025, 6, 17));
        assertThat(document.text()).isEqualTo("Xi left. Xi left.\nXi left.");
        List<ParsedSentence> sentences = only(parser);
        assertThat(sentences).extracting(ParsedSentence::number).containsExactly(0, 1, 2);
        Token left = sentences.get(1).root();
        assertThat(left.lemma()).isEqualTo("leave");
        assertThat(left.span().of(document.text())).isEqualTo("left");
        assertThat(left.span().start()).isEqualTo(12);
        assertThat(sentences.get(0).token(0).lemma()).isEqualTo("Xi");
    }

    @Test
    void aFileWithoutDocumentsIsOneAndWordsMakeTheText() {
        ConlluParser parser = read("\uFEFF" + "\n" + XI_LEFT);
        assertThat(parser.documents()).containsExactly(Document.of("day", "Xi left."));
        assertThat(read(XI_LEFT.replace("\n", "\r\n")).documents()).isEqualTo(parser.documents());
    }

    @Test
    void rangesAndEmptyNodesArePrintedWordsNotTokens() {
        ConlluParser parser = read("""
                # text = They don't go to ‘del’ mar
                1 They they PRON PRP _ 4 nsubj _ _
                2-3 don't _ _ _ _ _ _ _ start_char=5|end_char=10
                2 do do AUX VBP _ 4 aux _ _
                3 n't not PART RB _ 4 advmod _ _
                3.1 really _ ADV _ _ _ _ _ _
                4 go go VERB VB _ 0 root _ _
                5 to to ADP IN _ 9 case _ _
                6 ‘ ' PUNCT `` _ 9 punct _ SpaceAfter=No
                7-8 del _ _ _ _ _ _ _ SpaceAfter=No
                7 de de ADP IN _ 9 case _ _
                8 el el DET DT _ 9 det _ _
                9 ’ ' NOUN NN _ 4 obl _ _
                10 mar mar NOUN NN _ 9 flat _ _
                """);
        String text = parser.documents().get(0).text();
        assertThat(only(parser).get(0).tokens())
                .extracting(token -> token.span().of(text))
                .containsExactly("They", "do", "n't", "go", "to", "‘", "del", "del", "’", "mar");
    }

    @Test
    void aStatedTextThatIsAnotherIsNotUsed() {
        assertThat(read("# text = Xi stayed.\n" + XI_LEFT).documents().get(0).text())
                .isEqualTo("Xi left.");
    }

    @Test
    void bracketsMayBeWrittenThePennWay() {
        ConlluParser parser = read("""
                # text = (Xi)
                1 -LRB- ( PUNCT -LRB- _ 2 punct _ SpaceAfter=No
                2 Xi Xi PROPN NNP _ 0 root _ SpaceAfter=No
                3 -RRB- ) PUNCT -RRB- _ 2 punct _ _
                """);
        assertThat(parser.documents().get(0).text()).isEqualTo("(Xi)");
    }

    @Test
    void olderRelationsBecomeVersionTwo() {
        ConlluParser parser = read("""
                1 Xi Xi PROPN NNP _ 3 nsubjpass _ _
                2 was be AUX VBD _ 3 auxpass _ _
                3 met meet VERB VBN _ 0 root _ _
                4 by by ADP IN _ 5 case _ _
                5 Rahmon Rahmon PROPN NNP _ 3 obl _ _
                6 by by ADP IN _ 7 case _ _
                7 Friday Friday PROPN NNP _ 3 obl _ _
                """);
        assertThat(only(parser).get(0).tokens())
                .extracting(Token::relation)
                .containsExactly("nsubj:pass", "aux:pass", "root", "case", "obl:agent", "case", "obl");
    }

    @ParameterizedTest
    @CsvSource({
        "left, VERB, Mood=Ind|Tense=Past|VerbForm=Fin, VBD",
        "left, VERB, Tense=Past|VerbForm=Part, VBN",
        "leaving, VERB, VerbForm=Ger, VBG",
        "leave, VERB, VerbForm=Inf, VB",
        "leaves, VERB, Number=Sing|Person=3|Tense=Pres|VerbForm=Fin, VBZ",
        "leave, VERB, Tense=Pres|VerbForm=Fin, VBP",
        "will, AUX, VerbForm=Fin, MD",
        "states, NOUN, Number=Plur, NNS",
        "Xi, PROPN, Number=Sing, NNP",
        "his, PRON, Poss=Yes|PronType=Prs, PRP$",
        "which, PRON, PronType=Rel, WDT",
        "larger, ADJ, Degree=Cmp, JJR",
        "to, PART, _, TO",
        "of, ADP, _, IN",
        "and, CCONJ, _, CC",
        "(, PUNCT, _, -LRB-",
    })
    void tagsComeFromFeaturesWhereThereAreNone(String form, String universal, String features, String tag) {
        String row = "1 " + form + " _ " + universal + " _ " + features + " 0 root _ _\n";
        assertThat(only(read(row)).get(0).root().tag()).isEqualTo(tag);
        String foreign = "1 " + form + " _ " + universal + " XY-3 " + features + " 0 root _ _\n";
        assertThat(only(read(foreign)).get(0).root().tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 Xi left|day.conllu:6: 3 columns instead of 10; separate the columns by tabs",
                "1 Xi Xi PROPN NNP _ _ _ _ _|day.conllu:6: \"_\" is no head; parse the file for dependencies first",
                "x Xi Xi PROPN NNP _ 0 root _ _|day.conllu:6: \"x\" is no word number; number the words from 1, ranges as 1-2",
                "2 Xi Xi PROPN NNP _ 0 root _ _|day.conllu:6: word number 2 instead of 1; number the words from 1",
                "1 Xi Xi PROPN NNP _ 9 nsubj _ _|day.conllu:6: head 9 of 1 words; name a word of the sentence",
                "1 Xi Xi PROPN NNP _ 1 nsubj _ _|day.conllu:6: the heads are no tree: Xi; give each sentence one word with"
                        + " head 0, above all others",
                "1 Xi Xi PROPN NNP _ 0 pobj _ _|day.conllu:6: \"pobj\" is no relation of Universal Dependencies; parse with"
                        + " a model trained on Universal Dependencies, as Stanza's and UDPipe's are",
                "1-2 Xi _ _ _ _ _ _ _ _|day.conllu:6: a sentence without words; leave it out",
            })
    void aBadDocumentDoesNotLoseItsNeighbours(String bad, String message) {
        ConlluParser parser = read("# newdoc id = a\n" + XI_LEFT + "# newdoc id = b\n" + bad + "\n\n" + XI_LEFT
                + "\n# newdoc id = c\n" + XI_LEFT);
        assertThat(parser.documents()).extracting(Document::id).containsExactly("a", "c");
        assertThat(parser.faults()).extracting(Throwable::getMessage).containsExactly(message);
    }

    @Test
    void aSecondDocumentWithOneIdIsRefused() {
        ConlluParser parser = read("# newdoc id = a\n" + XI_LEFT + "\n# newdoc id = a\n" + XI_LEFT);
        assertThat(parser.documents()).hasSize(1);
        assertThat(parser.faults()).extracting(SyntaxInputException::place).containsExactly("day.conllu:6");
    }

    @Test
    void anotherDocumentHasNoParse() {
        ConlluParser parser = read("# newdoc id = a\n" + XI_LEFT);
        assertThatThrownBy(() -> parser.parse(Cleaner.clean(Document.of("b", "Xi left."))))
                .hasMessageContaining("\"b\"");
        assertThatThrownBy(() -> parser.parse(Cleaner.clean(Document.of("a", "Xi stayed."))))
                .hasMessageContaining("same CoNLL-U file");
    }

    @Test
    void brokenFilesGiveFaultsAndNothingElse() {
        long first = new Random().nextLong();
        String whole = "# newdoc id = a\n# text = Xi left.\n" + XI_LEFT + "\n# newdoc\n" + XI_LEFT;
        for (long seed = first; seed < first + 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder broken = new StringBuilder(whole);
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(broken.length());
                broken.replace(
                        at, Math.min(broken.length(), at + random.nextInt(4)), random.nextBoolean() ? "\n" : "1-2");
            }
            ConlluParser parser = null;
            try {
                parser = read(broken.toString());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
            for (Document document : parser.documents()) {
                for (ParsedSentence sentence : parser.parse(Cleaner.clean(document))) {
                    assertThat(sentence.span().end())
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(document.text().length());
                }
            }
        }
    }
}
