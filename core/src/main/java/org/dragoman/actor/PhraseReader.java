package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.place.PlaceReader;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.PhraseParser;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a phrase that stands alone, as of a day: a name, an office, a nationality with an agent noun, a place.
 *
 * <p>Example: {@code read("the army chief of Sudan", null)} is SDN, MIL. The phrase's head decides whose it is; what the
 * head leaves open is looked for in the other words. Safe for use by several threads at once.
 */
public final class PhraseReader {
    private final ActorBook book;
    private final Known known;
    private final PhraseParser parser;
    private final MentionFinder finder;
    private final Leftovers leftovers;

    /** A reader of the book's phrases; towns and villages are taken from the places. */
    public PhraseReader(ActorBook book, PlaceReader places) {
        this.book = book;
        this.known = new Known(book, places);
        this.parser = new PhraseParser(new NamesWhole(book));
        this.finder = new MentionFinder(known);
        this.leftovers = new Leftovers(book, places);
    }

    /**
     * Who the phrase names.
     *
     * @param day the day as of which offices and memberships are resolved; null where it is not known
     */
    public Resolution read(String phrase, @Nullable LocalDate day) {
        Resolution best = null;
        for (String spelling : Spellings.of(phrase, book)) {
            Resolution resolution = resolved(phrase, spelling, day);
            boolean better = best == null
                    || resolution.weight() > best.weight() && (spelling.equals(phrase) || resolution.weight() != 2);
            best = better ? resolution : best;
            if (best != null && best.weight() >= 2) {
                break;
            }
        }
        return best == null ? new Resolution(phrase, List.of(), List.of()) : best;
    }

    private Resolution resolved(String phrase, String spelling, @Nullable LocalDate day) {
        ParsedSentence sentence = parser.parse(spelling);
        if (sentence == null) {
            return new Resolution(phrase, List.of(), List.of("there is no word in it"));
        }
        QuotedSentence quoted = new QuotedSentence(sentence, spelling);
        SentencePhrases phrases = SentencePhrases.of(quoted, day, known);
        List<Mention> mentions = finder.find(quoted, day);
        Set<Actor> parties = new LinkedHashSet<>();
        for (Token head : heads(sentence)) {
            parties.addAll(leftovers.completed(phrases, mentions, head, at(mentions, head)));
        }
        List<String> reasons = new ArrayList<>();
        if (!spelling.equals(phrase)) {
            reasons.add("read as \"" + spelling + "\"");
        }
        phrases.hits().forEach(hit -> reasons.addAll(Reasons.of(hit, phrases)));
        return new Resolution(phrase, List.copyOf(parties), reasons);
    }

    /** The phrase's head and what is joined to it: "France" and "Germany" in "France and Germany". */
    private static List<Token> heads(ParsedSentence sentence) {
        List<Token> heads = new ArrayList<>();
        heads.add(sentence.root());
        for (Token child : sentence.children(sentence.root())) {
            if (child.base().equals("conj")) {
                heads.add(child);
            }
        }
        return heads;
    }

    /** The mention that a word heads, else the smallest that holds it; null without one. */
    private static @Nullable Mention at(List<Mention> mentions, Token head) {
        Mention best = null;
        for (Mention mention : mentions) {
            boolean holds = mention.first() <= head.index() && head.index() <= mention.last();
            if (mention.head() == head.index()) {
                return mention;
            }
            if (holds && (best == null || mention.last() - mention.first() < best.last() - best.first())) {
                best = mention;
            }
        }
        return best;
    }
}
