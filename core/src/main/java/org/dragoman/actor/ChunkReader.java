package org.dragoman.actor;

import java.util.List;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chunk as a mention. What the tables know decides first: a person, then an organization or group, an agent
 * noun, a state; then a surname that some officeholder bears, an apposition, and last a proper name that no table
 * knows.
 */
record ChunkReader(Officeholders officeholders, AgentReader agents) {
    /** A reader over a book. */
    static ChunkReader of(ActorBook book) {
        Officeholders officeholders = new Officeholders(book);
        return new ChunkReader(officeholders, new AgentReader(officeholders));
    }

    /** Who the chunk names, or null. */
    @Nullable
    Mention read(SentencePhrases phrases, Chunk chunk) {
        ChunkParts parts = new ChunkParts(phrases, chunk);
        Entry.Person person = parts.person();
        if (person != null) {
            return mention(phrases, chunk, Mention.Kind.PERSON, TableActor.of(person, phrases.day(), parts.former()));
        }
        Entry.Body listed = parts.body();
        if (listed != null && listed.source() == Entry.Body.Source.DICTIONARY_PERSON) {
            return mention(phrases, chunk, Mention.Kind.PERSON, TableActor.of(listed));
        }
        Entry.Agent agent = parts.agent();
        if (agent != null) {
            return agents.read(phrases, chunk, parts, agent);
        }
        Entry.Body body = parts.body();
        if (body != null) {
            return mention(phrases, chunk, TableActor.kind(body), TableActor.of(body));
        }
        Entry.State state = parts.state();
        if (state != null) {
            return mention(phrases, chunk, TableActor.kind(state), TableActor.of(state));
        }
        return unlisted(phrases, chunk, parts);
    }

    /** A chunk whose head stands in no table. */
    private @Nullable Mention unlisted(SentencePhrases phrases, Chunk chunk, ChunkParts parts) {
        String name = parts.name();
        Actor known = officeholder(phrases, chunk, parts, name);
        if (known != null) {
            return mention(phrases, chunk, Mention.Kind.PERSON, known);
        }
        if (name.isEmpty()) {
            return null;
        }
        Mention apposed = apposed(phrases, chunk, name);
        if (apposed != null) {
            return apposed;
        }
        String country = parts.countries().stream().findFirst().orElse(null);
        return Occasion.names(chunk.head()) || name.startsWith("-")
                ? null
                : mention(phrases, chunk, Mention.Kind.NAME, new Actor(name, country, List.of(), null, "name", false));
    }

    /** The officeholder of this name; a capitalised word that stands alone is tried even if not tagged as a name. */
    private @Nullable Actor officeholder(SentencePhrases phrases, Chunk chunk, ChunkParts parts, String name) {
        if (!name.isEmpty()) {
            return officeholders.bySurname(name, phrases.day());
        }
        String form = chunk.head().form();
        boolean alone = chunk.first() >= chunk.head().index() && parts.unknown();
        return alone && Character.isUpperCase(form.codePointAt(0))
                ? officeholders.bySurname(form, phrases.day())
                : null;
    }

    /** "Jane Doe, Ruritania's health minister": the name is what stands beside it. */
    private @Nullable Mention apposed(SentencePhrases phrases, Chunk chunk, String name) {
        for (Token child : phrases.sentence().children(chunk.head())) {
            Chunk beside = child.base().equals("appos") ? phrases.headedBy(child) : null;
            Mention meant = beside == null ? null : read(phrases, beside);
            if (meant != null && (meant.kind() == Mention.Kind.AGENT || meant.kind() == Mention.Kind.PERSON)) {
                Actor actor = meant.actor();
                return mention(
                        phrases,
                        chunk,
                        Mention.Kind.PERSON,
                        new Actor(name, actor.country(), actor.sectors(), actor.name(), "apposition", false));
            }
        }
        return null;
    }

    private static Mention mention(SentencePhrases phrases, Chunk chunk, Mention.Kind kind, Actor actor) {
        return phrases.quoted()
                .mention(chunk.first(), chunk.last(), chunk.head().index(), kind, List.of(actor));
    }
}
