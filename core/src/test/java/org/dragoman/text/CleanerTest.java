package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private static CleanText clean(String text) {
        return Cleaner.clean(Document.of("d", text));
    }

    private static String body(String text) {
        CleanText clean = clean(text);
        return clean.passages().isEmpty() ? "" : clean.passages().get(0).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Xi’s ‘new era’|Xi's 'new era'",
                "“Yes,” he said|\"Yes,\" he said",
                "«oui» ``so''|\"oui\" \"so\"",
                "talks—which failed—ended|talks -- which failed -- ended",
                "talks — which|talks -- which",
                "talks – which|talks -- which",
                "talks -- which---ended|talks -- which -- ended",
                "2013–2026, U.S.–China, pro‑Russian|2013-2026, U.S.-China, pro-Russian",
                "well… no|well... no",
                "a\u00A0b\u2009\u3000 c|a b c",
                "so\u00ADon, zero\u200Bwidth\uFEFF, bell\u0007|soon, zerowidth, bell",
                "\u0093Yes\u0094 it\u0092s\u0085|\"Yes\" it's...",
                "Erdog\u0306an|Erdo\u011Fan",
                "e\uFB03cient|efficient",
                "flag \uD83C\uDDF0\uD83C\uDDFF|flag \uD83C\uDDF0\uD83C\uDDFF",
            })
    void typographyBecomesPlain(String text, String expected) {
        assertThat(body(text)).isEqualTo(expected);
    }

    @Test
    void byteOrderMarkAndBlanksAtTheEndsGo() {
        assertThat(body("\uFEFF \r\n\t Xi met Rahmon. \r\n\r\n")).isEqualTo("Xi met Rahmon.");
    }

    @Test
    void anEmptyTextHasNoPassage() {
        assertThat(clean(" \u200B\r\n").passages()).isEmpty();
        assertThat(clean("").passages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \t\n\n", "\f", "\u2029", "\n", "\r", "\r\n", "\u2028"})
    void aParagraphEndIsOneLineFeed(String end) {
        assertThat(body("Xi met Rahmon." + end + "He left.")).isEqualTo("Xi met Rahmon.\nHe left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xi told Rahmon in the Kazakh@capital that he left.",
                "Chinese President Xi Jinping on Tuesday called on China and@Tajikistan to expand the scale of bilateral"
                        + " trade and investment.",
                "He met with Gen.@Smith on Tuesday.",
                "They told the U.S.@government to leave.",
                "The island celebrates its sixtieth year of independence on July@19. But no party will be held.",
                "He met officials in Astana,@Dushanbe and Tashkent.",
                "A spokesman for the ministry in the capital city Dushanbe told@President Rahmon about it.",
            })
    void aWrappedLineIsJoined(String wrapped) {
        assertThat(body(wrapped.replace("@", "\n"))).isEqualTo(wrapped.replace('@', ' '));
        assertThat(body(wrapped.replace("@", " \r\n  "))).isEqualTo(wrapped.replace('@', ' '));
    }

    @Test
    void aWordBrokenAtTheLineEndIsJoined() {
        assertThat(body("The China-\nTajikistan com\u00AD\nmunity")).isEqualTo("The China-Tajikistan community");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xi meets Rahmon\nChinese President Xi Jinping met Rahmon.",
                "Tajik president in Beijing; partnership raised to strategic\nChina and Tajikistan on Monday raised their"
                        + " ties to a strategic partnership, a step analysts expect to help both economies.",
                "They agreed to\n- reopen consulates\n- resume flights",
                "They signed:\n1. a trade agreement\n2. a visa agreement",
                "They met.\nthey talked.",
                "Xi left Astana.\nHe flew home.",
            })
    void headingsListsAndSentencesKeepTheirLineEnds(String text) {
        assertThat(body(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date 2025-06-17 ",
                "date 2025-06-17\n",
                " \uFEFFdate 2025-06-17\r\n\r\n",
                "Date: 2025-06-17\n",
                "DATE:2025-06-17 ",
                "date 2025-06-17T08:30:00Z\n",
                "Date: Tue, 17 Jun 2025 08:30:00 GMT\n",
                "Date: June 17, 2025\n",
                "Published: 17 June 2025\n",
            })
    void theDateBeforeABodyIsNoText(String prefix) {
        CleanText clean = clean(prefix + "Xi met Rahmon.");
        assertThat(clean.passages().get(0).text()).isEqualTo("Xi met Rahmon.");
        assertThat(clean.published()).isEqualTo(LocalDate.of(2025, 6, 17));
        assertThat(clean.passages().get(0).offsets().original(0)).isEqualTo(prefix.length());
    }

    @Test
    void theDocumentsOwnDateWins() {
        LocalDate own = LocalDate.of(2024, 1, 2);
        CleanText clean =
                Cleaner.clean(Document.of("d", "date 2025-06-17 Xi left.").withPublished(own));
        assertThat(clean.published()).isEqualTo(own);
        assertThat(clean.passages().get(0).text()).isEqualTo("Xi left.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date 2025-02-30 Xi left.", "The date 2025-06-17 is set.", "Date: soon\nXi left."})
    void whatIsNoDateStaysText(String text) {
        assertThat(body(text)).isEqualTo(text);
        assertThat(clean(text).published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ASTANA, June 17 (Xinhua) -- |ASTANA|-|Xinhua",
                "TROY, N.C. (AP) — |TROY|N.C.|AP",
                "ISLAMABAD (Reuters) - |ISLAMABAD|-|Reuters",
                "SAN FRANCISCO - |SAN FRANCISCO|-|-",
                "WASHINGTON — |WASHINGTON|-|-",
                "WASHINGTON — “|WASHINGTON|-|-",
                "MOSCOW, Aug 3 (Interfax) - |MOSCOW|-|Interfax",
                "MOSCOW. Aug 3 (Interfax) - |MOSCOW|-|Interfax",
                "MOSCOW, August 3. /TASS/. |MOSCOW|-|TASS",
                "Lima, Feb. 28 (Jiji Press)--|Lima|-|Jiji Press",
                "(Reuters) - |-|-|Reuters",
                "June 17 (UPI) -- |-|-|UPI",
                "(CNN) |-|-|CNN",
                "July 6, 2008 -- |-|-|-",
                "THE HAGUE, Netherlands -- |THE HAGUE|Netherlands|-",
                "LA PAZ, Bolivia (AP) — |LA PAZ|Bolivia|AP",
                "Tehran, March 15, IRNA - |Tehran|-|IRNA",
                "Dushanbe, 17 June (Asia-Plus) – |Dushanbe|-|Asia-Plus",
                "TEL AVIV-- |TEL AVIV|-|-",
                "PORT-AU-PRINCE, Haiti, Jan. 12, 2010 (AFP) - |PORT-AU-PRINCE|Haiti|AFP",
                "ST. PETERSBURG, Russia (AP) — |ST. PETERSBURG|Russia|AP",
                "GAZA/JERUSALEM, Oct 10 (Reuters) - |GAZA|-|Reuters",
                "RIO de JANEIRO (AP) — |RIO de JANEIRO|-|AP",
                "N'DJAMENA, Chad — |N'DJAMENA|Chad|-",
                "UNITED NATIONS (AP) — |UNITED NATIONS|-|AP",
                "ISLAMABAD (APP): |ISLAMABAD|-|APP",
                "Santos, Colombia -- |Santos|Colombia|-",
                "YEREVAN, JUNE 17, ARMENPRESS. |YEREVAN|-|ARMENPRESS",
            })
    void aDatelineIsNoText(String head, @Nullable String place, @Nullable String region, @Nullable String agency) {
        String rest = "The sides met on Tuesday.";
        String text = head + rest;
        CleanText clean = clean(text);
        CleanText.Dateline dateline = clean.dateline();
        assertThat(dateline).as(text).isNotNull();
        assertThat(dateline.place()).isEqualTo(place == null ? "" : place);
        assertThat(dateline.region()).isEqualTo(region == null ? "" : region);
        assertThat(dateline.agency()).isEqualTo(agency == null ? "" : agency);
        assertThat(dateline.placeSpan().of(text)).isEqualTo(dateline.place());
        assertThat(dateline.span().start()).isZero();
        assertThat(clean.passages().get(0).text()).endsWith(rest).hasSizeLessThan(rest.length() + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US - China talks resumed on Tuesday.",
                "NATO - the alliance - said it would act.",
                "NATO -- The alliance said it would act.",
                "KABUL - the capital - fell.",
                "Trump - The president left.",
                "Xi and Putin (both 72) -- The two met.",
                "TRUMP - PUTIN TALKS RESUMED.",
                "G7 - The leaders met.",
                "COVID-19 - The pandemic ended.",
                "CHINA - Africa trade grew.",
                "BREAKING - Xi met Rahmon.",
                "On Tuesday, June 17 - The leaders met.",
                "June 17 - The day came.",
                "President Xi, June 17 -- The day came.",
                "WORLD BANK (WB) - The bank said so.",
                "European Union (EU) - Russia talks resumed.",
                "Reuters reported - On Tuesday - that Xi left.",
                "BBC, Reuters and AP reported that Xi left.",
                "KABUL has fallen.",
                "Xi met Rahmon (AP) -- The two talked.",
                "IAEA Director General Grossi - The agency's head - left.",
                "SENATE - Lawmakers voted.",
                "QUESTION: Will you go?",
            })
    void anOrdinarySentenceLosesNothing(String text) {
        assertThat(clean(text).dateline()).isNull();
        assertThat(body(text)).isEqualTo(text);
    }

    @Test
    void theDatelineOfASecondParagraphGoesToo() {
        CleanText clean = clean("Thousands rallied.\n\nWASHINGTON -- At a rally, lawmakers spoke.\n\nThey left.");
        assertThat(clean.passages().get(0).text())
                .isEqualTo("Thousands rallied.\nAt a rally, lawmakers spoke.\nThey left.");
        assertThat(clean.dateline()).isNotNull();
        assertThat(clean.dateline().span()).isEqualTo(new Span(20, 33));
    }

    @Test
    void aDatelineMayHaveALineOfItsOwn() {
        assertThat(body("Xi meets Rahmon\nASTANA, June 17 (Xinhua) --\nXi met Rahmon."))
                .isEqualTo("Xi meets Rahmon\nXi met Rahmon.");
    }

    @Test
    void theTitleIsAPassageOfItsOwn() {
        Document document = new Document("d", "He left.", null, " Xi’s “visit”\nends ", null, null, null);
        CleanText clean = Cleaner.clean(document);
        assertThat(clean.passages()).extracting(Passage::title).containsExactly(true, false);
        Passage title = clean.passages().get(0);
        assertThat(title.text()).isEqualTo("Xi's \"visit\" ends");
        assertThat(title.offsets().original(5, 12).of(clean.original(true))).isEqualTo("“visit”");
    }

    @Test
    void spansPointIntoTheTextAsItCame() {
        String text = "date 2025-06-17 Xi’s  vis\u00ADit…";
        Passage body = clean(text).passages().get(0);
        assertThat(body.text()).isEqualTo("Xi's visit...");
        assertThat(body.offsets().original(5, 10).of(text)).isEqualTo("vis\u00ADit");
        assertThat(body.offsets().original(0, 4).of(text)).isEqualTo("Xi’s");
        assertThat(body.offsets().original(10, 13).of(text)).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDC00, 0xFFFE, 0xFFFD})
    void brokenUnicodeIsSurvived(int unit) {
        String broken = String.valueOf((char) unit);
        assertThat(body("Xi " + broken + " left" + broken)).startsWith("Xi ").contains("left");
        assertThat(body(broken)).doesNotContainPattern("[\uD800-\uDFFF]");
    }

    @Test
    void tenMegabytesInOneLineTakeUnderTwoSecondsOfTheProcessor() {
        String line = "Xi’s visit — the second — was in U.S.-led Asta\u00ADna, he said…  ".repeat(170_000);
        assertThat(line.length()).isGreaterThan(10_000_000);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        body(line);
        assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", " ", "-", "a\n", "(", "A ", "\u0301", "A, ", "a-\n", "\"", "A-", "."})
    void hostileRepetitionIsLinear(String unit) {
        String text = unit.repeat(3_000_000 / unit.length());
        assertTimeout(Duration.ofSeconds(5), () -> body(text));
        assertTimeout(Duration.ofSeconds(5), () -> body("date " + text));
    }
}
