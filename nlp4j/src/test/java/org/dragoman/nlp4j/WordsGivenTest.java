package org.dragoman.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.finding.Commitment;
import org.dragoman.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose word is given for what, how much of it and by when: words-given.tsv, where a bar ends a line. */
class WordsGivenTest {
    private static final String BEFORE = "Chad's president met the president of Niger on Monday.\n";

    static List<String> lines() throws IOException {
        return Sentences.of("words-given.tsv");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aSentenceGivesItsCommitments(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(Sentences.faults(cells[1], given(cells[0]))).as(cells[0]).isEmpty();
    }

    private static List<String> given(String sentence) {
        String lines = sentence.replace(" | ", "\n");
        Document report = Document.of("d", BEFORE + lines).withPublished(LocalDate.of(2024, 5, 10));
        return Sentences.CODER.code(report).stream()
                .filter(f -> f instanceof Commitment c && c.evidence().span().start() >= BEFORE.length())
                .map(f -> written((Commitment) f))
                .toList();
    }

    private static String written(Commitment c) {
        String countries = c.debtors().stream()
                .map(d -> String.valueOf(d.party().actor().country()))
                .collect(Collectors.joining("+"));
        return (c.relation() == null ? c.force() : c.relation()) + " " + countries + " " + c.action() + " ["
                + c.object() + "]"
                + (c.quantity() == null
                        ? ""
                        : " " + c.quantity().value() + " " + c.quantity().unit())
                + (c.deadline() == null ? "" : " by " + c.deadline().edtf());
    }
}
