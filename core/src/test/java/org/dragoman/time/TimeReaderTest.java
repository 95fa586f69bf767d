package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dragoman.syntax.ParsedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeReaderTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/dragoman/time/times.tsv",
            delimiter = '\t',
            quoteCharacter = '\u0001',
            numLinesToSkip = 1,
            nullValues = "-")
    void readsWhatTheTableSays(String published, String clause, String words, String expected) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        List<TimeMention> mentions = TimeReader.read(Tagged.sentence(words), day);
        assertThat(said(mentions, clause.equals("future"))).isEqualTo(expected == null ? "" : expected);
    }

    private static String said(List<TimeMention> mentions, boolean future) {
        return mentions.stream()
                .map(mention -> {
                    String edtf = mention.resolve(future).edtf();
                    return mention.text() + " > " + mention.kind().label() + (edtf == null ? "" : " " + edtf);
                })
                .collect(Collectors.joining(" ; "));
    }

    @Test
    void keepsTheSpanOfTheWords() {
        ParsedSentence sentence = Tagged.sentence("They met on Tuesday , June 17 , in Astana .");
        TimeMention mention =
                TimeReader.read(sentence, LocalDate.of(2025, 6, 18)).get(0);
        assertThat(mention.span().of(sentence.text())).isEqualTo("Tuesday , June 17");
        assertThat(mention.first()).isEqualTo(3);
        assertThat(mention.last()).isEqualTo(6);
        assertThat(mention.resolve(false).earliest()).isEqualTo("2025-06-17");
    }

    /** Any order of time words gives mentions that lie in the sentence, in order, with EDTF that can be read. */
    @Test
    void survivesRandomWords() {
        String[] words =
                ("May June 10 2025 - , of the last next this week year end by since from to between and in two "
                                + "years ago Monday Sept. . quarter second early mid-2024 1990s autumn as soon possible every 31 "
                                + "February Christmas eve on until no later than within 's day before half Q3 2015-2020 31st for")
                        .split(" ");
        long seed = 20250617L;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            ParsedSentence sentence = Tagged.sentence(text.toString());
            LocalDate day = round % 3 == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
            List<TimeMention> mentions = TimeReader.read(sentence, day);
            int last = -1;
            for (TimeMention mention : mentions) {
                assertThat(mention.first()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(last);
                assertThat(mention.last()).isBetween(mention.first(), sentence.size() - 1);
                last = mention.last();
            }
            assertThat(TimeReader.read(sentence, day)).isEqualTo(mentions);
        }
    }
}
