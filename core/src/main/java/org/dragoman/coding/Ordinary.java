package org.dragoman.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.finding.Event;
import org.dragoman.finding.Party;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.ontology.EventType;
import org.dragoman.syntax.ParsedSentence;

/**
 * Tells ordinary news (sports, markets, weather, the arts, accidents, private quarrels) from politics, by the words of {@code
 * ontology/ordinary.tsv}.
 *
 * <p>Example: "Spain defeated Germany on penalties" is none of our business; "Spain's prime minister attended the match"
 * is, since he holds office.
 */
public final class Ordinary {
    /** Sectors that make a party political whatever the sentence is about. */
    private static final Set<String> POLITICAL =
            Set.of("GOV", "MIL", "LEG", "SPY", "PTY", "OPP", "REB", "UAF", "PRM", "PRE");

    private static final Set<String> LAW = Set.of("JUD", "COP");

    private static final Set<String> BETWEEN_STATES = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG");

    /** By these a party is a state itself, and not something that belongs to one. */
    private static final Set<String> STATE_RULES = Set.of("state", "capital", "pair");

    private static final List<String> COUNTS = List.of("states", "law");

    private final Topics topics;
    private final Map<String, List<String>> counts;

    private Ordinary(Topics topics, Map<String, List<String>> counts) {
        this.topics = topics;
        this.counts = counts;
    }

    /**
     * Reads the words.
     *
     * @throws org.dragoman.lexicon.LexiconException if something else than states and law should count in a topic
     */
    static Ordinary load(LexiconFiles files) {
        Map<String, List<String>> counts = new HashMap<>();
        for (Row row : files.table("ontology/ordinary.tsv", "topic")) {
            List<String> named = row.list("counts");
            if (!COUNTS.containsAll(named)) {
                throw row.fault("counts is \"" + row.get("counts") + "\"; write states, law, both with | or nothing");
            }
            counts.put(row.get("topic"), named);
        }
        return new Ordinary(Topics.load(files, "ontology/ordinary.tsv", "topic"), counts);
    }

    /** What the event is about, if it is no politics: {@code sports}; empty if it is. Protests are never ordinary. */
    Set<String> topics(ParsedSentence sentence, Event event) {
        if (event.code().event() == EventType.PROTEST) {
            return Set.of();
        }
        List<Actor> parties = Stream.concat(event.actor().stream(), event.recipient().stream())
                .map(Party::actor)
                .toList();
        if (parties.stream().anyMatch(actor -> holds(actor, POLITICAL) || between(actor))) {
            return Set.of();
        }
        boolean state = parties.stream().anyMatch(Ordinary::state) || abroad(event);
        boolean law = parties.stream().anyMatch(actor -> holds(actor, LAW));
        Set<String> found = topics.of(sentence, 0, sentence.size() - 1);
        found.removeIf(topic -> {
            List<String> counting = counts.getOrDefault(topic, List.of());
            return state && counting.contains("states") || law && counting.contains("law");
        });
        return found;
    }

    /** Whether one country's people do it to another's, both named: rescuers from Turkey in Syria; firms do not count. */
    private static boolean abroad(Event event) {
        Set<String> doers = countries(event.actor());
        Set<String> others = countries(event.recipient());
        return !doers.isEmpty() && others.stream().anyMatch(c -> !doers.contains(c))
                || event.mutual() && doers.size() > 1;
    }

    private static Set<String> countries(List<Party> parties) {
        return parties.stream()
                .map(Party::actor)
                .filter(actor -> actor.country() != null
                        && !actor.inferred()
                        && !actor.sectors().contains("BUS"))
                .map(actor -> String.valueOf(actor.country()))
                .collect(Collectors.toSet());
    }

    /** Whether the actor has such a sector in a country that its own words name. */
    private static boolean holds(Actor actor, Set<String> sectors) {
        return actor.country() != null
                && !actor.inferred()
                && actor.sectors().stream().anyMatch(sectors::contains);
    }

    private static boolean between(Actor actor) {
        return actor.country() != null && BETWEEN_STATES.contains(actor.country());
    }

    private static boolean state(Actor actor) {
        return actor.country() != null && actor.sectors().isEmpty() && STATE_RULES.contains(actor.rule());
    }
}
