package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chunk as a mention. What the tables know decides first: a person, then an organization or group, an agent
 * noun, a state; then a surname that some officeholder bears, an apposition, and last a proper name that no table
 * knows.
 */
record ChunkReader(Officeholders officeholders, AgentReader agents) {
    /** Capitals and states that are surnames too. */
    private static final Set<String> SURNAMES =
            Set.of("washington", "london", "jordan", "santiago", "lima", "kingston", "madrid", "holland");

    private static final Set<String> TIMING =
            Set.of("in", "of", "since", "until", "till", "from", "on", "before", "after", "during", "through");

    /** "last May": the month, though a May may have been in office. */
    private static final Set<String> OF_TIMES = Set.of("last", "next", "this", "past", "early", "late", "mid", "every");

    private static final Set<String> ROLES = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj");

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
            Actor actor = TableActor.of(person, phrases.day(), parts.former());
            return Occasion.namesake(chunk.head()) ? null : mention(phrases, chunk, Mention.Kind.PERSON, actor);
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
            Actor actor = TableActor.of(body);
            return mention(phrases, chunk, TableActor.kind(body), parts.usual() ? actor.by("usual") : actor);
        }
        Entry.State state = parts.state();
        if (state != null && bearer(phrases, chunk)) {
            String name = phrases.quoted().words(chunk.first(), chunk.last());
            return named(phrases, chunk, name, null);
        }
        if (state != null) {
            Actor people = state.form() == Entry.State.Form.DEMONYM ? people(phrases, chunk, state, parts) : null;
            return mention(phrases, chunk, TableActor.kind(state), people == null ? TableActor.of(state) : people);
        }
        return unlisted(phrases, chunk, parts);
    }

    /** A chunk whose head stands in no table. */
    private @Nullable Mention unlisted(SentencePhrases phrases, Chunk chunk, ChunkParts parts) {
        if (parts.namesake()) {
            String whole = phrases.quoted().words(chunk.first(), chunk.last());
            String country = parts.countries().iterator().next();
            return mention(
                    phrases,
                    chunk,
                    Mention.Kind.ORGANIZATION,
                    new Actor(whole, country, BodyNames.sectors(whole), null, "adjective", false));
        }
        String name = parts.name();
        Actor known = officeholder(phrases, chunk, parts, name);
        if (known != null) {
            return mention(phrases, chunk, Mention.Kind.PERSON, known);
        }
        if (name.isEmpty()) {
            return null;
        }
        return named(phrases, chunk, name, parts.nationality());
    }

    /** A name that no table knows: a person, if a title stands beside it. */
    private @Nullable Mention named(SentencePhrases phrases, Chunk chunk, String name, @Nullable String nationality) {
        Mention apposed = apposed(phrases, chunk, name);
        if (apposed != null) {
            return apposed;
        }
        List<String> sectors = name.indexOf(' ') < 0 ? List.of() : BodyNames.sectors(name);
        Actor actor = new Actor(name, nationality, sectors, null, "name", false);
        return Occasion.names(chunk.head()) || name.startsWith("-")
                ? null
                : mention(phrases, chunk, Mention.Kind.NAME, actor);
    }

    /** The people of a demonym, where more is told of them than their state: "displaced Yemenis"; else null. */
    private static @Nullable Actor people(SentencePhrases phrases, Chunk chunk, Entry.State state, ChunkParts parts) {
        Actor living = living(phrases, chunk, state);
        if (living != null || parts.manner().isEmpty()) {
            return living;
        }
        String words = phrases.quoted().words(chunk.first(), chunk.last());
        return new Actor(words, state.code(), parts.manner(), null, "adjective", false);
    }

    /** "Bolivia's Indians", "ethnic Albanians in Serbia" are people of the country they live in; null if none is told. */
    private static @Nullable Actor living(SentencePhrases phrases, Chunk chunk, Entry.State state) {
        boolean theirs = phrases.sentence().children(chunk.head()).stream()
                .anyMatch(c -> c.relation().equals("nmod:poss") || c.lemma().equalsIgnoreCase("ethnic"));
        Owner owner = theirs ? Owner.of(phrases, chunk.head()) : null;
        return owner == null || owner.country() == null || owner.country().equals(state.code())
                ? null
                : new Actor(
                        phrases.quoted().words(chunk.first(), chunk.last()),
                        owner.country(),
                        List.of("CVL"),
                        null,
                        "owner",
                        false);
    }

    /** Whether somebody bears the name of a capital or state: "Denzel Washington". */
    private static boolean bearer(SentencePhrases phrases, Chunk chunk) {
        int before = chunk.head().index() - 1;
        return SURNAMES.contains(PhraseTrie.key(chunk.head().form())) && chunk.holds(before) && phrases.free(before);
    }

    /** The officeholder of this name; a capitalised word that stands alone is tried even if not tagged as a name. */
    private @Nullable Actor officeholder(SentencePhrases phrases, Chunk chunk, ChunkParts parts, String name) {
        if (ActorBook.word(chunk.head().form()) && !acts(phrases, chunk.head())) {
            return null;
        }
        if (!name.isEmpty()) {
            return officeholders.bySurname(name, phrases.day());
        }
        String form = chunk.head().form();
        boolean alone = chunk.first() >= chunk.head().index() && parts.unknown();
        return alone && Character.isUpperCase(form.codePointAt(0))
                ? officeholders.bySurname(form, phrases.day())
                : null;
    }

    /** Whether a word stands where a person does something, or has something done: "May promised", not "in May". */
    private static boolean acts(SentencePhrases phrases, Token token) {
        boolean counted = phrases.sentence().children(token).stream()
                .anyMatch(c -> c.base().equals("nummod")
                        || c.base().equals("case") && TIMING.contains(c.lemma())
                        || Occasion.time(token) && OF_TIMES.contains(c.lemma()));
        return token.proper() && !counted && ROLES.contains(token.base());
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
