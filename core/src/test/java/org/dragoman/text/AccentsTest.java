package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {
    @ParameterizedTest
    @CsvSource({
        "Łódź, Lodz",
        "Šibenik, Sibenik",
        "Diyarbakır, Diyarbakir",
        "İskenderun, Iskenderun",
        "Bodø, Bodo",
        "Gießen, Giessen",
        "Nhơn Trạch, Nhon Trach",
        "Sana’a, Sana'a",
        "Tema, Tema",
        "50 €, 50 €",
    })
    void lettersArePlain(String written, String plain) {
        assertThat(Accents.off(written)).isEqualTo(plain);
    }
}
