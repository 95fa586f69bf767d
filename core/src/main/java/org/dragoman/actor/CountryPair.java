package org.dragoman.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The two countries that a document is about at this point, which "the two sides" and "both countries" mean: the first
 * two it names, then whichever two a sentence names together.
 */
final class CountryPair {
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> PAIRED = Set.of(
            "side",
            "country",
            "nation",
            "state",
            "leader",
            "president",
            "party",
            "government",
            "minister",
            "people",
            "neighbor",
            "neighbour",
            "capital",
            "ally",
            "power",
            "counterpart",
            "delegation",
            "head",
            "secretary",
            "principal");

    /** Those that are meant by "the …" alone, as in readouts and joint statements. */
    private static final Set<String> BARE =
            Set.of("side", "party", "minister", "president", "leader", "secretary", "principal");

    private static final Set<String> TITLES =
            Set.of("prime", "foreign", "defence", "defense", "interior", "trade", "energy", "transport", "finance");

    private final ActorBook book;
    private final Map<String, Actor> countries = new LinkedHashMap<>();
    private List<Actor> pair = List.of();
    private boolean parties;

    /** No country named yet. */
    CountryPair(ActorBook book) {
        this.book = book;
    }

    /** The two; empty while the document has not named two. */
    List<Actor> actors() {
        return pair;
    }

    /** The mention that a noun makes as in "the two sides", "both countries", or "both" alone; null for any other word. */
    @Nullable
    Mention phrase(QuotedSentence quoted, Token noun) {
        boolean both = noun.form().equalsIgnoreCase("both") && noun.base().equals("nsubj");
        if (both && pair.size() == 2 && quoted.sentence().children(noun).isEmpty()) {
            return quoted.mention(
                    noun.index(),
                    Mention.Kind.PAIR,
                    pair.stream().map(a -> a.by("pair")).toList());
        }
        if (!noun.noun() || !PAIRED.contains(noun.lemma().toLowerCase(Locale.ROOT)) || pair.size() != 2) {
            return null;
        }
        ParsedSentence sentence = quoted.sentence();
        int first = -1;
        for (Token child : sentence.children(noun)) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.index() < noun.index() && (lemma.equals("two") || lemma.equals("2") || lemma.equals("both"))) {
                first = child.index();
            }
        }
        first = first < 0 ? bare(sentence, noun) : first;
        if (first < 0) {
            return null;
        }
        if (first > 0 && sentence.token(first - 1).tag().equals("DT")) {
            first--;
        }
        return quoted.mention(
                first,
                noun.index(),
                noun.index(),
                Mention.Kind.PAIR,
                pair.stream().map(a -> a.by("pair")).toList());
    }

    /** Where "the sides", "the Parties", "the foreign ministers" begins, of nobody in particular; -1 for others. */
    private int bare(ParsedSentence sentence, Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        boolean plural = noun.tag().endsWith("S");
        if (!plural || !BARE.contains(lemma) || lemma.equals("party") && parties) {
            return -1;
        }
        int first = -1;
        for (Token child : sentence.children(noun)) {
            String word = child.lemma().toLowerCase(Locale.ROOT);
            boolean the = word.equals("the") && child.index() < noun.index();
            boolean neutral = Set.of("case", "punct", "cc", "conj").contains(child.base())
                    || lemma.equals("minister") && TITLES.contains(word);
            if (the) {
                first = child.index();
            } else if (!neutral) {
                return -1;
            }
        }
        return first;
    }

    /** Takes note of the countries that a sentence names. */
    void note(ParsedSentence sentence, List<Mention> mentions) {
        Map<String, Actor> here = named(sentence, mentions);
        parties |= mentions.stream()
                .flatMap(m -> m.actors().stream())
                .anyMatch(a -> a.sectors().contains("PTY") || a.sectors().contains("OPP"));
        here.forEach(countries::putIfAbsent);
        if (here.size() == 2 && (pair.isEmpty() || together(sentence, mentions))) {
            pair = List.copyOf(here.values());
        } else if (pair.isEmpty() && countries.size() == 2) {
            pair = List.copyOf(countries.values());
        }
    }

    private Map<String, Actor> named(ParsedSentence sentence, List<Mention> mentions) {
        Map<String, Actor> named = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (Actor actor : mention.actors()) {
                String code = actor.country();
                if (code != null
                        && !INTERNATIONAL.contains(code)
                        && mention.kind() != Mention.Kind.CAPITAL
                        && !placeOnly(sentence, mention)) {
                    named.putIfAbsent(code, new Actor(book.countryName(code), code, List.of(), null, "state", false));
                }
            }
        }
        return named;
    }

    /** Whether two mentions are joined by "and", or do something to or with one another. */
    private static boolean together(ParsedSentence sentence, List<Mention> mentions) {
        for (Mention one : mentions) {
            Token first = sentence.token(one.head());
            for (Mention other : mentions) {
                Token second = sentence.token(other.head());
                boolean joined = second.base().equals("conj") && second.head() == first.index();
                boolean dealing = first.base().equals("nsubj")
                        && second.head() == first.head()
                        && (second.relation().equals("obj") || second.relation().equals("obl"));
                if (!one.equals(other) && (joined || dealing)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "in the Kazakh capital": a country that only says where. */
    private static boolean placeOnly(ParsedSentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        if (mention.kind() == Mention.Kind.ADJECTIVE) {
            Token noun = sentence.head(head);
            return noun != null && Set.of("capital", "city", "town", "province").contains(noun.lemma());
        }
        Token marker = sentence.child(head, "case");
        return marker != null && Set.of("in", "at", "near").contains(marker.lemma());
    }
}
