package org.dragoman.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases that stand alone, read by their small words. */
class PhraseParserTest {
    private static final PhraseParser PARSER = new PhraseParser(new PhraseParser.Names() {
        @Override
        public int length(List<String> words, int from) {
            List<String> rest = words.subList(from, words.size());
            return rest.size() >= 3 && rest.subList(0, 3).equals(List.of("Millers", "Without", "Mills")) ? 3 : 0;
        }

        @Override
        public boolean adjective(String word) {
            return Set.of("French", "German").contains(word);
        }

        @Override
        public boolean country(String words) {
            return words.equals("Norway");
        }
    });

    /** Words without articles and marks, each with its relation and head. */
    private static String tree(String phrase) {
        ParsedSentence sentence = Objects.requireNonNull(PARSER.parse(phrase));
        return sentence.tokens().stream()
                .filter(t -> !t.base().equals("punct") && !t.base().equals("det"))
                .map(t -> t.form() + " " + t.relation()
                        + (t.head() < 0 ? "" : " " + sentence.token(t.head()).form()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the army chief of Norway               | army compound chief, chief root, of case Norway, Norway nmod chief
            Norway's army chief                    | Norway nmod:poss chief, 's case Norway, army compound chief, chief root
            the miners' union                      | miners nmod:poss union, ' case miners, union root
            French and German police               | French amod police, and cc German, German conj French, police root
            kings of Norway and Denmark            | kings root, of case Norway, Norway nmod kings, and cc Denmark, Denmark conj Norway
            a king of Norway and a duke of Denmark | king root, of case Norway, Norway nmod king, and cc duke, duke conj king, of case Denmark, Denmark nmod duke
            Jane Doe, the mayor                    | Jane compound Doe, Doe root, mayor appos Doe
            Oslo, Norway                           | Oslo root, Norway appos Oslo
            Oslo, Bergen and Moss                  | Oslo root, Bergen conj Oslo, and cc Moss, Moss conj Oslo
            militants based in Norway              | militants root, based acl militants, in case Norway, Norway obl based
            soldiers who fought in Norway          | soldiers root, who acl soldiers, fought obl who, in case Norway, Norway nmod fought
            Millers Without Mills volunteers       | Millers compound volunteers, Without compound volunteers, Mills compound volunteers, volunteers root
            the movement (MWM)                     | movement root, MWM appos movement
            """)
    void treesAreThoseOfNounPhrases(String phrase, String expected) {
        assertThat(tree(phrase)).isEqualTo(expected);
    }

    @Test
    void spansPointIntoThePhrase() {
        String phrase = "  “Norway’s   ex-king” (retired), U.S./Denmark.";
        ParsedSentence sentence = Objects.requireNonNull(PARSER.parse(phrase));
        assertThat(sentence.tokens())
                .extracting(t -> t.span().of(phrase))
                .containsExactly(
                        "“", "Norway", "’s", "ex-king", "”", "(", "retired", ")", ",", "U.S.", "/", "Denmark", ".");
        assertThat(sentence.tokens())
                .allSatisfy(t -> assertThat(t.form()).isEqualTo(t.span().of(phrase)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "...", "“”", "—"})
    void noWordNoTree(String phrase) {
        assertThat(PARSER.parse(phrase)).isNull();
    }
}
