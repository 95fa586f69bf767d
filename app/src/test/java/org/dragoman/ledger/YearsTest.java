package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Years that words name. */
class YearsTest {
    @Test
    void yearsBeforeADay() {
        assertThat(Years.before("talks that began in 2007", LocalDate.of(2012, 1, 1)))
                .isTrue();
        assertThat(Years.before("talks that began in 2007 and ended in 2012", LocalDate.of(2012, 1, 1)))
                .isFalse();
        assertThat(Years.before("2,000 tons", LocalDate.of(2012, 1, 1))).isFalse();
    }

    @Test
    void soManyYearsAgo() {
        LocalDate told = LocalDate.of(2020, 6, 1);
        assertThat(Years.ago("ten years ago both opened the dam", told, LocalDate.of(2015, 1, 1)))
                .isTrue();
        assertThat(Years.ago("two years ago both opened the dam", told, LocalDate.of(2015, 1, 1)))
                .isFalse();
        assertThat(Years.ago("both opened the dam", told, LocalDate.of(2015, 1, 1)))
                .isFalse();
    }

    @Test
    void whatIsHostedFromADayAheadIsToCome() {
        assertThat(Years.ahead("hosts", "hosts from July 24", "2015-03-31")).isTrue();
        assertThat(Years.ahead("hosts", "hosts from July 24", "2015-08-01")).isFalse();
    }

    @Test
    void aPresentWithADayAheadIsToCome() {
        assertThat(Years.ahead("begins", "begins off Callao this week.", "2015-01-01"))
                .isTrue();
        assertThat(Years.ahead("opens", "opens in the coming weeks.", "2015-01-01"))
                .isTrue();
        assertThat(Years.ahead("began", "began off Callao this week.", "2015-01-01"))
                .isFalse();
    }

    @Test
    void aPresentWithAMonthAheadIsToCome() {
        assertThat(Years.ahead("makes", "makes its first crossing to Callao on October 28.", "2018-09-01"))
                .isTrue();
        assertThat(Years.ahead("makes", "makes its first crossing to Callao on October 28.", "2018-10-29"))
                .isFalse();
        assertThat(Years.ahead("made", "made its first crossing to Callao on October 28.", "2018-09-01"))
                .isFalse();
    }

    @Test
    void aPresentWithALaterDayOfTheYearIsToCome() {
        assertThat(Years.ahead("makes its maiden", "makes its maiden flight to Lima on October 28.", "2015-09-01"))
                .isTrue();
        assertThat(Years.ahead("opens", "opens in March.", "2015-01-20")).isTrue();
        assertThat(Years.ahead("opens", "opens the bridge on 12 January.", "2015-01-20"))
                .isFalse();
        assertThat(Years.ahead("opens", "opens the bridge built in March 2014.", "2015-01-20"))
                .isFalse();
    }

    @Test
    void whatWasToBeInAYearThatIsOverDidNotCome() {
        LocalDate told = LocalDate.of(2025, 3, 1);
        assertThat(Years.over("the dam was to be ready in 2023", told)).isTrue();
        assertThat(Years.over("The first trams should have run by the spring of 2024.", told))
                .isTrue();
        assertThat(Years.over("the dam was to be ready in 2026", told)).isFalse();
        assertThat(Years.over("the dam was agreed on in 2023", told)).isFalse();
    }
}
