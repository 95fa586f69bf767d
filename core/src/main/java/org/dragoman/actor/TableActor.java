package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actors, and the kinds of mention, that entries of the tables stand for. */
final class TableActor {
    private TableActor() {}

    /** A capital or seat of power stands for its government, every other form for the state. */
    static Actor of(Entry.State state) {
        return kind(state) == Mention.Kind.CAPITAL
                ? new Actor(state.name(), state.code(), List.of("GOV"), null, "capital", false)
                : new Actor(state.name(), state.code(), state.sectors(), null, "state", false);
    }

    static Mention.Kind kind(Entry.State state) {
        return state.form() == Entry.State.Form.CAPITAL || state.form() == Entry.State.Form.SEAT
                ? Mention.Kind.CAPITAL
                : Mention.Kind.STATE;
    }

    static Actor of(Entry.Body body) {
        return new Actor(
                body.name(),
                body.country().isEmpty() ? null : body.country(),
                body.sectors(),
                null,
                switch (body.source()) {
                    case ORGANIZATIONS -> "organization";
                    case GROUPS -> "group";
                    case DICTIONARY, DICTIONARY_PERSON -> "dictionary";
                },
                false);
    }

    static Mention.Kind kind(Entry.Body body) {
        return switch (body.source()) {
            case ORGANIZATIONS, DICTIONARY -> Mention.Kind.ORGANIZATION;
            case GROUPS -> Mention.Kind.GROUP;
            case DICTIONARY_PERSON -> Mention.Kind.PERSON;
        };
    }

    /**
     * A person in the office held on a day; one who held none then, or is called "former", is of the elites (ELI).
     *
     * @param day null where it is not known: then the latest office counts
     */
    static Actor of(Entry.Person person, @Nullable LocalDate day, boolean former) {
        Entry.Holding holding = person.on(day);
        if (holding == null || former) {
            return new Actor(person.name(), person.country(), List.of("ELI"), null, "former-office", false);
        }
        return new Actor(
                person.name(),
                person.country(),
                holding.sectors(),
                holding.office(),
                day == null ? "office-undated" : "office",
                false);
    }
}
