package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-06-17, 2025-06-17, 2025-06-17",
        "2025-06-17~, 2025-06-17, 2025-06-17",
        "2025-21, 2025-03-01, 2025-05-31",
        "2025-22, 2025-06-01, 2025-08-31",
        "2025-23, 2025-09-01, 2025-11-30",
        "2025-24, 2025-12-01, 2026-02-28",
        "199X, 1990-01-01, 1999-12-31",
        "18XX, 1800-01-01, 1899-12-31",
        "2015/2020, 2015-01-01, 2020-12-31",
        "2026-01-05/2026-01-11, 2026-01-05, 2026-01-11"
    })
    void hasBounds(String edtf, LocalDate earliest, LocalDate latest) {
        When when = new When(edtf, TimeKind.EXACT);
        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
    }

    @Test
    void hasNoBoundWhereOpen() {
        When since = new When("2013/..", TimeKind.SINCE);
        assertThat(since.earliest()).isEqualTo("2013-01-01");
        assertThat(since.latest()).isNull();
        assertThat(new When(null, TimeKind.VAGUE_SOON).resolved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"25", "2025-13", "2025-02-30", "tomorrow", "2025/", "../..", "20X5", "2025-6-1"})
    void refusesWhatIsNoDate(String edtf) {
        assertThatThrownBy(() -> new When(edtf, TimeKind.EXACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + edtf + "'");
    }
}
