package org.dragoman.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishersTest {
    private static final Publishers PUBLISHERS = Publishers.load(LexiconFiles.bundled());

    private static @Nullable String home(@Nullable String publisher, @Nullable String url) {
        return PUBLISHERS.home(publisher, url);
    }

    @Test
    void ofACountryAreNewspapersInstitutionsAndWhoeverIsNamedAfterIt() {
        assertThat(home("Politika", null)).isEqualTo("SRB");
        assertThat(home("White House fact sheet", null)).isEqualTo("USA");
        assertThat(home("Tajik presidency", null)).isEqualTo("TJK");
        assertThat(home("The Star (Nairobi)", null)).isEqualTo("KEN");
    }

    @Test
    void theFirstThatIsKnownCountsAndTheLongestName() {
        assertThat(home("Khovar via APP", null)).isEqualTo("TJK");
        assertThat(home("China Daily", null)).isEqualTo("CHN");
        assertThat(home("Daily News Egypt", null)).isEqualTo("EGY");
    }

    @Test
    void whoWritesOfTheWholeWorldHasNone() {
        assertThat(home("Reuters", "https://www.reuters.co.uk/article")).isNull();
        assertThat(home(null, "https://english.news.cn/2024/c.html")).isNull();
        assertThat(home("news digest", null)).isNull();
    }

    @Test
    void anAddressTellsWhereTheNameDoesNot() {
        assertThat(home(null, "https://www.mofa.go.jp/page1.html")).isEqualTo("JPN");
        assertThat(home("press release", "https://www.gov.uk/government/news")).isEqualTo("GBR");
        assertThat(home(null, "https://www.state.gov/briefings")).isEqualTo("USA");
        assertThat(home(null, "https://example.tv/a")).isNull();
        assertThat(home(null, "no address")).isNull();
        assertThat(home(null, null)).isNull();
    }
}
