package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load(LexiconFiles.bundled());

    private static String words(String text) {
        return String.join(" ", VOCABULARY.topic(text, Acronyms.NONE).words().keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a loan of US$ 500 million|loan",
                "10 million U.S. dollars for wells|borehole",
                "A memorandum of understanding on wells|borehole memorandum",
                "Line A|a line",
                "500 MW of wind power|green wind-farm",
                "the Belt and Road Initiative|belt-and-road",
                "Ambassador Rudolf Rassendyll opened wells|borehole open",
                "cooperation within the African Union|african-union cooperation",
                "Line 6|6 line line-6",
                "the sixth metro line|line line-6 metro",
                "MRT-3|line-3 mrt-3",
                "the trade pact|agreement free-trade",
                "the Mutual Defence Treaty|mutual-defence",
                "a Joint Declaration of Intent on wells|borehole memorandum",
                "the ports of Bombay|mumbai port",
                "a pact on the reciprocal provision of supplies and services|acsa agreement",
                "the House of Commons and the Knesset|parliament",
                "reform of the UN Security Council|council-reform",
                "the Security Council reformed|council-reform",
                "bribery and graft|corruption",
                "amphibious planes and flying boats|plane seaplane",
                "an ally outside NATO|non-nato-ally",
                "a trade arrangement|agreement free-trade",
                "a clinic by July 11|hospital",
                "the Japan International Cooperation Agency and wells|borehole japan-international-cooperation-agency",
                "a conference centre|convention-center",
                "the logistics pact|acsa agreement",
                "wells of both countries|borehole",
                "an atomic power station|nuclear-plant",
                "the second reactor block of the NPP|nuclear-plant",
                "a floating nuclear power unit|floating-npp nuclear-plant",
                "an industrial area near Kumasi|industrial-zone kumasi",
                "the dedicated freight corridor|corridor freight-corridor railway",
                "fast trains|high-speed-rail railway",
                "a wish for a bullet train|high-speed-rail railway",
                "wells of the Indo-Pacific|borehole indo-pacific",
                "fishing in the South China Sea|fishery south-china-sea",
                "the S-400 systems|air-defence missile s-400",
                "a visa-free regime|visa visa-waiver",
                "the TAZARA line|line railway tazara",
                "AIDS relief|hiv",
                "the AIDS programme|hiv pepfar",
                "Treasury Secretary Rudolf Rassendyll on wells|borehole",
                "Trade CS Rudolf Rassendyll on wells|borehole",
                "S-400 launchers|air-defence launch missile s-400",
                "MD-530F aircraft|helicopter md-530f plane",
                "a financing agreement for wells|borehole loan",
                "China Road and Bridge Corporation|crbc",
                "duty-free access for timber|tariff timber zero-tariff",
                "a line of credit|loan second-credit",
                "settlements in national currencies|local-currency",
                "accession to the Nuclear Suppliers' Group|membership nsg-entry nuclear-suppliers-group",
                "foreign affairs and defence ministers|2+2 dialogue",
                "a Moon mission|lunar-mission space",
                "the year of culture|culture culture-year",
                "the UN Charter|un-charter",
                "an aircraft carrier|aircraft-carrier",
                "a prisoner swap|convict prisoner-swap",
                "the Kirkuk-Ceyhan pipeline|kirkuk-ceyhan pipeline",
                "Chah Bahar and Shahid Beheshti|chabahar",
                "Turk Stream|gas pipeline turkstream",
                "lentils and chickpeas|pulse",
                "talks on wells|borehole negotiation",
                "Driver's Licences|driving-licence",
                "an accord on social security|agreement pension social-security",
                "preferential trade|agreement free-trade",
                "an electricity link and power lines|interconnector",
                "the oil line|pipeline",
                "two OPVs and a patrol boat|boat patrol patrol-vessel",
                "the exclusive economic zone|aegean maritime-boundary",
                "Single Window|single-window",
                "the promotion and protection of investments|agreement investment investment-treaty",
                "a submarine cable|cable",
                "direct budget support|budget-support",
                "to apologise and ask for forgiveness|apology",
                "Several wells|borehole",
                "a pier in Šibenik|berth sibenik",
            })
    void onlyWhatTellsOfAMatterIsKept(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void aLongNameAndItsShortFormAreOneName() {
        Acronyms acronyms = Acronyms.of(List.of("the Coastal Reef Fund (CRF)"));
        assertThat(VOCABULARY.topic("the CRF", acronyms).names()).containsExactly("crf");
        assertThat(VOCABULARY.topic("the Coastal Reef Fund", acronyms).names()).containsExactly("crf");
    }

    @Test
    void lettersAndFiguresNameNoPlace() {
        assertThat(VOCABULARY.topic("work on the XK-7 in Ilo", Acronyms.NONE).names())
                .containsExactly("xk-7");
    }

    @Test
    void anAgencyNamesItsCountry() {
        assertThat(VOCABULARY.countries("a loan of JICA")).containsExactly("JPN");
    }

    @Test
    void aCountryInANameIsNotAlwaysMeant() {
        assertThat(VOCABULARY.countries("fishing in the Indian Ocean and in the Niger Delta, for US$ 2 million"))
                .isEmpty();
        assertThat(VOCABULARY.countries("fishing in Niger, for two million U.S. dollars of the U.S. treasury"))
                .containsExactly("NER", "USA");
    }

    @Test
    void aShortFormOfAPartOfAStateAndAMinistryOfManyStatesNameNone() {
        assertThat(VOCABULARY.countries("the corvette KRI Sampari and the frigate INS Tabar"))
                .isEmpty();
        assertThat(VOCABULARY.countries("the Foreign Office in Vienna")).isEmpty();
        assertThat(VOCABULARY.countries("the British Foreign Office")).containsExactly("GBR");
    }

    @Test
    void aCountryThatIsATopicOfTalksIsNoneOfADocument() {
        assertThat(VOCABULARY.countriesAndCapitals(
                        "Laos asked Fiji about the situation in Tonga and the war in the Congo"))
                .containsExactly("LAO", "FJI");
        assertThat(VOCABULARY.countriesAndCapitals("a school in Tonga")).containsExactly("TON");
    }

    @Test
    void aWordOfManyTextsThatBeginsASentenceIsNoName() {
        assertThat(VOCABULARY
                        .topic("Several of the piers are ready", Acronyms.NONE)
                        .names())
                .isEmpty();
        assertThat(VOCABULARY.topic("Sibenik has a pier", Acronyms.NONE).names())
                .containsExactly("sibenik");
    }

    @Test
    void stagesAreNumbered() {
        assertThat(VOCABULARY.topic("Phase 2 of the plant", Acronyms.NONE).ordinals())
                .containsExactly(2);
        assertThat(VOCABULARY.topic("Unit II of the plant", Acronyms.NONE).ordinals())
                .containsExactly(2);
        assertThat(VOCABULARY.topic("the second phase", Acronyms.NONE).ordinals())
                .containsExactly(2);
    }

    @Test
    void whereSomethingLiesIsNoParty() {
        assertThat(concerned("the camps in eastern Congo")).isEmpty();
        assertThat(concerned("the road to the border with Montenegro")).isEmpty();
        assertThat(concerned("flights from Serbia via Prague and Hungary")).contains("SRB");
        assertThat(concerned("the China-Kyrgyzstan-Uzbekistan railway")).containsExactly("CHN", "KGZ", "UZB");
        assertThat(concerned("a loan to Kenya")).containsExactly("KEN");
    }

    private static Set<String> concerned(String text) {
        return VOCABULARY.concerned(VOCABULARY.split(text));
    }
}
