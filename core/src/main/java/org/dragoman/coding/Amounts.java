package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.finding.Commitment.Quantity;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How much: the amounts that words name.
 *
 * <p>Example: "3 billion dollars", "$3bn" and "US$3,000 million" are 3·10⁹ USD; "2,000 tonnes" is 2,000 of the unit "tonne".
 *
 * @param scene the sentence
 */
record Amounts(Scene scene) {
    private static final String PERCENT = "percent";

    /** A number as one word, with a sign before it or a scale behind it. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\p{L}{0,2}\\$|[€£¥₹])?(\\d[\\d,]*(?:\\.\\d+)?)(bn|tn|mn|mln|m|b|k)?", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Double> SCALE = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("lakh", 1e5),
            Map.entry("million", 1e6),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("crore", 1e7),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("b", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("tn", 1e12));

    private static final double MILLION = 1e6;

    /** How many words behind a number its unit may stand. */
    private static final int REACH = 3;

    /** The first amount within the words that no clause in the past tells in passing, "trade, which came to 4 billion"; or null. */
    @Nullable
    Quantity first(Span words) {
        List<Quantity> all = all(words, 1, true);
        return all.isEmpty() ? null : all.get(0);
    }

    /** What a report is about: the first sum of money, else the first amount; null without one. */
    @Nullable
    Quantity sum(Span words) {
        List<Quantity> all = all(words, Integer.MAX_VALUE, false);
        return all.stream()
                .filter(quantity -> Currencies.known(quantity.unit()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** Whether it is money or a share. */
    static boolean money(Quantity quantity) {
        return Currencies.known(quantity.unit()) || quantity.unit().equals(PERCENT);
    }

    private List<Quantity> all(Span words, int most, boolean aim) {
        List<Token> tokens = scene.sentence().tokens().stream()
                .filter(t -> words.contains(t.span()))
                .toList();
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < tokens.size() && found.size() < most; i++) {
            Quantity quantity = at(tokens, i);
            if (quantity != null && !(aim && inPassing(tokens.get(i)))) {
                found.add(quantity);
            }
        }
        return found;
    }

    /** Whether a relative clause in the past tells it. */
    private boolean inPassing(Token number) {
        for (Token token = number; token != null; token = scene.sentence().head(token)) {
            if (token.relation().equals("acl:relcl") && token.tag().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Quantity at(List<Token> tokens, int at) {
        Matcher written = WRITTEN.matcher(tokens.get(at).form());
        if (!written.matches()) {
            return null;
        }
        double value = Double.parseDouble(written.group(2).replace(",", ""));
        String scale = written.group(3);
        int next = at + 1;
        if (scale != null) {
            value *= SCALE.getOrDefault(scale.toLowerCase(Locale.ROOT), 1.0);
        }
        while (next < tokens.size() && (hyphen(tokens.get(next)) || SCALE.containsKey(lemma(tokens.get(next))))) {
            value *= SCALE.getOrDefault(lemma(tokens.get(next)), 1.0);
            next++;
        }
        boolean year = scale == null && written.group(2).matches("(19|20)\\d\\d") && next == at + 1;
        boolean sign = at > 0 && Currencies.code(tokens.get(at - 1).form()) != null;
        String unit = written.group(1) != null
                ? Currencies.code(written.group(1))
                : sign ? Currencies.code(tokens.get(at - 1).form()) : year ? null : unit(tokens, next);
        if (unit == null && value >= MILLION) {
            unit = elsewhere();
        }
        return unit == null ? null : new Quantity(value, unit, comparator(tokens, sign ? at - 1 : at), null);
    }

    /** The money or thing named in the words behind a number. */
    private static @Nullable String unit(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(from + REACH, tokens.size()); i++) {
            Token token = tokens.get(i);
            String currency = Currencies.code(token.lemma());
            if (currency != null) {
                return currency;
            }
            if (token.form().equals("%") || lemma(token).equals(PERCENT)) {
                return PERCENT;
            }
            if (token.noun() && !token.proper()) {
                return lemma(token);
            }
        }
        return null;
    }

    /** "trade topped 14 billion dollars, and the new goal is 20 billion": the money that the sentence names elsewhere. */
    private @Nullable String elsewhere() {
        return scene.sentence().tokens().stream()
                .map(token -> Currencies.code(token.lemma()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String comparator(List<Token> tokens, int at) {
        String before = at > 0 ? lemma(tokens.get(at - 1)) : "";
        String earlier = at > 1 ? lemma(tokens.get(at - 2)) : "";
        return switch (before) {
            case "to" -> earlier.equals("up") ? "at most" : "to";
            case "by" -> "by";
            case "least" -> "at least";
            case "than" -> earlier.equals("less") ? "less than" : "more than";
            case "about", "around", "nearly", "almost", "some" -> "about";
            default -> null;
        };
    }

    private static boolean hyphen(Token token) {
        return token.form().equals("-");
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
