package org.dragoman.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.clause.Clause.Kind;
import org.dragoman.clause.Clause.Tense;
import org.dragoman.syntax.ConlluParser;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Cleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clauses of the sentences in {@code clauses.conllu}. A line {@code # clause = urged: subject=Norway object=Eritrea
 * >to=free past} says what the clause at "urged" must be: participants by role, contents by marker, particles and
 * adverbs, then whatever of negated, modal, passive, condition and tense it has.
 */
class ClauseReaderTest {
    private static final String CLAUSE = "# clause = ";
    private static final String TEXT = "# text = ";
    private static final String SHOWS = "# shows = ";

    static List<Arguments> sentences() throws IOException {
        String file = new String(
                Objects.requireNonNull(ClauseReaderTest.class.getResourceAsStream("clauses.conllu"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<Arguments> sentences = new ArrayList<>();
        for (String block : file.strip().split("\n\n")) {
            List<String> clauses = block.lines()
                    .filter(line -> line.startsWith(CLAUSE))
                    .map(line -> line.substring(CLAUSE.length()))
                    .toList();
            sentences.add(arguments(comment(block, SHOWS), comment(block, TEXT), clauses, block));
        }
        return sentences;
    }

    private static String comment(String block, String prefix) {
        return block.lines()
                .filter(line -> line.startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .substring(prefix.length());
    }

    private static ParsedSentence parsed(String block) throws IOException {
        ConlluParser parser = ConlluParser.read("clauses.conllu", new BufferedReader(new StringReader(block)));
        assertThat(parser.faults()).isEmpty();
        return parser.parse(Cleaner.clean(parser.documents().get(0))).get(0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void readsWhoDoesItToWhom(String shows, String text, List<String> expected, String block) throws IOException {
        ParsedSentence sentence = parsed(block);
        assertThat(expected).isNotEmpty();
        for (String line : expected) {
            String form = line.substring(0, line.indexOf(':'));
            Token predicate = sentence.tokens().stream()
                    .filter(token -> token.form().equals(form))
                    .findFirst()
                    .orElseThrow();
            Clause clause = new ClauseReader(sentence).clause(predicate);
            assertThat(shown(clause))
                    .as("%s: the clause at \"%s\"", text, form)
                    .containsExactlyInAnyOrder(
                            line.substring(form.length() + 1).strip().split(" "));
        }
    }

    private static List<String> shown(Clause clause) {
        Stream.Builder<String> parts = Stream.builder();
        for (Argument argument : clause.arguments()) {
            List<String> heads = argument.heads().stream().map(Token::form).toList();
            parts.add(argument.role().replace(' ', '_') + "=" + String.join("+", heads));
        }
        clause.contents()
                .forEach(content ->
                        parts.add(">" + content.marker() + "=" + content.head().form()));
        clause.words().forEach(word -> parts.add("+" + word));
        if (clause.negated()) {
            parts.add("negated");
        }
        if (clause.modal() != null) {
            parts.add("modal:" + clause.modal());
        }
        if (clause.passive()) {
            parts.add("passive");
        }
        if (clause.condition()) {
            parts.add("condition");
        }
        if (clause.tense() != Tense.NONE) {
            parts.add(clause.tense().name().toLowerCase(Locale.ROOT));
        }
        return parts.build().toList();
    }

    @Test
    void thereAreEnoughSentencesOfEachKind() throws IOException {
        List<String> kinds =
                sentences().stream().map(s -> String.valueOf(s.get()[0])).toList();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(40);
        assertThat(kinds)
                .contains(
                        "passive",
                        "coordination",
                        "control and raising",
                        "relative clause",
                        "participle",
                        "nominal event",
                        "speech",
                        "negation",
                        "modality and tense",
                        "condition");
    }

    @Test
    void everyWordOfEverySentenceCanBeAskedForItsClause() throws IOException {
        for (Arguments arguments : sentences()) {
            ParsedSentence sentence = parsed((String) arguments.get()[3]);
            ClauseReader reader = new ClauseReader(sentence);
            for (Token token : sentence.tokens()) {
                Clause clause = reader.clause(token);
                assertThat(clause.predicate()).isEqualTo(token);
                assertThat(clause.kind() == Kind.VERB).isEqualTo(token.verb());
                assertThat(reader.clause(token))
                        .as("the same clause when asked again")
                        .isSameAs(clause);
                assertThat(clause.arguments())
                        .allSatisfy(argument -> assertThat(argument.heads()).isNotEmpty());
            }
        }
    }

    @Test
    void aLightVerbTakesTheParticipantsOfItsNoun() throws IOException {
        ParsedSentence sentence = parsed(sentences().stream()
                .map(s -> (String) s.get()[3])
                .filter(block -> block.contains("# text = Malta is ready to hold talks"))
                .findFirst()
                .orElseThrow());
        ClauseReader reader = new ClauseReader(sentence);
        Clause hold = reader.clause(sentence.token(4));
        Clause talks = reader.clause(sentence.token(5));
        Clause both = hold.with(talks);
        assertThat(both.predicate().form()).isEqualTo("hold");
        assertThat(shown(both)).containsExactlyInAnyOrder("subject=Malta", "object=talks", "with=Libya");
        assertThat(both.all("with")).hasSize(1);
        assertThat(both.argument("against")).isNull();
    }
}
