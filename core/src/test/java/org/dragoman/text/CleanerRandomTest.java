package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text that nobody would write, made from a seed that every failure names. */
class CleanerRandomTest {
    private static final String[] PIECES = {
        "Xi",
        " ",
        " ",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "met",
        "Rahmon",
        ".",
        ",",
        "—",
        "–",
        "-",
        "--",
        "…",
        "’",
        "“",
        "”",
        "\u00AD",
        "\u200B",
        "\uFEFF",
        "\u00A0",
        "\t",
        "\u0000",
        "\u0007",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "e\u0301",
        "\u0301",
        "ASTANA",
        "June 17",
        "(Xinhua)",
        "(Reuters) - ",
        "date 2025-06-17",
        "Date: ",
        "KABUL - ",
        "/TASS/.",
        "U.S.",
        "Gen.",
        "1.",
        "(a)",
        "* ",
        "\uFB01",
        "``",
        "''",
        "\u2028",
        "\u2029",
        "\f",
        "\u0085",
        "\u0093",
        "a",
        "Z",
        "9",
    };

    @Test
    void everyUnitLeadsBackIntoTheText() {
        long first = new Random().nextLong();
        for (long seed = first; seed < first + 3000; seed++) {
            check(seed);
        }
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        Document document = new Document("d", text(random), null, text(random), null, null, null);
        CleanText clean = Cleaner.clean(document);
        CleanText again = Cleaner.clean(document);
        assertThat(again.dateline()).as("seed %d", seed).isEqualTo(clean.dateline());
        for (Passage passage : clean.passages()) {
            String original = clean.original(passage.title());
            String text = passage.text();
            assertThat(text)
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .doesNotContain("  ", "\n\n", " \n", "\n ", "\r", "\u00AD");
            assertThat(text.strip()).as("seed %d", seed).isEqualTo(text);
            Passage twin = again.passages().get(clean.passages().indexOf(passage));
            assertThat(twin.text()).as("seed %d", seed).isEqualTo(text);
            Span last = new Span(0, 0);
            for (int unit = 0; unit < text.length(); unit++) {
                Span span = passage.offsets().original(unit, unit + 1);
                boolean ordered = span.start() >= last.start() && span.end() >= last.end();
                boolean visible = span.length() > 0 || text.charAt(unit) == ' ';
                if (!ordered || !visible || span.end() > original.length()) {
                    fail("seed %d: unit %d of <%s> came from %s, after %s", seed, unit, text, span, last);
                }
                assertThat(twin.offsets().original(unit, unit + 1)).isEqualTo(span);
                last = span;
            }
        }
        CleanText.Dateline dateline = clean.dateline();
        if (dateline != null) {
            assertThat(dateline.span().end())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(document.text().length());
            assertThat(dateline.span().contains(dateline.placeSpan()))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(12) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
