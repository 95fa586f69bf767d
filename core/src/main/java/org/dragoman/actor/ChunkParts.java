package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the tables know of a chunk's words, each by the part it plays. In "former Turkish foreign minister Jane Doe" the
 * agent is "foreign minister", the countries are TUR, it is former, and "Jane Doe" is the name that no table knows.
 */
final class ChunkParts {
    /** What is put before a name for courtesy, and is no part of it. */
    private static final Set<String> COURTESY =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "mme", "hon", "rev", "messrs");

    /** Words that begin the names of bodies of many states. */
    private static final Set<String> OWN_NAMES = Set.of("united", "un", "european", "eu", "international", "world");

    /** Those of no one country have people of every nationality: "Kenyan Red Cross workers". */
    private static final Set<String> ACROSS = Set.of("", "NGO", "MNC", "ISM", "IMG");

    private final SentencePhrases phrases;
    private final Chunk chunk;
    private Entry.@Nullable Person person;
    private Entry.@Nullable Body body;
    private Entry.@Nullable Body before;
    private Entry.@Nullable Agent agent;
    private Entry.@Nullable State state;
    private final Set<String> countries = new LinkedHashSet<>();
    private List<String> manner = List.of();
    private @Nullable String nationality;
    private boolean former;
    private boolean elect;
    private boolean usual;
    private boolean namesake;
    private final List<Hit> used = new ArrayList<>();

    /** The parts of a chunk. */
    ChunkParts(SentencePhrases phrases, Chunk chunk) {
        this.phrases = phrases;
        this.chunk = chunk;
        for (Hit hit : phrases.within(chunk)) {
            if (plays(hit)) {
                used.add(hit);
            }
        }
    }

    /** A person of the tables, or null. */
    Entry.@Nullable Person person() {
        return person;
    }

    /** The organization or group that the chunk is about, or null. */
    Entry.@Nullable Body body() {
        return body;
    }

    /** The organization or group that stands before the head, "Hamas" in "Hamas militants", or null. */
    Entry.@Nullable Body before() {
        return before;
    }

    /** The agent noun or title, or null. */
    Entry.@Nullable Agent agent() {
        return agent;
    }

    /** The state that the chunk's head names, or null. */
    Entry.@Nullable State state() {
        return state;
    }

    /** The countries told by words before the head, in their order. */
    Set<String> countries() {
        return new LinkedHashSet<>(countries);
    }

    /** The country of the first nationality before the head, or null. */
    @Nullable
    String nationality() {
        return nationality;
    }

    /** Whether a word such as "former" stands in it. */
    boolean former() {
        return former;
    }

    /** Whether a word such as "elect" or "incoming" says that an office is not yet held. */
    boolean elect() {
        return elect;
    }

    /** Whether the organization is only the usual bearer of a common noun: "Congress" of the United States. */
    boolean usual() {
        return usual;
    }

    /** Whether it bears the name of a body of another country: "Kenya National Union of Teachers" is not the British one. */
    boolean namesake() {
        return namesake;
    }

    /** The sectors told by a word such as "rebel" or "opposition" before the head. */
    List<String> manner() {
        return manner;
    }

    /** Whether the tables know none of it. */
    boolean unknown() {
        return used.isEmpty();
    }

    /** The proper name that no table knows: the run of proper nouns at the chunk's end; empty where there is none. */
    String name() {
        StringBuilder run = new StringBuilder();
        for (int i = chunk.last(); i >= chunk.first(); i--) {
            Token token = phrases.sentence().token(i);
            boolean hyphen = token.form().equals("-") && !run.isEmpty();
            boolean name = token.proper()
                    || token.noun()
                            && i > 0
                            && Character.isUpperCase(token.form().codePointAt(0));
            boolean time = !run.isEmpty() && Occasion.time(token);
            if (!name && !hyphen || time || taken(i) || COURTESY.contains(PhraseTrie.key(token.form()))) {
                break;
            }
            run.insert(
                    0, run.isEmpty() ? token.form() : hyphen ? "-" : token.form() + (run.charAt(0) == '-' ? "" : " "));
        }
        return run.toString();
    }

    private boolean taken(int token) {
        return used.stream().anyMatch(hit -> hit.first() <= token && token <= hit.last());
    }

    /** Gives a phrase its part; false where it has none. */
    private boolean plays(Hit hit) {
        boolean atHead = hit.first() <= chunk.head().index() && chunk.head().index() <= hit.last();
        if (!atHead && hit.sidelong(phrases.sentence())) {
            return false;
        }
        Entry.Person someone = hit.person(phrases.day());
        Entry.Agent noun = hit.entry(Entry.Agent.class);
        Entry.State adjective = hit.state(Entry.State.Form.ADJECTIVE);
        Entry.State place = hit.state(
                Entry.State.Form.NAME, Entry.State.Form.DEMONYM, Entry.State.Form.SEAT, Entry.State.Form.CAPITAL);
        Entry.Body group = best(hit, atHead);
        if (group != null && atHead && product(group, hit)) {
            return false;
        }
        if (group != null && noun == null && abroad(group, hit)) {
            namesake |= atHead;
            return false;
        }
        if (group != null && noun != null && atHead) {
            usual = true;
            group = otherwise(group) ? null : group;
        }
        boolean title = noun != null
                && !atHead
                && noun.kind().equals("person")
                && phrases.sentence().token(hit.last()).noun();
        if (someone != null && (phrases.day() == null || someone.known(phrases.day()))) {
            person = someone;
        } else if (noun != null && noun.kind().equals("modifier")) {
            former |= noun.sectors().contains("ELI");
            elect |= noun.sectors().isEmpty();
            manner = former || noun.sectors().isEmpty() ? manner : noun.sectors();
        } else if (group != null && group.country().isEmpty() && !countries.isEmpty() && noun == null) {
            return false;
        } else if (group != null && (atHead || body == null)) {
            if (atHead) {
                body = group;
            } else if (group.country().length() == 3) {
                countries.add(group.country());
                before = group;
            }
        } else if (noun != null && (atHead || title)) {
            agent = noun;
        } else if (adjective != null && !atHead) {
            countries.add(adjective.code());
            nationality = nationality == null ? adjective.code() : nationality;
        } else if (place != null && !atHead) {
            countries.add(place.code());
        } else if (place != null) {
            state = place;
        } else if (adjective != null) {
            state = adjective;
        } else {
            return false;
        }
        return true;
    }

    /** "a Mercedes", "a Boeing 737": what a company makes. */
    private boolean product(Entry.Body group, Hit hit) {
        boolean one = phrases.sentence().children(chunk.head()).stream()
                .anyMatch(c -> c.base().equals("det")
                        && (c.lemma().equals("a") || c.lemma().equals("an")));
        int next = hit.last() + 1;
        boolean number = next < phrases.sentence().size()
                && phrases.sentence().token(next).tag().equals("CD");
        return group.sectors().contains("BUS") && (one || number);
    }

    /** Whether a nationality of another country stands right before a name made of common nouns: "Ethiopian Human Rights Council". */
    private boolean abroad(Entry.Body group, Hit hit) {
        Hit last = used.isEmpty() ? null : used.get(used.size() - 1);
        Entry.State told = last == null || last.last() + 1 != hit.first() ? null : last.entry(Entry.State.class);
        return told != null
                && hit.first() < hit.last()
                && !told.code().equals(group.country())
                && !OWN_NAMES.contains(
                        PhraseTrie.key(phrases.sentence().token(hit.first()).form()))
                && !ACROSS.contains(group.country());
    }

    /** Whether the words say that it is not the usual bearer's, the United States', but another's: "Peru's Congress". */
    private boolean otherwise(Entry.Body group) {
        Set<String> told = told();
        return !told.isEmpty() && !told.contains(group.country());
    }

    /** The countries that the chunk itself tells, or its owner. */
    private Set<String> told() {
        Set<String> told = countries();
        Owner owner = told.isEmpty() ? Owner.of(phrases, chunk.head()) : null;
        if (owner != null && owner.country() != null) {
            told.add(owner.country());
        }
        return told;
    }

    /**
     * Of several bodies of one name those whose country the chunk tells, else the sentence; of these the last whose time
     * covers the day, else the first; the last of all where no day is known. A party's name that another country's words
     * stand with is that country's party: "Israel's Labour Party".
     */
    private Entry.@Nullable Body best(Hit hit, boolean atHead) {
        List<Entry.Body> bodies = hit.all(Entry.Body.class);
        if (bodies.stream().map(Entry.Body::country).distinct().count() > 1) {
            List<Entry.Body> nearer = in(bodies, atHead ? told() : countries());
            nearer = nearer.isEmpty() ? in(bodies, phrases.states()) : nearer;
            bodies = nearer.isEmpty() ? bodies : nearer;
        }
        Set<String> told = atHead && bodies.stream().allMatch(b -> b.sectors().contains("PTY")) ? told() : Set.of();
        if (!told.isEmpty() && in(bodies, told).isEmpty()) {
            bodies = bodies.stream()
                    .map(b -> new Entry.Body(told.iterator().next(), b.name(), b.sectors(), b.term(), b.source()))
                    .toList();
        }
        Entry.Body found = null;
        for (Entry.Body body : bodies) {
            if (phrases.day() == null || found == null || body.term().covers(phrases.day())) {
                found = body;
            }
        }
        return found;
    }

    private static List<Entry.Body> in(List<Entry.Body> bodies, Set<String> countries) {
        return bodies.stream().filter(b -> countries.contains(b.country())).toList();
    }
}
