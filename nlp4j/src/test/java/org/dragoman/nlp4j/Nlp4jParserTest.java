package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.CleanText;
import org.dragoman.text.Document;
import org.dragoman.text.OffsetMap;
import org.dragoman.text.Passage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Nlp4jParserTest {
    /** The text as it is, one passage. */
    private static CleanText text(String text) {
        return new CleanText(Document.of("test", text), List.of(passage(text, false)), null, null);
    }

    private static Passage passage(String text, boolean title) {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        for (int i = 0; i < text.length(); i++) {
            builder.add(text.charAt(i), i, i + 1);
        }
        return builder.passage(title);
    }

    private static String relations(String text) {
        return Models.PARSER.parse(text(text)).stream()
                .map(Nlp4jParserTest::relations)
                .collect(Collectors.joining(" | "));
    }

    private static String relations(ParsedSentence sentence) {
        List<String> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Token head = sentence.head(token);
            words.add(token.form() + "<" + token.relation() + (head == null ? "" : "-" + head.form()));
        }
        return String.join(" ", words);
    }

    @Test
    void whoDidWhatToWhom() {
        assertThat(relations("Xi Jinping on Tuesday urged the U.S. to lift sanctions."))
                .isEqualTo(
                        "Xi<compound-Jinping Jinping<nsubj-urged on<case-Tuesday Tuesday<obl-urged urged<root"
                                + " the<det-U.S. U.S.<obj-urged to<mark-lift lift<xcomp-urged sanctions<obj-lift .<punct-urged");
        assertThat(relations("Iran was accused by Israel of attacking ships, officials said."))
                .isEqualTo("Iran<nsubj:pass-accused was<aux:pass-accused accused<ccomp-said by<case-Israel"
                        + " Israel<obl:agent-accused of<mark-attacking attacking<advcl-accused ships<obj-attacking"
                        + " ,<punct-said officials<nsubj-said said<root .<punct-said");
        assertThat(relations("\"We are ready,\" said Xi."))
                .isEqualTo("\"<punct-said We<nsubj-ready are<cop-ready ready<ccomp-said ,<punct-said \"<punct-said"
                        + " said<root Xi<nsubj-said .<punct-said");
    }

    @Test
    void lemmasAndTags() {
        Token token = Models.PARSER
                .parse(text("He hadn't called Putin six times."))
                .get(0)
                .token(3);
        assertThat(token.lemma() + "/" + token.tag()).isEqualTo("call/VBN");
        assertThat(Models.PARSER
                        .parse(text("He hadn't called Putin six times."))
                        .get(0)
                        .tokens())
                .extracting(Token::lemma)
                .containsExactly("he", "have", "not", "call", "Putin", "six", "time", ".");
    }

    @Test
    void titleComesFirstAndLinesEndSentences() {
        CleanText text = new CleanText(
                Document.of("test", "Xi arrives\nin Rome. He rests."),
                List.of(passage("Xi meets Kim", true), passage("Xi arrives\nin Rome. He rests.", false)),
                null,
                null);
        List<ParsedSentence> sentences = Models.PARSER.parse(text);
        assertThat(sentences)
                .extracting(ParsedSentence::text)
                .containsExactly("Xi meets Kim", "Xi arrives", "in Rome .", "He rests .");
        assertThat(sentences).extracting(ParsedSentence::number).containsExactly(-1, 0, 1, 2);
        assertThat(sentences.get(3).span().of("Xi arrives\nin Rome. He rests.")).isEqualTo("He rests.");
        assertThat(Models.PARSER.name()).isEqualTo("nlp4j-1.1.3");
    }

    @Test
    void spansPointIntoTheOriginal() {
        String original = "Pre\u00ADsi\u00ADdent  Xi&amp;co met.";
        OffsetMap.Builder builder = new OffsetMap.Builder();
        for (int i = 0; i < original.length(); i++) {
            if (original.charAt(i) == '&') {
                builder.add('&', i, i + 5);
                i += 4;
            } else if (original.charAt(i) != '\u00AD') {
                builder.add(original.charAt(i), i, i + 1);
            }
        }
        CleanText text = new CleanText(Document.of("test", original), List.of(builder.passage(false)), null, null);
        assertThat(Models.PARSER.parse(text).get(0).tokens())
                .extracting(token -> token.form() + "=" + token.span().of(original))
                .containsExactly("President=Pre\u00ADsi\u00ADdent", "Xi&co=Xi&amp;co", "met=met", ".=.");
    }

    @Test
    void manyThreadsSayWhatOneSays() throws InterruptedException, ExecutionException {
        List<String> texts = News.sentences(200, 11);
        List<String> alone = texts.stream().map(Nlp4jParserTest::relations).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (String text : texts) {
                together.add(threads.submit(() -> relations(text)));
            }
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\n ",
                ".",
                "\uFFFF\uFFFE\uFEFF",
                "\uD800",
                "\uDC00\uD800 \uD83D\uDE00\uD83D\uDE00",
                "\0\u0001\u001F\u007F\u0085\u009F",
                "@#r$% @#r$%",
                "_ __ _-_ - -- # #crd# / \\ | : ; <>",
                "((((((((((((((((((((((((((((((",
                "no end and no point to it at all of to by in of of of and and and",
                "a\u0300\u0301\u0302\u0303 \u0130\u0131 \u1E9E \uFB03",
                "\u202E\u200F\u200D\u2028\u2029x\u2029y"
            })
    void hostileTextIsHarmless(String hostile) {
        check(hostile);
    }

    @Test
    void longAndNestedTextIsHarmless() {
        check("word and ".repeat(1_000));
        check("( [ { \" ".repeat(100) + "x " + "\" } ] ) ".repeat(100));
        check("a".repeat(20_000));
        check("ab.c-d@e/".repeat(300));
        check("He said that ".repeat(300) + ".");
        check("\n".repeat(10_000));
    }

    @Test
    @Tag("slow")
    void tenMegabytesWithoutAFullStop() {
        check("reconstruction and administration ".repeat(300_000));
    }

    @Test
    void randomTextIsHarmless() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 100; i++) {
                int unit = random.nextInt(4) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(96);
                text.append((char) unit);
            }
            check(text.toString());
        }
    }

    /** Spans lie in the text, in order, and hold the form; sentences are of bearable length. */
    private static void check(String text) {
        int end = 0;
        for (ParsedSentence sentence : Models.PARSER.parse(text(text))) {
            assertThat(sentence.size()).isLessThanOrEqualTo(SentenceSplitter.LONGEST);
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(token.form()).isNotEmpty();
                assertThat(token.relation()).isNotEmpty();
                end = token.span().end();
            }
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void saysWhichModelsAreMissing(@TempDir Path directory) throws IOException {
        assertThatThrownBy(() -> Nlp4jParser.load(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("run the build");
        Files.writeString(PackedFiles.stamp(directory), PackedFiles.STAMP + "\n");
        Files.writeString(PackedFiles.tagger(directory), "junk");
        assertThatThrownBy(() -> Nlp4jParser.load(directory)).isInstanceOf(IOException.class);
    }
}
