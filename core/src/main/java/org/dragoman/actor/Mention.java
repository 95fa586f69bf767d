package org.dragoman.actor;

import java.util.List;
import org.dragoman.text.Span;

/**
 * Words of a sentence that name one or more actors.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param head index of the word that governs the others
 * @param span where it stands in the original text
 * @param text the words
 * @param kind what kind of expression it is
 * @param actors who is meant; more than one for "French and German police" or "the two sides"
 */
public record Mention(int first, int last, int head, Span span, String text, Kind kind, List<Actor> actors) {
    /** Kinds of expression that name an actor. */
    public enum Kind {
        /** A state's name. */
        STATE,
        /** A nationality as adjective: it names an actor only through the noun it stands with. */
        ADJECTIVE,
        /** A capital or seat of power that may stand for a government. */
        CAPITAL,
        /** A person known to the tables or introduced by a title. */
        PERSON,
        ORGANIZATION,
        GROUP,
        /** An agent noun, with or without a country. */
        AGENT,
        /** A proper name that no table knows. */
        NAME,
        /** A pronoun. */
        PRONOUN,
        /** "the two sides". */
        PAIR
    }

    public Mention {
        actors = List.copyOf(actors);
    }

    /** The first (often the only) actor. */
    public Actor actor() {
        return actors.get(0);
    }

    /** The same words, meaning others. */
    public Mention with(List<Actor> others) {
        return new Mention(first, last, head, span, text, kind, others);
    }
}
