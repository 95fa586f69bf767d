package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.Token;

/**
 * Reads chunks whose head or title is an agent noun: whose agents they are, and who bears the title. "French and German
 * police" are two actors (FRA, COP; DEU, COP).
 */
record AgentReader(Officeholders officeholders) {
    /** Sectors of offices of state, which one has no more when the term is over. */
    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "COP", "SPY");

    /** The mention that an agent noun makes of its chunk, grown over the words that tell its owner. */
    Mention read(SentencePhrases phrases, Chunk chunk, ChunkParts parts, Entry.Agent agent) {
        Set<String> countries = parts.countries();
        boolean thing = agent.kind().equals("thing")
                || agent.kind().equals("institution") && agent.sectors().isEmpty();
        String rule = !countries.isEmpty() ? "adjective" : thing ? "thing" : "agent";
        Entry.Body body = parts.body();
        if (countries.isEmpty() && body != null) {
            countries.add(body.country());
        }
        addConjuncts(phrases, chunk, countries);
        int first = chunk.first();
        int last = chunk.last();
        int head = chunk.head().index();
        Entry.Body owning = parts.before();
        if (countries.isEmpty()) {
            Owner owner = Owner.of(phrases, chunk.head());
            if (owner != null) {
                countries.add(owner.country());
                owning = owner.body();
                if (chunk.head().tag().endsWith("S")) {
                    countries.addAll(owner.joined(phrases));
                }
                rule = "owner";
                first = Math.min(first, owner.first());
                last = Math.max(last, owner.last());
            }
        }
        if (countries.isEmpty() && severalUnnamed(phrases, chunk)) {
            rule = "several";
        }
        String name = parts.name();
        if (!name.isEmpty() && countries.isEmpty()) {
            Actor known = officeholders.bySurname(name, phrases.day());
            if (known != null) {
                return phrases.quoted().mention(first, last, head, Mention.Kind.PERSON, List.of(known));
            }
        }
        List<String> own =
                owning != null && agent.open() && !owning.sectors().isEmpty() ? owning.sectors() : agent.sectors();
        List<String> sectors = parts.former() ? former(own) : own;
        String office = agent.kind().equals("person") && !name.isEmpty() ? agent.phrase() : null;
        String label = name.isEmpty() ? phrases.quoted().words(first, last) : name;
        Actor someone = new Actor(label, null, sectors, office, rule, false);
        Mention.Kind kind = name.isEmpty() ? Mention.Kind.AGENT : Mention.Kind.PERSON;
        return phrases.quoted().mention(first, last, head, kind, each(someone, countries));
    }

    /** One actor for each country; the actor alone where there is none. */
    private static List<Actor> each(Actor actor, Set<String> countries) {
        List<Actor> actors = new ArrayList<>();
        for (String country : countries) {
            actors.add(actor.in(country.isEmpty() ? null : country));
        }
        return actors.isEmpty() ? List.of(actor) : actors;
    }

    /** "the two leaders": more than one, of countries that the words do not tell. */
    private static boolean severalUnnamed(SentencePhrases phrases, Chunk chunk) {
        for (int i = chunk.first(); i < chunk.head().index(); i++) {
            String lemma = phrases.sentence().token(i).lemma().toLowerCase(Locale.ROOT);
            if (lemma.equals("two") || lemma.equals("both")) {
                return true;
            }
        }
        return false;
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

    /** Who held an office of state is of the elites, ELI; a former soldier or rebel also what he was. */
    private static List<String> former(List<String> sectors) {
        if (sectors.stream().anyMatch(OFFICES::contains)) {
            return List.of("ELI");
        }
        List<String> all = new ArrayList<>(List.of("ELI"));
        sectors.stream().filter(s -> !s.equals("ELI")).forEach(all::add);
        return all;
    }
}
