package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry while it is gathered: its mentions in order, each with what joined it. */
final class Draft {
    private static final int COMPARED = 24;
    private static final int NAMED = 2;
    /** What the same document adds to an affinity at most, and a little more. */
    private static final double SLACK = 0.1;

    /** What speaks against a mention with names of its own, where the matter has others. */
    private static final double OTHER_NAMES = -0.2;

    private final int number;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Affinity> joined = new LinkedHashMap<>();
    private final List<Mention> successors = new ArrayList<>();
    private final Map<String, Set<String>> shelved = new HashMap<>(2);
    private final Set<String> documents = new HashSet<>();
    private Set<String> parties;
    private int lastSearch;
    private final About about = About.nothing();

    Draft(int number, Mention first) {
        this.number = number;
        mentions.add(first);
        about.add(first);
        documents.add(first.document());
        parties = first.parties();
    }

    /** The countries it concerns: those of its first mention, or of the first that names two. */
    Set<String> parties() {
        return parties;
    }

    /** What it is about, by its mentions so far. */
    About about() {
        return about;
    }

    /**
     * Whether a mention may be of this matter though it names fewer or more parties: one of two, two of three, or, in the
     * same document, some of them, or one of them where the other was only taken from the rest of its document.
     */
    boolean partly(Mention mention, boolean sameDocument) {
        Set<String> others = mention.parties();
        boolean fewer = sameDocument || parties.size() == 2 || parties.size() > 2 && others.size() == 2;
        if (fewer && parties.containsAll(others)) {
            return true;
        }
        if (others.size() == 2 && parties.size() == 1 && others.containsAll(parties)) {
            return true;
        }
        if (!mention.named() && knows(mention.own()) && !Collections.disjoint(parties, others)) {
            return true;
        }
        if (!sameDocument && mention.papers().isEmpty() && beside(mention)) {
            return true;
        }
        boolean both =
                mention.countries().containsAll(parties) || first().countries().containsAll(others);
        return parties.size() == 2 && both && named(mention);
    }

    /**
     * Whether the countries that one has and the other lacks are only spoken of beside the matter: in its sentence, or in a document that is
     * about its parties.
     */
    private boolean beside(Mention mention) {
        Set<String> others = mention.parties();
        return !Collections.disjoint(parties, others)
                && (mention.pair().equals(parties) || knows(mention.own()))
                && parties.stream()
                        .allMatch(p -> others.contains(p)
                                || mention.states().contains(p)
                                || mention.pair().contains(p));
    }

    /** Whether all of some countries are parties here or named in a sentence that tells of this. */
    private boolean knows(Set<String> countries) {
        return countries.stream()
                .allMatch(country -> parties.contains(country) || about.states().contains(country));
    }

    /** "the Addis Ababa-Djibouti railway", which China builds too: a name of two words or more that both have. */
    private boolean named(Mention mention) {
        return mentions.stream()
                .anyMatch(m -> m.topic().names().stream()
                                .filter(mention.topic().names()::contains)
                                .count()
                        >= NAMED);
    }

    /** Whether any of the ids is one of a mention or an entry here. */
    boolean known(List<String> ids) {
        return mentions.stream().anyMatch(m -> ids.contains(m.id()) || ids.contains(m.entry()));
    }

    /** Several as one, their mentions by day. */
    static Draft joined(List<Draft> several) {
        List<Mention> all = new ArrayList<>();
        several.forEach(d -> all.addAll(d.mentions));
        all.sort(Comparator.comparing(Mention::day)
                .thenComparing(Mention::document)
                .thenComparing(Mention::place)
                .thenComparing(Mention::id));
        Draft one = new Draft(several.get(0).number, all.get(0));
        for (Mention mention : all.subList(1, all.size())) {
            Affinity earlier = several.stream()
                    .map(d -> d.joined(mention))
                    .filter(a -> a != null)
                    .findFirst()
                    .orElse(new Affinity(1, List.of("a person joined them")));
            one.add(mention, earlier);
        }
        return one;
    }

    /** A higher level of partnership was agreed: this one ends with it. */
    void superseded(Mention by) {
        successors.add(by);
    }

    /** What superseded it, by day. */
    List<Mention> successors() {
        return successors;
    }

    /** Takes note that a word leads to it with a country; whether that was new. */
    boolean shelved(String country, String word) {
        return shelved.computeIfAbsent(country, c -> new HashSet<>()).add(word);
    }

    /** Takes note of the search that comes upon it; whether it is the first time in this one. */
    boolean foundBy(int search) {
        boolean first = lastSearch != search;
        lastSearch = search;
        return first;
    }

    /** Whether all of some words lead to it with a country. */
    boolean holds(String country, List<String> words) {
        return shelved.getOrDefault(country, Set.of()).containsAll(words);
    }

    int number() {
        return number;
    }

    Mention first() {
        return mentions.get(0);
    }

    /** The first mention in a sentence of its document, which tells more than a headline; the first where there is none. */
    Mention telling() {
        return mentions.stream()
                .filter(m ->
                        m.document().equals(first().document()) && m.record().sentence() >= 0)
                .findFirst()
                .orElse(first());
    }

    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    List<Mention> mentions() {
        return mentions;
    }

    boolean in(String document) {
        return documents.contains(document);
    }

    /** What joined a mention to the earlier ones; null for the first. */
    @Nullable
    Affinity joined(Mention mention) {
        return joined.get(mention.id());
    }

    void add(Mention mention, Affinity affinity) {
        mentions.add(mention);
        about.add(mention);
        documents.add(mention.document());
        parties = parties.size() == 1 && mention.parties().size() == 2 ? mention.parties() : parties;
        joined.put(mention.id(), affinity);
    }

    /** Whether a mention may tell of this: its own words name no other country, and its document names all parties. */
    boolean reaches(Mention mention) {
        Set<String> own = mention.own();
        return missing(mention.countries()) <= Math.max(0, parties.size() - 2)
                && (own.containsAll(parties) || knows(own));
    }

    /**
     * Whether a mention may tell of this if it names it beyond doubt, which takes a name: one of the parties is in its
     * document, and in its words if any country is. The name is one of its own words, or stood beside them;
     * that of a place is none where other countries are named.
     */
    boolean touches(Mention mention) {
        return missing(mention.countries()) < parties.size()
                && (mention.own().isEmpty() || !Collections.disjoint(mention.own(), parties))
                && (shares(mention.around().names())
                        || knows(mention.own()) && shares(mention.around().places()));
    }

    private boolean shares(Set<String> names) {
        return names.stream()
                .anyMatch(name -> about.names().contains(name) || about.beside().contains(name));
    }

    private int missing(Set<String> countries) {
        int missing = 0;
        for (String party : parties) {
            missing += countries.contains(party) ? 0 : 1;
        }
        return missing;
    }

    /** Whether a frame reads in a document, the latest that tells of this, what it tells. */
    boolean read(String document) {
        return of(document).stream().anyMatch(m -> !m.telling());
    }

    /** Whether all that frames read of this in the latest document is what was said or signed. */
    boolean spoken(String document) {
        return of(document).stream()
                .filter(m -> !m.telling())
                .allMatch(m ->
                        Relations.SPOKEN.contains(m.relation()) || m.relation().equals("signed"));
    }

    /** Whether another sentence of the latest document tells the same of this, or anything where this one only speaks of it. */
    boolean told(String document, String relation) {
        List<Mention> here = of(document);
        return !here.isEmpty()
                && (relation.equals(Cues.TALK)
                        || here.stream().anyMatch(m -> m.relation().equals(relation)));
    }

    /** The mentions of a document, if it is the latest one. */
    private List<Mention> of(String document) {
        int from = mentions.size();
        while (from > 0 && mentions.get(from - 1).document().equals(document)) {
            from--;
        }
        return mentions.subList(from, mentions.size());
    }

    /**
     * The best affinity of a mention to the earliest and latest ones here; with its reasons where it is enough.
     *
     * @param states those that tell which matter is meant
     */
    Affinity affinity(Mention mention, Set<String> states) {
        Affinity best = new Affinity(0, List.of());
        Mention nearest = first();
        List<Mention> compared = compared();
        for (int i = 0; i < compared.size(); i++) {
            Mention here = compared.get(i);
            if (!here.volume() && !here.telling() && (i == 0 || !here.thin())) {
                Affinity affinity = Affinity.between(here, mention, states, false);
                if (affinity.score() > best.score()) {
                    best = affinity;
                    nearest = here;
                }
            }
        }
        if (best.score() < Affinity.ENOUGH - SLACK) {
            return best;
        }
        Affinity told = Affinity.between(nearest, mention, states, true);
        return otherwise(nearest, mention) ? told.less(OTHER_NAMES, "goes by other names") : told;
    }

    /** The earliest mentions and the latest. */
    private List<Mention> compared() {
        int half = COMPARED / 2;
        if (mentions.size() <= COMPARED) {
            return mentions;
        }
        List<Mention> compared = new ArrayList<>(mentions.subList(0, half));
        compared.addAll(mentions.subList(mentions.size() - half, mentions.size()));
        return compared;
    }

    /** Whether a mention has names of its own, none of which this has, and is most like words here that have none. */
    private boolean otherwise(Mention nearest, Mention mention) {
        return nearest.topic().names().isEmpty()
                && !about.names().isEmpty()
                && !mention.core().names().isEmpty()
                && mention.topic().names().stream().noneMatch(about.names()::contains)
                && nearest.label().isEmpty();
    }
}
