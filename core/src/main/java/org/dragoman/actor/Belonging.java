package org.dragoman.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose agents a chunk names: "French and German police" are France's and Germany's, "the leader of the rebels" is of the
 * rebels.
 *
 * @param countries their codes, in order; empty where no words tell, "" for a group of no country
 * @param rule how they are told
 * @param sectors the sectors of the organization, group or agents that they belong to; empty without one
 * @param first index of the first word that tells it, or of the chunk's
 * @param last index of the last such word
 */
record Belonging(Set<String> countries, String rule, List<String> sectors, int first, int last) {
    /** The belonging of a chunk whose head or title is an agent noun. */
    static Belonging of(SentencePhrases phrases, Chunk chunk, ChunkParts parts, Entry.Agent agent) {
        Set<String> countries = parts.countries();
        Entry.Body before = parts.before();
        List<String> sectors = before == null ? parts.manner() : before.sectors();
        boolean thing = agent.kind().equals("thing")
                || agent.kind().equals("institution") && agent.sectors().isEmpty();
        String rule = !countries.isEmpty() ? "adjective" : thing ? "thing" : "agent";
        Entry.Body body = parts.body();
        if (countries.isEmpty() && body != null) {
            countries.add(body.country());
        }
        addConjuncts(phrases, chunk, countries);
        Owner owner = countries.isEmpty() ? Owner.of(phrases, chunk.head()) : null;
        if (owner != null) {
            countries.addAll(owner.countries(phrases, chunk.head().tag().endsWith("S")));
            return new Belonging(
                    countries,
                    countries.isEmpty() ? rule : "owner",
                    owner.sectors().isEmpty() ? sectors : owner.sectors(),
                    Math.min(chunk.first(), owner.first()),
                    Math.max(chunk.last(), owner.last()));
        }
        if (agent.sectors().isEmpty() && sectors.isEmpty()) {
            Owner inside = Owner.of(phrases, chunk.head());
            sectors = inside == null ? sectors : inside.sectors();
        }
        if (countries.isEmpty()) {
            countries.addAll(joined(phrases, chunk));
            rule = countries.isEmpty() ? rule : "joined";
        }
        if (countries.isEmpty()) {
            String town = town(phrases, chunk);
            if (town != null) {
                countries.add(town);
                rule = "owner";
            }
        }
        return new Belonging(countries, rule, sectors, chunk.first(), chunk.last());
    }

    /** The country of a town or region whose name the chunk begins with: "Aleppo residents", "Indiana police". */
    private static @Nullable String town(SentencePhrases phrases, Chunk chunk) {
        int last = chunk.first();
        while (last < chunk.head().index() && phrases.free(last)) {
            last++;
        }
        for (int end = last; end > chunk.first(); end--) {
            String town = phrases.known().town(phrases.quoted().words(chunk.first(), end - 1));
            if (town != null) {
                return town;
            }
        }
        return null;
    }

    /** "French and German police": the adjective's conjuncts stand for more of the same. */
    private static void addConjuncts(SentencePhrases phrases, Chunk chunk, Set<String> countries) {
        for (Token modifier : phrases.sentence().children(chunk.head())) {
            if (modifier.index() >= chunk.head().index()) {
                continue;
            }
            for (Token conjunct : phrases.sentence().children(modifier)) {
                String country = conjunct.base().equals("conj") ? phrases.countryAt(conjunct) : null;
                if (country != null) {
                    countries.add(country);
                }
            }
        }
    }

    /** "Ukrainian police and protesters", "doctors and nurses in Portugal": what is told of the first is told of both. */
    private static Set<String> joined(SentencePhrases phrases, Chunk chunk) {
        Token first = phrases.sentence().head(chunk.head());
        Chunk before = first != null && chunk.head().base().equals("conj") ? phrases.headedBy(first) : null;
        boolean own = phrases.sentence().children(chunk.head()).stream()
                .anyMatch(c -> c.base().equals("det") || c.relation().equals("nmod:poss"));
        if (before == null || own) {
            return Set.of();
        }
        ChunkParts parts = new ChunkParts(phrases, before);
        Entry.Agent agent = parts.agent();
        Set<String> countries = new LinkedHashSet<>();
        if (agent != null) {
            Belonging theirs = of(phrases, before, parts, agent);
            boolean here =
                    theirs.rule.equals("adjective") || theirs.first < before.first() || theirs.last > chunk.last();
            countries.addAll(here ? theirs.countries : Set.of());
        }
        return countries;
    }

    /** The first sector told of whom they belong to, or null. */
    @Nullable
    String sector() {
        return sectors.isEmpty() ? null : sectors.get(0);
    }
}
