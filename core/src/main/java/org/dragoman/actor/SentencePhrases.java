package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence laid out for the search of its actors: its noun phrases, and the phrases of the tables met in it.
 *
 * @param quoted the sentence with its text
 * @param day the day as of which offices and memberships are resolved; null where it is not known
 * @param hits the phrases of the tables, in order
 * @param chunks its base noun phrases, in order
 * @param known what its other names are looked up in
 */
record SentencePhrases(
        QuotedSentence quoted, @Nullable LocalDate day, List<Hit> hits, List<Chunk> chunks, Known known) {
    /** A sentence laid out by the phrases that are known. */
    static SentencePhrases of(QuotedSentence quoted, @Nullable LocalDate day, Known known) {
        ParsedSentence sentence = quoted.sentence();
        List<Hit> hits =
                Homonyms.settled(sentence, Hit.all(sentence, known.book().phrases(), day), known);
        return new SentencePhrases(quoted, day, hits, joined(sentence, Chunk.all(sentence), hits), known);
    }

    /** The chunks, those that one name runs through as one: "Bank" and "England" in "the Bank of England". */
    private static List<Chunk> joined(ParsedSentence sentence, List<Chunk> chunks, List<Hit> hits) {
        List<Chunk> all = new ArrayList<>(chunks);
        for (Hit hit : hits) {
            List<Chunk> met = all.stream()
                    .filter(c -> c.first() <= hit.last() && hit.first() <= c.last())
                    .toList();
            if (!met.isEmpty() && met.stream().noneMatch(c -> c.spans(hit.first(), hit.last()))) {
                Chunk top = met.stream()
                        .filter(c -> met.stream().noneMatch(o -> sentence.below(c.head(), o.head())))
                        .findFirst()
                        .orElse(met.get(0));
                int first = Math.min(hit.first(), met.get(0).first());
                int last = Math.max(hit.last(), met.get(met.size() - 1).last());
                all.set(all.indexOf(met.get(0)), new Chunk(first, last, top.head()));
                all.removeAll(met.subList(1, met.size()));
            }
        }
        return all;
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

    /** Whether a word is a proper name, or part of one, that no table knows. */
    boolean free(int word) {
        return sentence().token(word).proper()
                && hits.stream().noneMatch(hit -> hit.first() <= word && word <= hit.last());
    }

    /** The states that the sentence names, by whatever form. */
    Set<String> states() {
        Set<String> states = new LinkedHashSet<>();
        hits.forEach(hit -> hit.all(Entry.State.class).forEach(state -> states.add(state.code())));
        return states;
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

    /** The country of a place that a word itself names, not of words that stand before it; or null. */
    @Nullable
    String placeAt(Token token) {
        for (Hit hit : hits) {
            if (hit.first() <= token.index() && token.index() <= hit.last()) {
                Entry.State state = hit.entry(Entry.State.class);
                Entry.Body body = hit.entry(Entry.Body.class);
                return state != null
                        ? state.code()
                        : body == null || body.country().isEmpty() ? null : body.country();
            }
        }
        return null;
    }

    /** Whether a word is an institution's: "university" in "at a Japanese university". */
    boolean institution(Token token) {
        return hits.stream()
                .filter(hit -> hit.first() <= token.index() && token.index() <= hit.last())
                .anyMatch(hit -> hit.all(Entry.Agent.class).stream()
                        .anyMatch(a -> a.kind().equals("institution")));
    }

    /** The sectors of the organization, group or agents that a word's chunk names, unless it begins with a state. */
    List<String> sectorsIn(Token head) {
        Chunk chunk = headedBy(head);
        List<Hit> named = chunk == null ? List.of() : within(chunk);
        Entry.Body body = named.isEmpty() ? null : named.get(0).entry(Entry.Body.class);
        if (body != null || chunk == null) {
            return body == null ? List.of() : body.sectors();
        }
        Entry.Agent agent = new ChunkParts(this, chunk).agent();
        return agent == null ? List.of() : agent.sectors();
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
