package org.dragoman.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The persons whom a document has named, by their surnames: after "Emomali Rahmon", "Rahmon" is he. The first bearer of
 * a name keeps it.
 */
final class NamesMet {
    private final Map<String, Actor> persons = new HashMap<>();

    /** The mention with its name resolved to a person named before; else as it was. */
    Mention resolved(Mention mention) {
        boolean guessed =
                mention.kind() == Mention.Kind.PERSON && mention.actor().rule().equals("surname");
        if (mention.kind() != Mention.Kind.NAME && !guessed) {
            return mention;
        }
        String words = guessed ? mention.text() : mention.actor().name();
        Actor known = persons.get(surname(words));
        boolean bare = !words.contains(" ") || guessed;
        if (known == null || !bare && !known.name().equals(words)) {
            return mention;
        }
        return new Mention(
                mention.first(),
                mention.last(),
                mention.head(),
                mention.span(),
                mention.text(),
                Mention.Kind.PERSON,
                List.of(known.by(bare ? "surname" : "name")));
    }

    /** Adds names met before that the tagger did not see as names this time. */
    void addBare(QuotedSentence quoted, List<Mention> mentions) {
        for (Token token : quoted.sentence().tokens()) {
            Actor known = bearer(token);
            boolean free = mentions.stream().noneMatch(m -> m.first() <= token.index() && token.index() <= m.last());
            if (known != null && free && !token.base().equals("compound")) {
                mentions.add(quoted.mention(token.index(), Mention.Kind.PERSON, List.of(known.by("surname"))));
            }
        }
    }

    private @Nullable Actor bearer(Token token) {
        boolean capital = Character.isUpperCase(token.form().codePointAt(0));
        return capital && token.noun() ? persons.get(PhraseTrie.key(token.form())) : null;
    }

    /** Keeps the persons named; an officeholder by the first word of the name too, as in "Xi Jinping". */
    void remember(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PERSON) {
                remember(mention.actor(), mention.text());
            }
        }
    }

    private void remember(Actor actor, String text) {
        String name = actor.name();
        persons.putIfAbsent(surname(name), actor);
        if (actor.rule().startsWith("office") && name.indexOf(' ') > 0) {
            persons.putIfAbsent(PhraseTrie.key(name.substring(0, name.indexOf(' '))), actor);
        }
        persons.putIfAbsent(surname(text), actor);
    }

    private static String surname(String name) {
        return PhraseTrie.key(name.substring(name.lastIndexOf(' ') + 1));
    }
}
