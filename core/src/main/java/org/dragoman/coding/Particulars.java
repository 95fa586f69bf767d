package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Commitment.Quantity;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What a commitment says beside who and what: how much, on which conditions, within which named thing. */
final class Particulars {
    private static final Set<String> MECHANISMS =
            Set.of("mechanism", "dialogue", "framework", "format", "platform", "hotline");
    private static final Set<String> INSTITUTIONS = Set.of(
            "commission",
            "committee",
            "council",
            "institute",
            "workshop",
            "center",
            "centre",
            "fund",
            "bank",
            "university",
            "group",
            "secretariat",
            "office",
            "consulate",
            "embassy",
            "academy",
            "agency",
            "organization",
            "organisation");
    private static final Set<String> PROGRAMMES = Set.of(
            "initiative",
            "programme",
            "program",
            "community",
            "plan",
            "strategy",
            "project",
            "corridor",
            "railway",
            "line",
            "pipeline",
            "agenda",
            "belt",
            "road",
            "roadmap",
            "partnership");
    private static final Set<String> INSTRUMENTS = Set.of(
            "agreement",
            "treaty",
            "memorandum",
            "protocol",
            "contract",
            "accord",
            "convention",
            "declaration",
            "statement",
            "pact",
            "outline");
    private static final Map<String, Double> SCALE =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("yuan", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("yen", "JPY"),
            Map.entry("ruble", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("%", "percent"),
            Map.entry("percent", "percent"));
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "once", "provided");

    private final Scene scene;

    Particulars(Scene scene) {
        this.scene = scene;
    }

    /** The first amount within the words, or null: "3 billion dollars" is 3·10⁹ USD. */
    @Nullable
    Quantity quantity(Span words) {
        List<Token> tokens = within(words);
        for (int i = 0; i < tokens.size(); i++) {
            Double value =
                    tokens.get(i).tag().equals("CD") ? number(tokens.get(i).form()) : null;
            if (value == null) {
                continue;
            }
            String before = i > 0 ? tokens.get(i - 1).lemma().toLowerCase(Locale.ROOT) : "";
            String unit = CURRENCIES.get(before);
            int next = i + 1;
            while (next < tokens.size() && SCALE.containsKey(lemma(tokens.get(next)))) {
                value *= SCALE.getOrDefault(lemma(tokens.get(next)), 1.0);
                next++;
            }
            for (int at = next; unit == null && at < Math.min(next + 3, tokens.size()); at++) {
                String currency = CURRENCIES.get(lemma(tokens.get(at)));
                unit = currency != null
                        ? currency
                        : tokens.get(at).noun() && !tokens.get(at).proper() ? lemma(tokens.get(at)) : null;
            }
            boolean year = tokens.get(i).form().matches("(19|20)\\d\\d") && next == i + 1;
            if (unit != null && !year) {
                return new Quantity(
                        value, unit, comparator(tokens, unit.equals(CURRENCIES.get(before)) ? i - 1 : i), null);
            }
        }
        return null;
    }

    /** The amount that a report is about: the first sum of money, else the first amount; null without one. */
    @Nullable
    Quantity amount(Span words) {
        Quantity first = null;
        for (Token token : within(words)) {
            Quantity here = token.tag().equals("CD")
                    ? quantity(token.span().cover(new Span(token.span().end(), words.end())))
                    : null;
            if (here != null
                    && CURRENCIES.containsValue(here.unit())
                    && !here.unit().equals("percent")) {
                return here;
            }
            first = first == null ? here : first;
        }
        return first;
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

    private static @Nullable Double number(String form) {
        try {
            return Double.valueOf(form.replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** The conditions under which the word is given, in its own words. */
    List<String> conditions(Clause... clauses) {
        List<String> conditions = new ArrayList<>();
        for (Clause clause : clauses) {
            for (Token child : scene.sentence().children(clause.predicate())) {
                Token mark = child.base().equals("advcl") ? scene.sentence().child(child, "mark") : null;
                String words = mark != null && CONDITIONS.contains(lemma(mark))
                        ? scene.extent(child).of(scene.original())
                        : null;
                if (words != null && !conditions.contains(words)) {
                    conditions.add(words);
                }
            }
        }
        return conditions;
    }

    /** A named mechanism, or null. */
    @Nullable
    String mechanism(Span words) {
        return named(words, MECHANISMS, false);
    }

    /** A named institution, or null. */
    @Nullable
    String institution(Span words) {
        return named(words, INSTITUTIONS, true);
    }

    /** A named programme or project, or null. */
    @Nullable
    String programme(Span words) {
        return named(words, PROGRAMMES, true);
    }

    /** A named instrument, or null. */
    @Nullable
    String instrument(Span words) {
        return named(words, INSTRUMENTS, false);
    }

    /** The noun phrase of the first such noun, if it is named by a proper noun or (else) by a modifier. */
    private @Nullable String named(Span words, Set<String> nouns, boolean properly) {
        for (Token token : within(words)) {
            if (!token.noun() || !nouns.contains(lemma(token))) {
                continue;
            }
            Span phrase = token.span();
            boolean proper = token.proper();
            boolean modified = false;
            for (Token child : scene.sentence().children(token)) {
                boolean before = child.index() < token.index()
                        && Set.of("compound", "amod", "flat", "punct").contains(child.base());
                boolean after = child.base().equals("nmod")
                        && child.index() > token.index()
                        && Set.of("with", "for", "of").contains(scene.clauses().preposition(child));
                proper |= before && scene.extent(child).of(scene.original()).matches(".*\\p{Lu}.*");
                modified |= before;
                if (before || after && properly) {
                    phrase = phrase.cover(scene.extent(child));
                }
            }
            if (proper || !properly && modified) {
                return phrase.of(scene.original());
            }
        }
        return null;
    }

    private List<Token> within(Span words) {
        return scene.sentence().tokens().stream()
                .filter(t -> words.contains(t.span()))
                .toList();
    }
}
