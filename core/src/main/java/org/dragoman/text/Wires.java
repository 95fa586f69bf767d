package org.dragoman.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What datelines are made of: news agencies, names of countries, and words that only look like a place. */
final class Wires {
    private static final Pattern BLANKS = Pattern.compile("[ /]");
    private static final Pattern ABBREVIATED_STATE = Pattern.compile("\\p{Lu}{2}|\\p{Lu}[\\p{L}.]*\\.");

    private static final Set<String> AGENCIES =
            set("AP AFP REUTERS XINHUA UPI TASS ITAR-TASS INTERFAX IANS PTI ANI APP AA"
                    + " ANADOLU YONHAP KYODO BERNAMA CNN BBC IRNA ISNA FARS MEHR TASNIM SANA MENA WAM SPA KUNA QNA PETRA NNA PNA VOA"
                    + " RFE RFERL RFA DPA EFE ANSA SPUTNIK RIA UKRINFORM UNIAN BELTA KAZINFORM AVESTA ASIA-PLUS KHOVAR TREND APA"
                    + " AZERTAG AZERTAC ARMENPRESS BLOOMBERG AAP JTA AINA IRIN GNA NAN PANA SABA KCNA CNA VNA ANTARA APS IPS"
                    + " PRNEWSWIRE CNS NPR NBC CBS ABC CNBC AKIPRESS KABAR UZA AGERPRES MTI PAP CTK HINA TANJUG BNS BSS UNB THOMSON"
                    + " ASSOCIATED GLOBE JIJI NIKKEI LUSA BELGA ANP NTB RITZAU KNA MAP TAP");

    /** In capitals or at the head of a sentence, yet nobody files from there. */
    private static final Set<String> NO_PLACE =
            set("US U.S USA UK U.K UN U.N EU NATO ASEAN OPEC BRICS UAE UNESCO UNICEF UNHCR"
                    + " UNRWA IAEA OSCE ECOWAS MERCOSUR SADC IGAD FIFA UEFA HAMAS ISIS ISIL FARC TIKA AUKUS QUAD APEC SAARC CELAC ALBA"
                    + " NAFTA USMCA RCEP AIIB NASA DARPA CENTCOM INTERPOL EUROPOL FRONTEX CARICOM UNASUR USAID UNIFIL UNMISS MINUSMA"
                    + " MONUSCO AMISOM KFOR ISAF COMESA EFTA UNCTAD HEZBOLLAH TALIBAN KREMLIN PENTAGON AFRICA EUROPE ASIA COVID BREXIT"
                    + " BREAKING UPDATE UPDATED EXCLUSIVE ANALYSIS FACTBOX TIMELINE WRAPUP OPINION VIDEO PHOTOS WATCH LIVE NEWS PRESS"
                    + " RELEASE STATEMENT COMMENT EDITORIAL INTERVIEW QUESTION ANSWER NOTE WARNING CORRECTION REPORT SUMMARY HEADLINE"
                    + " EDITOR NOTES BACKGROUND TRANSCRIPT PRESIDENT MINISTER KING QUEEN PRIME SECRETARY GENERAL TRUMP BIDEN PUTIN"
                    + " OBAMA ZELENSKY SENATE CONGRESS HOUSE PARLIAMENT ARMY POLICE ON IN AT BY AFTER SINCE FROM UNTIL BEFORE BUT IF"
                    + " WHEN WHILE AS FOR THIS THAT IT HE SHE WE THEY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY JANUARY"
                    + " FEBRUARY APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER");

    /** Countries that are cities, or named like their capital. */
    private static final Set<String> CITY_STATES =
            set("SINGAPORE LUXEMBOURG MONACO KUWAIT PANAMA GUATEMALA DJIBOUTI GIBRALTAR MACAU");

    private static final Set<String> COUNTRIES = countries();

    private Wires() {}

    /** Whether the words name a news agency we know, or begin with one: {@code "AFP/Reuters"}. */
    static boolean agency(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        String first = BLANKS.split(upper, 2)[0];
        return AGENCIES.contains(first) || upper.equals("THE CANADIAN PRESS") || upper.equals("AL JAZEERA");
    }

    /** Words apart: {@code "GAZA CITY"} is two. */
    static String[] words(String words) {
        return BLANKS.split(words, -1);
    }

    /** Whether a word tells that these are no place: {@code "US"}, {@code "ON TUESDAY"}, but not {@code "THE HAGUE"}. */
    static boolean noPlace(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        if (upper.equals("THE HAGUE") || upper.equals("WHITE HOUSE")) {
            return false;
        }
        for (String word : words(upper)) {
            if (NO_PLACE.contains(word) || word.startsWith("COVID-")) {
                return true;
            }
        }
        return upper.equals("THE") || upper.startsWith("THE ");
    }

    /** Whether it is a country's name and not also a city's. */
    static boolean country(String words) {
        String upper = words.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(upper) && !CITY_STATES.contains(upper);
    }

    /** Whether it narrows a place down: {@code "Colombia"}, {@code "FL"}, {@code "N.C."}. */
    static boolean countryOrState(String words) {
        return ABBREVIATED_STATE.matcher(words).matches() || COUNTRIES.contains(words.toUpperCase(Locale.ROOT));
    }

    private static Set<String> set(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }
}
