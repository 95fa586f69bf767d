package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads chunks whose head or title is an agent noun: whose agents they are, and who bears the title. "French and German
 * police" are two actors (FRA, COP; DEU, COP).
 */
record AgentReader(Officeholders officeholders) {
    /** Sectors of offices of state, which one has no more when the term is over. */
    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "COP", "SPY");

    /** The mention that an agent noun makes of its chunk, grown over the words that tell its owner. */
    Mention read(SentencePhrases phrases, Chunk chunk, ChunkParts parts, Entry.Agent agent) {
        Belonging belonging = Belonging.of(phrases, chunk, parts, agent);
        Set<String> countries = belonging.countries();
        String name = parts.name();
        boolean person = agent.kind().equals("person");
        Actor known = name.isEmpty()
                ? person && !chunk.head().tag().endsWith("S") ? apposed(phrases, chunk) : null
                : countries.isEmpty() ? officeholders.bySurname(name, phrases.day()) : null;
        if (known != null && known.country() != null) {
            return mention(phrases, chunk, belonging, Mention.Kind.PERSON, List.of(known));
        }
        name = known == null ? name : known.name();
        String rule = countries.isEmpty() && severalUnnamed(phrases, chunk) ? "several" : belonging.rule();
        List<String> own = sectors(agent, belonging);
        List<String> sectors = parts.elect() ? List.of("ELI") : parts.former() ? former(own) : own;
        String office = person && !name.isEmpty() && !parts.elect() ? agent.phrase() : null;
        String label = name.isEmpty() ? phrases.quoted().words(belonging.first(), belonging.last()) : name;
        Actor someone = new Actor(label, null, sectors, office, rule, false);
        Mention.Kind kind = name.isEmpty() ? Mention.Kind.AGENT : Mention.Kind.PERSON;
        return mention(phrases, chunk, belonging, kind, each(someone, countries));
    }

    private static Mention mention(
            SentencePhrases phrases, Chunk chunk, Belonging belonging, Mention.Kind kind, List<Actor> actors) {
        return phrases.quoted()
                .mention(belonging.first(), belonging.last(), chunk.head().index(), kind, actors);
    }

    /** "Serbia's president, Boris Tadic": the person whose name stands beside the title; null without one. */
    private @Nullable Actor apposed(SentencePhrases phrases, Chunk chunk) {
        for (Token child : phrases.sentence().children(chunk.head())) {
            Chunk beside = child.base().equals("appos") && child.proper() ? phrases.headedBy(child) : null;
            if (beside == null) {
                continue;
            }
            ChunkParts parts = new ChunkParts(phrases, beside);
            Entry.Person person = parts.person();
            if (person != null) {
                return TableActor.of(person, phrases.day(), parts.former());
            }
            String name = parts.name();
            if (parts.unknown() && !name.isEmpty() && !Occasion.names(beside.head())) {
                Actor holder = officeholders.bySurname(name, phrases.day());
                return holder == null ? new Actor(name, null, List.of(), null, "apposition", false) : holder;
            }
        }
        return null;
    }

    /** Those whose it is tell more than a noun such as "leader" or "official" does. */
    private static List<String> sectors(Entry.Agent agent, Belonging belonging) {
        String theirs = belonging.sector();
        boolean tells =
                theirs != null && (!theirs.equals("CVL") || agent.sectors().isEmpty());
        return tells && agent.open() ? belonging.sectors() : agent.sectors();
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
        for (int i = Math.max(0, chunk.first() - 1); i < chunk.head().index(); i++) {
            String lemma = phrases.sentence().token(i).lemma().toLowerCase(Locale.ROOT);
            if (lemma.equals("two") || lemma.equals("both")) {
                return true;
            }
        }
        return false;
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
