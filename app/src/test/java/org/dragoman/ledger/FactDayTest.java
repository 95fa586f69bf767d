package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactDayTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the ferry to Lomas was put into service on June 3, 2020 | completed | 2020-06-03
            the ferry, agreed in 2015, was put into service last month | completed | 2021-08
            the ferry was agreed in 2015 | agreed | 2015
            the works began in 2018 | started | 2018
            the ferry, started in 2018, was finished on Monday | completed | 2021-09-13
            the dam has held water since March 4 | completed | 2021-03-04
            the yard was closed three years ago | suspended | 2018
            """)
    void aClauseTellsTheDayOfItsFact(String clause, String relation, String day) {
        assertThat(FactDay.of(clause, relation, DAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the ferry was put into service | completed
            the ferry promised in 2015 was put into service | completed
            the ferry will be put into service in 2023 | scheduled
            the ferry has sailed for two years | progress
            """)
    void noneIsTakenFromWhatIsElseOrToCome(String clause, String relation) {
        assertThat(FactDay.of(clause, relation, DAY)).isNull();
    }
}
