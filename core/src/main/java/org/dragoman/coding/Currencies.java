package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.Mention;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Words for money, and that "3 billion US dollars" names no country. */
final class Currencies {
    /**
     * ISO 4217 codes by what sums are written with. A name that several countries' money has ("franc") stands for the one
     * that is most often meant.
     */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("cny", "CNY"),
            Map.entry("yen", "JPY"),
            Map.entry("¥", "JPY"),
            Map.entry("jpy", "JPY"),
            Map.entry("rouble", "RUB"),
            Map.entry("ruble", "RUB"),
            Map.entry("rub", "RUB"),
            Map.entry("rupee", "INR"),
            Map.entry("₹", "INR"),
            Map.entry("inr", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("rs.", "INR"),
            Map.entry("franc", "CHF"),
            Map.entry("won", "KRW"),
            Map.entry("krw", "KRW"),
            Map.entry("a$", "AUD"),
            Map.entry("aud", "AUD"),
            Map.entry("c$", "CAD"),
            Map.entry("cad", "CAD"),
            Map.entry("nz$", "NZD"),
            Map.entry("nzd", "NZD"),
            Map.entry("hk$", "HKD"),
            Map.entry("s$", "SGD"),
            Map.entry("sgd", "SGD"),
            Map.entry("r$", "BRL"),
            Map.entry("real", "BRL"),
            Map.entry("lira", "TRY"),
            Map.entry("rand", "ZAR"),
            Map.entry("peso", "MXN"),
            Map.entry("dinar", "KWD"),
            Map.entry("riyal", "SAR"),
            Map.entry("dirham", "AED"),
            Map.entry("shilling", "KES"),
            Map.entry("naira", "NGN"),
            Map.entry("cedi", "GHS"),
            Map.entry("krone", "NOK"),
            Map.entry("krona", "SEK"),
            Map.entry("somoni", "TJS"),
            Map.entry("tenge", "KZT"),
            Map.entry("zloty", "PLN"),
            Map.entry("taka", "BDT"),
            Map.entry("baht", "THB"),
            Map.entry("ringgit", "MYR"),
            Map.entry("rupiah", "IDR"),
            Map.entry("dong", "VND"),
            Map.entry("birr", "ETB"),
            Map.entry("kina", "PGK"),
            Map.entry("manat", "AZN"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("shekel", "ILS"),
            Map.entry("forint", "HUF"),
            Map.entry("leu", "RON"),
            Map.entry("lev", "BGN"),
            Map.entry("koruna", "CZK"),
            Map.entry("kwacha", "ZMW"),
            Map.entry("kyat", "MMK"),
            Map.entry("som", "KGS"),
            Map.entry("sum", "UZS"),
            Map.entry("afghani", "AFN"),
            Map.entry("rial", "IRR"),
            Map.entry("tugrik", "MNT"));

    private Currencies() {}

    /** The code of a sign, a name or a code: {@code "USD"} for {@code "$"} and {@code "dollar"}; null for other words. */
    static @Nullable String code(String word) {
        return CODES.get(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a currency's code. */
    static boolean known(String code) {
        return CODES.containsValue(code);
    }

    /** The mentions without those that only tell whose money it is. */
    static List<Mention> without(ParsedSentence sentence, List<Mention> mentions) {
        return mentions.stream().filter(mention -> !money(sentence, mention)).toList();
    }

    private static boolean money(ParsedSentence sentence, Mention mention) {
        boolean country = mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.ADJECTIVE;
        if (!country || mention.last() + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(mention.last() + 1);
        return code(next.lemma()) != null && next.noun() && !next.proper();
    }
}
