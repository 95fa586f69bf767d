package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-17",
                " 2025-06-17 ",
                "20250617",
                "2025-06-17T23:30:00-05:00",
                "2025-06-17T08:30:00.123Z",
                "2025-06-17 08:30",
                "Tue, 17 Jun 2025 08:30:00 GMT",
                "17 Jun 2025 08:30:00 +0500",
                "17 June 2025",
                "June 17, 2025",
                "Jun. 17, 2025",
                "Tuesday, June 17, 2025",
            })
    void readsTheDayAsWritten(String stated) {
        assertThat(PublicationDay.parse(stated)).isEqualTo(LocalDate.of(2025, 6, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-06",
                "2025-02-30",
                "17/06/2025",
                "soon",
                "17 Brumaire 2025",
                "2025-06-17x",
                "99999999"
            })
    void doesNotGuess(String stated) {
        assertThat(PublicationDay.parse(stated)).isNull();
    }
}
