package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom an agent noun belongs to, with the words that tell it: "Sudan" in "the army chief of Sudan", "Iran's" in "Iran's
 * foreign minister", "the opposition" in "the leader of the opposition".
 *
 * @param country the country's code, or null
 * @param sectors those of the organization, group or agents that it is; empty for a state
 * @param head index of the word that names it
 * @param first index of the first word that tells it
 * @param last index of the last such word
 */
record Owner(@Nullable String country, List<String> sectors, int head, int first, int last) {
    private static final Set<String> OWNING = Set.of("of", "from", "in", "for", "at");
    private static final Set<String> PLACING = Set.of("in", "at");
    private static final Set<String> FLEEING = Set.of("flee", "escape", "leave", "desert");
    private static final Set<String> BASED = Set.of("base", "locate", "live", "operate", "hold");

    /**
     * The owner of the noun: its possessor or apposition, else where it is "based", else who stands after "of", "from",
     * "in". Null where none is named, and where "his" or "their" leaves it to {@link References}.
     */
    static @Nullable Owner of(SentencePhrases phrases, Token noun) {
        ParsedSentence sentence = phrases.sentence();
        boolean pronoun = sentence.children(noun).stream().anyMatch(c -> c.tag().equals("PRP$"));
        if (pronoun) {
            return null;
        }
        Owner beside = beside(phrases, noun);
        if (beside != null) {
            return beside;
        }
        Owner base = base(phrases, noun);
        return base == null ? after(phrases, noun) : base;
    }

    /** "Iran's foreign minister", "the foreign minister, an Iranian". */
    private static @Nullable Owner beside(SentencePhrases phrases, Token noun) {
        for (Token child : phrases.sentence().children(noun)) {
            boolean possessor = child.relation().equals("nmod:poss");
            if (possessor || child.base().equals("appos")) {
                Owner owner = at(phrases, child, possessor ? Tie.POSSESSOR : Tie.OTHER);
                if (owner != null && (possessor || owner.country != null)) {
                    return owner;
                }
            }
        }
        return null;
    }

    /** "militants based in Syria", "people fleeing Syria". */
    private static @Nullable Owner base(SentencePhrases phrases, Token noun) {
        for (Token child : phrases.sentence().children(noun)) {
            boolean flees = FLEEING.contains(child.lemma());
            if (child.base().equals("acl") && (flees || BASED.contains(child.lemma()))) {
                for (Token where : phrases.sentence().children(child)) {
                    boolean there = flees
                            ? where.base().equals("obj") || from(phrases, where)
                            : where.base().equals("obl");
                    Owner owner = there ? at(phrases, where, Tie.PLACE) : null;
                    if (owner != null && owner.country != null) {
                        return owner;
                    }
                }
            }
        }
        return null;
    }

    private static boolean from(SentencePhrases phrases, Token phrase) {
        Token marker = phrases.sentence().child(phrase, "case");
        return phrase.base().equals("obl") && marker != null && marker.lemma().equals("from");
    }

    /** "the chief of the army of Sudan": the first such phrase decides, with its own owner where it has no country. */
    private static @Nullable Owner after(SentencePhrases phrases, Token noun) {
        for (Token child : phrases.sentence().children(noun)) {
            Token marker = phrases.sentence().child(child, "case");
            if (child.base().equals("nmod") && marker != null && OWNING.contains(marker.lemma())) {
                Owner owner = at(phrases, child, PLACING.contains(marker.lemma()) ? Tie.PLACE : Tie.OTHER);
                Owner further = owner == null || owner.country == null ? of(phrases, child) : null;
                Chunk chunk = phrases.headedBy(child);
                if (further == null) {
                    return owner == null || chunk == null ? owner : owner.with(chunk);
                }
                Owner whole = chunk == null ? further : further.with(chunk);
                return owner == null || owner.sectors.isEmpty()
                        ? whole
                        : new Owner(whole.country, owner.sectors, whole.head, whole.first, whole.last);
            }
        }
        return null;
    }

    /** Its country, and for agents in the plural those of what is joined to it: Germany in "the ministers of France and Germany". */
    List<String> countries(SentencePhrases phrases, boolean plural) {
        List<String> countries = new ArrayList<>();
        if (country != null) {
            countries.add(country);
        }
        for (Token child : phrases.sentence().children(phrases.sentence().token(head))) {
            String other = plural && child.base().equals("conj") ? phrases.countryIn(child) : null;
            if (other != null) {
                countries.add(other);
            }
        }
        return countries;
    }

    /** How an owner is tied to what it owns. */
    private enum Tie {
        /** "Florida's": a person or a government. */
        POSSESSOR,
        /** "in Florida": nothing but a place. */
        PLACE,
        OTHER
    }

    private static @Nullable Owner at(SentencePhrases phrases, Token head, Tie tie) {
        Chunk chunk = phrases.headedBy(head);
        boolean place = tie == Tie.PLACE && !phrases.institution(head);
        String country = place ? phrases.placeAt(head) : phrases.countryIn(head);
        List<String> sectors = tie == Tie.PLACE ? List.of() : phrases.sectorsIn(head);
        if (country == null && chunk != null && head.proper()) {
            country = named(phrases, chunk, tie);
        }
        return country == null && sectors.isEmpty()
                ? null
                : new Owner(
                        country,
                        sectors,
                        head.index(),
                        chunk == null ? head.index() : chunk.first(),
                        chunk == null ? head.index() : chunk.last());
    }

    /** The country of an officeholder, a town or a region whose name a chunk is. */
    private static @Nullable String named(SentencePhrases phrases, Chunk chunk, Tie tie) {
        if (!phrases.within(chunk).isEmpty()) {
            return null;
        }
        String name = phrases.quoted().words(chunk.first(), chunk.last());
        Actor holder = tie == Tie.PLACE ? null : phrases.known().officeholder(name, phrases.day());
        if (holder != null) {
            return holder.country();
        }
        return tie == Tie.POSSESSOR
                ? phrases.known().division(name)
                : phrases.known().town(name);
    }

    private Owner with(Chunk chunk) {
        return new Owner(country, sectors, head, Math.min(first, chunk.first()), Math.max(last, chunk.last()));
    }
}
