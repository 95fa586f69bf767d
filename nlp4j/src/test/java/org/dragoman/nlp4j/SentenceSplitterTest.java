package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {
    private final LineTokenizer tokenizer = new LineTokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();

    private List<String> sentences(String line) {
        return splitter.split(tokenizer.tokens(line)).stream()
                .map(pieces -> line.substring(
                        pieces.get(0).start(), pieces.get(pieces.size() - 1).end()))
                .toList();
    }

    /** The bars show where sentences end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xi met Putin.| They talked!| Did they agree?| Yes.",
                "He lives in the U.S.| He works for Apple Inc.| It is big.",
                "The U.S. President met Sen. Graham, Gen. Milley and Mr. Xi on Jan. 5 in No. 10.",
                "Lyndon B. Johnson met J. Smith at 5 p.m. on Tuesday.| The end.",
                "The U.N.'s Office of Rights met.| It was shown on TV.| Then GDP.| All left.",
                "It cost $5.5 bn vs. $6 bn on Mt. Athos, St. Louis, Mo., and D.C.| In 2019 it ended.",
                "He scored 5.| The team won.",
                "\"We will go,\" said Xi.| He went.",
                "\"We will go. We will win,\" said Xi.| \"Will you go?\" Trump asked.| \"No!\" he said.",
                "\u201CThis is it,\u201D he said.| \u201CThat is all.\u201D| Then he left.",
                "He said: \"No!\"| Then he left (he had no choice. None at all).| So it ended.",
                "The deal... was off.| What?!| Yahoo! is big.",
                "Copyright Nexstar, Inc.| All rights reserved.",
                "no capital. none here"
            })
    void endsWhereTheBarsAre(String marked) {
        assertThat(sentences(marked.replace("|", ""))).isEqualTo(List.of(marked.split("\\|\\s*")));
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \t ")).isEmpty();
        assertThat(sentences(". ")).containsExactly(".");
    }

    @Test
    void longSentencesAreCutAtClauses() {
        String line = ("one two three four five six seven eight, nine ten; ").repeat(100);
        List<List<Piece>> sentences = splitter.split(tokenizer.tokens(line));
        assertThat(sentences).allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST);
        assertThat(sentences)
                .allMatch(sentence -> sentence.get(sentence.size() - 1).form().equals(";"));
        String plain = "word ".repeat(1000);
        assertThat(splitter.split(tokenizer.tokens(plain)))
                .extracting(List::size)
                .containsExactly(400, 400, 200);
    }

    @Test
    void noTokenIsLostOrMoved() {
        String line = "\"A. (B! C?) [D. \u201CE.\" F.\u201D G... U.S. U.N.'s Mr. \"Gen.\" 5. \"\" '' ) \" . \"";
        String all = splitter.split(tokenizer.tokens(line)).stream()
                .flatMap(List::stream)
                .map(piece -> line.substring(piece.start(), piece.end()))
                .collect(Collectors.joining());
        assertThat(all).isEqualTo(line.replace(" ", ""));
    }
}
