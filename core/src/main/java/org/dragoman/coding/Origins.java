package org.dragoman.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.finding.Event.Placed;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.ontology.Code;
import org.dragoman.ontology.EventType;
import org.dragoman.place.PlaceMention;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives a party that is named by an agent noun or a title alone ("police", "President Juan Perez") the country that the
 * sentence leaves no doubt about: where the event happened, or the only country it names. What is given so is marked
 * as inferred, with the rule.
 */
final class Origins {
    private static final Set<String> OPEN_RULES = Set.of("agent", "group", "thing");

    /** Words that say that somebody is of several countries, or of another one. */
    private static final Set<String> ELSEWHERE = Set.of(
            "african",
            "european",
            "western",
            "eastern",
            "asian",
            "arab",
            "gulf",
            "latin",
            "american",
            "caribbean",
            "nordic",
            "baltic",
            "balkan",
            "foreign",
            "international",
            "regional",
            "global",
            "neighboring",
            "neighbouring",
            "world",
            "overseas",
            "multinational");

    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    private static final Set<String> POWERS = Set.of("GOV", "LEG", "JUD", "COP", "MIL");
    private static final List<String> ABROAD = List.of("embassy", "consulate", "ambassador", "Embassy", "mission");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Scene scene;
    private final Surroundings surroundings;

    Origins(Scene scene, Surroundings surroundings) {
        this.scene = scene;
        this.surroundings = surroundings;
    }

    /** The parties, those without a country with one where it can be told. */
    List<Party> settled(List<Party> parties, @Nullable Placed place, List<Speaker> chain) {
        List<Party> settled = new ArrayList<>(parties.size());
        for (Party party : parties) {
            settled.add(settled(party, place, chain));
        }
        return settled;
    }

    /** What a state does to agents of no named country it does at home, where the event is of that kind. */
    List<Party> domestic(List<Party> recipient, List<Party> actor, Code code) {
        Set<String> states = new LinkedHashSet<>();
        for (Party party : actor) {
            String country = party.actor().country();
            if (country != null) {
                states.add(country);
            }
        }
        boolean unclear = states.size() != 1
                || INTERNATIONAL.contains(states.iterator().next())
                || code.event() == null
                || code.event() == EventType.CONSULT;
        if (unclear) {
            return recipient;
        }
        String home = states.iterator().next();
        return recipient.stream()
                .map(p -> p.actor().country() == null
                                && OPEN_RULES.contains(p.actor().rule())
                                && !p.actor().rule().equals("thing")
                                && !elsewhere(p)
                        ? new Party(p.actor().in(home).inferredBy("domestic"), p.text(), p.span())
                        : p)
                .toList();
    }

    /** Whoever protests before a parliament or against a government and is of no named country is of theirs. */
    List<Party> protesters(List<Party> actor, List<Party> recipient) {
        Set<String> powers = new LinkedHashSet<>();
        for (Party party : recipient) {
            String country = party.actor().country();
            boolean embassy = party.text() != null && ABROAD.stream().anyMatch(party.text()::contains);
            if (country != null && !INTERNATIONAL.contains(country) && !embassy) {
                powers.add(party.actor().sectors().stream().anyMatch(POWERS::contains) ? country : "");
            }
        }
        String country = powers.size() == 1 ? powers.iterator().next() : "";
        return country.isEmpty()
                ? actor
                : actor.stream()
                        .map(p -> p.actor().country() == null
                                        && OPEN_RULES.contains(p.actor().rule())
                                        && !elsewhere(p)
                                ? new Party(p.actor().in(country).inferredBy("recipient"), p.text(), p.span())
                                : p)
                        .toList();
    }

    private Party settled(Party party, @Nullable Placed place, List<Speaker> chain) {
        Actor actor = party.actor();
        Surroundings.Home home = surroundings.home();
        if (actor.rule().equals("usual") && home != null && home.rule().equals("dateline")) {
            return new Party(actor.in(home.country()).inferredBy(home.rule()), party.text(), party.span());
        }
        if (actor.country() == null && actor.rule().equals("name")) {
            return town(party);
        }
        if (actor.country() != null || !OPEN_RULES.contains(actor.rule()) || elsewhere(party)) {
            return party;
        }
        String here = place == null ? null : place.country();
        if (here != null) {
            return new Party(actor.in(here).inferredBy("event-place"), party.text(), party.span());
        }
        String voice = chain.isEmpty()
                ? null
                : chain.get(chain.size() - 1).party().actor().country();
        if (voice != null && !INTERNATIONAL.contains(voice) && actor.sectors().contains("MIL")) {
            return new Party(actor.in(voice).inferredBy("speaker-country"), party.text(), party.span());
        }
        Set<String> named = new LinkedHashSet<>();
        for (Mention mention : scene.mentions()) {
            if (reporting(mention)) {
                continue;
            }
            if (Frontier.across(scene.sentence(), mention)) {
                return party;
            }
            for (Actor other : mention.actors()) {
                String country = other.country();
                if (country != null && !INTERNATIONAL.contains(country)) {
                    named.add(country);
                }
            }
        }
        if (named.size() == 1) {
            return new Party(
                    actor.in(named.iterator().next()).inferredBy("sentence-country"), party.text(), party.span());
        }
        return named.isEmpty() && home != null
                ? new Party(actor.in(home.country()).inferredBy(home.rule()), party.text(), party.span())
                : party;
    }

    /** "shelled Avdiivka": a name that the gazetteer knows as a town is of its state. */
    private Party town(Party party) {
        for (PlaceMention place : surroundings.places()) {
            String country = place.place().country();
            if (party.span() != null && country != null && place.span().contains(party.span())) {
                return new Party(party.actor().in(country).by("place"), party.text(), party.span());
            }
        }
        return party;
    }

    /** "West African leaders", "foreign troops" are of no one country that the sentence tells. */
    private static boolean elsewhere(Party party) {
        String words = party.text() == null ? "" : party.text().toLowerCase(Locale.ROOT);
        return BLANKS.splitAsStream(words).anyMatch(ELSEWHERE::contains);
    }

    /** Whether the words only say who reports: "…, a spokeswoman for the U.S. embassy said". */
    private boolean reporting(Mention mention) {
        Token token = scene.sentence().token(mention.head());
        Token above = scene.sentence().head(token);
        while (above != null) {
            if (token.base().equals("nsubj") && above.verb() && Speakers.SPEECH.contains(above.lemma())) {
                return true;
            }
            token = above;
            above = scene.sentence().head(token);
        }
        return false;
    }
}
