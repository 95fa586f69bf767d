package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a document has named so far, so that later words find their actors: surnames, "he", "his", "the two sides".
 * One object for one document, fed sentence by sentence.
 *
 * <p>Rules, in the order of {@code shared} practice: a singular personal pronoun is the last speaker if there is one,
 * else the last person who was a subject; "the two countries", "both sides" are the last two countries named together.
 */
public final class References {
    private final Acronyms acronyms = new Acronyms();
    private final NamesMet names = new NamesMet();
    private final Antecedents antecedents = new Antecedents();
    private final CountryPair pair;

    /** A document's references, nothing named yet. */
    public References(ActorBook book) {
        this.pair = new CountryPair(book);
    }

    /** The two countries that the document is about at this point; empty while it has not named two. */
    public List<Actor> pair() {
        return pair.actors();
    }

    /** Who spoke last, or null. */
    public @Nullable Actor speaker() {
        return antecedents.speaker();
    }

    /** Tells who is speaking from here on. */
    public void speaks(Actor actor) {
        antecedents.speaks(actor);
    }

    /**
     * The sentence's mentions with surnames resolved, and pronouns and pairs added; then remembers what it named.
     *
     * @param original the text that spans point into
     */
    public List<Mention> resolve(ParsedSentence sentence, List<Mention> found, String original) {
        QuotedSentence quoted = new QuotedSentence(sentence, original);
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : found) {
            mentions.add(names.resolved(acronyms.resolved(sentence, mention)));
        }
        acronyms.note(quoted, mentions);
        names.addBare(quoted, mentions);
        pair.note(sentence, mentions);
        for (Token token : sentence.tokens()) {
            Mention pronoun = antecedents.pronoun(quoted, token, mentions);
            Mention fresh = pronoun == null ? pair.phrase(quoted, token) : pronoun;
            if (fresh != null) {
                mentions.removeIf(m -> fresh.first() <= m.head() && m.head() <= fresh.last());
                mentions.add(fresh);
            }
        }
        mentions.replaceAll(m -> owned(sentence, m, mentions));
        mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
        names.remember(mentions);
        antecedents.remember(sentence, mentions);
        return mentions;
    }

    /** "his government", "Tangvald's aides": the agent's country is that of whoever it belongs to. */
    private static Mention owned(ParsedSentence sentence, Mention mention, List<Mention> mentions) {
        if (mention.kind() != Mention.Kind.AGENT || mention.actor().country() != null) {
            return mention;
        }
        for (Token child : sentence.children(sentence.token(mention.head()))) {
            if (child.tag().equals("PRP$") || child.base().equals("nmod")) {
                for (Mention owner : mentions) {
                    boolean referring = owner.kind() == Mention.Kind.PRONOUN
                            || owner.kind() == Mention.Kind.PAIR
                            || child.relation().equals("nmod:poss") && owner.kind() == Mention.Kind.PERSON;
                    if (owner.head() == child.index() && referring) {
                        return mention.with(owner.actors().stream()
                                .map(a -> mention.actor().in(a.country()).by("pronoun-owner"))
                                .distinct()
                                .toList());
                    }
                }
            }
        }
        return mention;
    }
}
