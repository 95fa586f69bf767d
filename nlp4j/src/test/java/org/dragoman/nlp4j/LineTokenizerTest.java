package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineTokenizerTest {
    private final LineTokenizer tokenizer = new LineTokenizer();

    private String forms(String line) {
        return tokenizer.tokens(line).stream().map(Piece::form).collect(Collectors.joining(" "));
    }

    @Test
    void splitsAsNlp4jDoes() {
        assertThat(forms("China-Tajikistan talks didn't cost $5 bn, Xi's aide said.\u00A0Yes"))
                .isEqualTo("China - Tajikistan talks did n't cost $ 5 bn , Xi 's aide said . Yes");
        assertThat(forms("Mr. Xi of the U.S. (66) won 1,000 votes in No. 10"))
                .isEqualTo("Mr. Xi of the U.S. (66) won 1,000 votes in No. 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He can't and won't: they've gone, I'd say; it's \u201Cthe end\u201D.",
                "He didn\u2019t pay \u20AC5m or US$5 for 20kg in 2010-2012, 9-10am.",
                "( 5 ) and (5) and [a] \u2014 see http://example.org/a?b=c#d, or a@b.org!",
                "soldiers...killed;wounded/missing word.Next one&two AT&T :) :-( <b>",
                "the 1990s '90s 5% 10-year-old U.N.'s J.F.K. no. 5, No. No.",
                "\uD800 lone \uDC00 surrogates \uD83D\uDE00emoji\uD83D\uDE00 \u200B zero\u200Bwidth \u202Eright",
                "tab\tfeed\fnull\0bell\u0007 \u3000wide\u2003space",
                "\u4E60\u8FD1\u5E73\u4E3B\u5E2D\u4F1A\u89C1\u4E86\u666E\u4EAC\u3002 \u0130stanbul \u00DF \uFB01n"
            })
    void formsStandWhereTheySay(String line) {
        check(line, tokenizer.tokens(line));
    }

    @Test
    void randomTextKeepsItsOffsets() {
        String alphabet = "aAbB.,;:!?'\"()[]{}-/\\@#$%&*+=<>_|~ \t09\u2019\u201C\u2014\u20AC\uD83D\uDE00\u00A0e\u0301";
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                line.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(line.toString(), tokenizer.tokens(line.toString()));
        }
    }

    @Test
    void longWordsAreCutAndAddressesAreNot() {
        String address = "https://example.org/" + "a".repeat(150);
        assertThat(tokenizer.tokens("see " + address + " now")).hasSize(3);
        assertThat(forms("one" + "\u2014two".repeat(50))).startsWith("one \u2014 two \u2014 two");
        assertThat(tokenizer.tokens("x".repeat(1000)))
                .extracting(piece -> piece.form().length())
                .containsExactly(400, 400, 200);
    }

    @Test
    void chunksDoNotShow() {
        String line = "Xi met Mr. Putin's aide in Beijing. ".repeat(1000);
        List<Piece> pieces = tokenizer.tokens(line);
        check(line, pieces);
        assertThat(pieces).hasSize(9000);
    }

    /** In order, within the line, nothing but blanks left out, and the form is what stands there. */
    private static void check(String line, List<Piece> pieces) {
        int end = 0;
        for (Piece piece : pieces) {
            assertThat(piece.start()).as(line).isGreaterThanOrEqualTo(end);
            assertThat(blank(line.substring(end, piece.start()))).as(line).isEmpty();
            assertThat(blank(line.substring(piece.start(), piece.end())))
                    .as(line)
                    .isEqualTo(piece.form());
            end = piece.end();
        }
        assertThat(blank(line.substring(end))).as(line).isEmpty();
    }

    private static String blank(String text) {
        return text.codePoints()
                .filter(unit ->
                        !Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && !Character.isISOControl(unit))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
