package org.dragoman.actor;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence laid out for the search of its actors: its noun phrases, and the phrases of the tables met in it.
 *
 * @param day the day as of which offices and memberships are resolved; null where it is not known
 */
record SentencePhrases(QuotedSentence quoted, @Nullable LocalDate day, List<Hit> hits, List<Chunk> chunks) {
    /** A sentence laid out by a book's phrases. */
    static SentencePhrases of(QuotedSentence quoted, @Nullable LocalDate day, ActorBook book) {
        ParsedSentence sentence = quoted.sentence();
        return new SentencePhrases(quoted, day, Hit.all(sentence, book.phrases(), day), Chunk.all(sentence));
    }

    ParsedSentence sentence() {
        return quoted.sentence();
    }

    /** The phrases that stand wholly inside a chunk. */
    List<Hit> within(Chunk chunk) {
        return hits.stream()
                .filter(hit -> chunk.holds(hit.first()) && chunk.holds(hit.last()))
                .toList();
    }

    /** The chunk whose head is this word, or null. */
    @Nullable
    Chunk headedBy(Token token) {
        for (Chunk chunk : chunks) {
            if (chunk.head().index() == token.index()) {
                return chunk;
            }
        }
        return null;
    }

    /** The first country named in the chunk that a word heads, or null: "TUR" for "the Turkish army". */
    @Nullable
    String countryIn(Token head) {
        Chunk chunk = headedBy(head);
        if (chunk == null) {
            return countryAt(head);
        }
        for (Hit hit : within(chunk)) {
            String country = country(hit);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** The organization or group named first in the chunk that a word heads, unless a state is; or null. */
    Entry.@Nullable Body bodyIn(Token head) {
        Chunk chunk = headedBy(head);
        List<Hit> named = chunk == null ? List.of() : within(chunk);
        return named.isEmpty() ? null : named.get(0).entry(Entry.Body.class);
    }

    /** The country of the phrase that holds a word, or null. */
    @Nullable
    String countryAt(Token token) {
        for (Hit hit : hits) {
            if (hit.first() <= token.index() && token.index() <= hit.last() && !hit.sidelong(sentence())) {
                return country(hit);
            }
        }
        return null;
    }

    private static @Nullable String country(Hit hit) {
        for (Entry entry : hit.entries()) {
            String country = country(entry);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** The country of an entry, or null. */
    static @Nullable String country(Entry entry) {
        if (entry instanceof Entry.State state) {
            return state.code();
        }
        if (entry instanceof Entry.Body body && !body.country().isEmpty()) {
            return body.country();
        }
        return entry instanceof Entry.Person person ? person.country() : null;
    }
}
