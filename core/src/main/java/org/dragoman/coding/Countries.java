package org.dragoman.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** How often a document names each country, by whatever words: the two named most are those it is about. */
final class Countries {
    /** Codes that stand for no single country. */
    static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    /** Of groups under arms, who stand for no state. */
    static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");

    private static final String USUAL = "usual";
    private static final int PAIR = 2;
    private static final int NAMED = 3;
    private static final int PLACED = 1;

    private static final int PREVAILING = 3;

    private final Set<String> works;
    private final @Nullable String writtenIn;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** How often they are named by a group under arms alone, which stands for no state. */
    private final Map<String, Integer> armed = new LinkedHashMap<>();

    /** Those told only by what is usually theirs, "the Senate": they count beside their names, or where few are named. */
    private final Map<String, Integer> usual = new LinkedHashMap<>();

    /**
     * @param works common nouns that, with a capital at the head of a sentence, are no surnames
     * @param writtenIn where the document was written, which counts as once named; null where it is not told
     */
    Countries(Set<String> works, @Nullable String writtenIn) {
        this.works = works;
        this.writtenIn = writtenIn;
        add(counts, writtenIn, NAMED);
    }

    /** Takes note of a sentence. */
    void note(List<Mention> mentions, List<PlaceMention> places) {
        for (Mention mention : mentions) {
            boolean first = mention.first() == 0 && mention.last() == 0;
            boolean place = places.stream().anyMatch(p -> p.span().equals(mention.span()));
            boolean common = mention.kind() == Mention.Kind.PERSON
                    && (place
                            || Character.isLowerCase(mention.text().charAt(0))
                            || first && works.contains(mention.text().toLowerCase(Locale.ROOT)));
            if (!common && mention.kind() != Mention.Kind.PRONOUN && mention.kind() != Mention.Kind.PAIR) {
                mention.actors().stream()
                        .filter(actor -> actor.sectors().stream().anyMatch(ARMED::contains))
                        .forEach(actor -> add(armed, actor.country(), NAMED));
                mention.actors()
                        .forEach(actor -> add(actor.rule().equals(USUAL) ? usual : counts, actor.country(), NAMED));
            }
        }
        for (PlaceMention place : places) {
            boolean told = mentions.stream()
                    .anyMatch(
                            m -> m.span().contains(place.span()) || place.span().contains(m.span()));
            if (!told) {
                add(counts, place.place().country(), PLACED);
            }
        }
    }

    private static void add(Map<String, Integer> counts, @Nullable String country, int weight) {
        if (country != null && !INTERNATIONAL.contains(country)) {
            counts.merge(country, weight, Integer::sum);
        }
    }

    /**
     * The mentions of a sentence, with "the Senate" that of the country where the document was written, or of none where it is about
     * two others, unless it names the country that usually has it.
     */
    List<Mention> settled(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.actors().stream().noneMatch(this::elsewhere)
                        ? mention
                        : mention.with(mention.actors().stream()
                                .map(actor -> elsewhere(actor) ? settled(actor) : actor)
                                .toList()))
                .toList();
    }

    private Actor settled(Actor actor) {
        return writtenIn == null
                ? actor.in(null).by("agent")
                : actor.in(writtenIn).inferredBy("written-in");
    }

    private boolean elsewhere(Actor actor) {
        return actor.rule().equals(USUAL)
                && (counts.size() >= PAIR || writtenIn != null)
                && !counts.containsKey(actor.country());
    }

    /** The two countries named most, the one named first among equals; fewer where fewer are named. */
    List<String> pair() {
        Set<String> outlawed = outlawed();
        return ranked().stream()
                .filter(e -> !outlawed.contains(e.getKey()))
                .limit(PAIR)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The countries that are named by groups under arms alone. */
    Set<String> outlawed() {
        return armed.entrySet().stream()
                .filter(e -> e.getValue() >= counts.getOrDefault(e.getKey(), 0))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The country that is named alone so far, or three times as often as any other; null where there is none. */
    @Nullable
    String prevailing() {
        List<Map.Entry<String, Integer>> ranked = ranked();
        boolean clear = ranked.size() == 1
                || ranked.size() > 1
                        && ranked.get(0).getValue()
                                >= PREVAILING * ranked.get(1).getValue();
        return clear ? ranked.get(0).getKey() : null;
    }

    private List<Map.Entry<String, Integer>> ranked() {
        Map<String, Integer> all = new LinkedHashMap<>(counts);
        usual.forEach((country, count) -> {
            if (counts.containsKey(country) || counts.size() < PAIR) {
                all.merge(country, count, Integer::sum);
            }
        });
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(all.entrySet());
        ranked.sort(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()));
        return ranked;
    }
}
