package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceReader;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a phrase tell beyond its mentions, since nothing stands around it: the country that an agent lacks,
 * a former officeholder's surname, a town.
 */
record Leftovers(ActorBook book, PlaceReader places) {
    /** What follows these does not say whose somebody is: "rebels backed by Iran", "ambassador to Russia". */
    private static final Set<String> OTHERS = Set.of(
            "by", "against", "with", "without", "like", "than", "between", "toward", "towards", "despite", "after");

    /** Those of whom the words after say who commands them: "forces loyal to", "rebels led by". */
    private static final Set<String> LED =
            Set.of("loyal", "faithful", "led", "headed", "commanded", "run", "controlled", "belonging");

    /** Those of whom "to" says whose they are: "an aide to the president", unlike "the ambassador to Russia". */
    private static final Set<String> SERVANTS = Set.of(
            "aide", "aides", "adviser", "advisers", "advisor", "advisors", "assistant", "deputy", "heir", "successor");

    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Dr", "Sir", "Lady", "Lord");

    /** The actors of a head's mention, with a country where other words of the phrase tell it. */
    List<Actor> completed(SentencePhrases phrases, List<Mention> mentions, Token head, @Nullable Mention mention) {
        if (nobody(phrases, head)) {
            return List.of();
        }
        if (mention != null && mention.actors().stream().allMatch(a -> a.country() != null)) {
            return sectored(phrases, head, mention);
        }
        boolean agent = mention != null && !mention.actor().sectors().isEmpty();
        if (!agent) {
            Actor named = named(phrases, head, mention);
            if (named != null) {
                return List.of(named);
            }
        }
        if (mention != null && mention.kind() == Mention.Kind.PERSON) {
            Actor past = surnamed(mention.actor().name(), phrases.day());
            if (past != null) {
                return List.of(past);
            }
        }
        String inside = within(phrases, head);
        String country = inside == null ? country(phrases, mentions, head) : inside;
        Actor plain = mention == null
                ? new Actor(
                        phrases.quoted().words(0, phrases.sentence().size() - 1),
                        null,
                        List.of(),
                        null,
                        "mentioned",
                        false)
                : mention.actor();
        if (country != null) {
            return List.of(plain.in(country).by(agent ? "owner" : "mentioned"));
        }
        return mention == null ? List.of() : mention.actors();
    }

    /** Whether the tables say that the phrase around a word names nobody: "the Dallas Cowboys". */
    private boolean nobody(SentencePhrases phrases, Token head) {
        Chunk chunk = phrases.headedBy(head);
        return chunk != null
                && book.named(phrases.quoted().words(chunk.first(), chunk.last())).stream()
                        .anyMatch(Entry.Nobody.class::isInstance);
    }

    /** "a group of Syrian rebels": where the head says nothing of the sector, what it is of does. */
    private List<Actor> sectored(SentencePhrases phrases, Token head, Mention mention) {
        Token inner = mention.kind() == Mention.Kind.AGENT
                        && mention.actor().sectors().isEmpty()
                ? of(phrases, head)
                : null;
        Chunk chunk = inner == null ? null : phrases.headedBy(inner);
        Mention meant = chunk == null ? null : ChunkReader.of(book).read(phrases, chunk);
        return meant == null || meant.actor().sectors().isEmpty()
                ? mention.actors()
                : mention.actors().stream()
                        .map(a -> new Actor(
                                a.name(), a.country(), meant.actor().sectors(), a.office(), a.rule(), a.inferred()))
                        .toList();
    }

    private static @Nullable Token of(SentencePhrases phrases, Token head) {
        for (Token child : phrases.sentence().children(head)) {
            Token marker = phrases.sentence().child(child, "case");
            if (child.relation().equals("nmod")
                    && marker != null
                    && marker.lemma().equals("of")) {
                return child;
            }
        }
        return null;
    }

    /** Whom or what a name means that is no mention of an actor by itself. */
    private @Nullable Actor named(SentencePhrases phrases, Token head, @Nullable Mention mention) {
        for (Hit hit : phrases.hits()) {
            Entry.Person person = hit.entry(Entry.Person.class);
            if (person != null && hit.first() <= head.index() && head.index() <= hit.last()) {
                return new Actor(person.name(), person.country(), List.of(), null, "before-office", false);
            }
        }
        Chunk chunk = phrases.headedBy(head);
        if (chunk == null || Occasion.names(head)) {
            return null;
        }
        String words = phrases.quoted().words(chunk.first(), chunk.last());
        Actor person = surnamed(mention == null ? words : mention.actor().name(), phrases.day());
        return person != null ? person : place(words, head.index() == chunk.last() ? phrases : null);
    }

    /** The one in the highest office, held on the day or before it, of all who bear a surname. */
    private @Nullable Actor surnamed(String name, @Nullable LocalDate day) {
        if (PhraseTrie.pieces(name).size() != 1 || day == null) {
            return null;
        }
        Entry.Person best = null;
        for (Entry.Person person : book.bySurname(name)) {
            if (person.known(day) && (best == null || Officeholders.rank(person) < Officeholders.rank(best))) {
                best = person;
            }
        }
        return best == null ? null : TableActor.of(best, day, false).by("surname");
    }

    private @Nullable Actor place(String words, @Nullable SentencePhrases phrases) {
        String whole = phrases == null ? words : phrases.quoted().original().strip();
        Place place = places.resolve(whole, null);
        place = place == null ? places.resolve(words, null) : place;
        return place == null || place.country() == null
                ? null
                : new Actor(place.name(), place.country(), List.of(), null, "place", false);
    }

    /** The country told nearest to the head, level by level; null where none is. */
    private @Nullable String country(SentencePhrases phrases, List<Mention> mentions, Token head) {
        Deque<Token> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            Token token = open.remove();
            String known = known(phrases, mentions, token);
            if (known != null && !known.isEmpty()) {
                return known;
            }
            String town = Occasion.names(token) ? null : town(phrases, token);
            if (town != null) {
                return town;
            }
            for (Token child : phrases.sentence().children(token)) {
                Token marker = phrases.sentence().child(child, "case");
                boolean leads = LED.contains(token.form().toLowerCase(Locale.ROOT));
                boolean other = !leads
                        && marker != null
                        && (OTHERS.contains(marker.lemma())
                                || marker.lemma().equals("to")
                                        && !SERVANTS.contains(token.form().toLowerCase(Locale.ROOT)));
                if (!child.base().equals("conj") && !other) {
                    open.add(child);
                }
            }
        }
        return null;
    }

    private @Nullable String known(SentencePhrases phrases, List<Mention> mentions, Token token) {
        Mention meant = mentions.stream()
                .filter(m -> m.head() == token.index() && m.kind() != Mention.Kind.ADJECTIVE)
                .findFirst()
                .orElse(null);
        boolean nameless = meant != null
                && meant.kind() == Mention.Kind.NAME
                && meant.actor().country() == null;
        if (meant != null && !nameless) {
            return meant.actor().country();
        }
        String country = nameless ? null : phrases.countryAt(token);
        Actor holder = country == null && token.proper() && !partOfName(phrases, token.index())
                ? lastOf(token.form(), phrases.day())
                : null;
        return holder == null ? country : holder.country();
    }

    /** Who bears a surname in office, or bore it there: "Gaddafi" in "Gaddafi's son". */
    private @Nullable Actor lastOf(String surname, @Nullable LocalDate day) {
        Actor holder = new Officeholders(book).bySurname(surname, day);
        return holder == null ? surnamed(surname, day) : holder;
    }

    /** Whether a word is part of a longer name that no table knows: "Anwar" in "Anwar al-Awlaki" is not Anwar Ibrahim. */
    private static boolean partOfName(SentencePhrases phrases, int word) {
        int size = phrases.sentence().size();
        return phrases.free(word)
                && (word > 0 && named(phrases, word - 1) || word + 1 < size && named(phrases, word + 1));
    }

    private static boolean named(SentencePhrases phrases, int word) {
        String form = phrases.sentence().token(word).form();
        boolean arabic = form.matches("\\p{Ll}+-\\p{Lu}.*");
        return (phrases.free(word) || arabic) && !TITLES.contains(form.replace(".", ""));
    }

    /**
     * The country of a town or region whose name the chunk of a word begins with: "Aleppo residents"; where the chunk is a
     * name and nothing else, of the whole name only.
     */
    private @Nullable String town(SentencePhrases phrases, Token token) {
        Chunk chunk = phrases.headedBy(token);
        int first = chunk == null ? token.index() : chunk.first();
        int last = first;
        while (chunk != null
                && last <= chunk.last()
                && phrases.sentence().token(last).proper()
                && !agent(phrases, last)) {
            last++;
        }
        boolean where = phrases.sentence().child(token, "case") != null;
        boolean person = chunk != null && partOfName(phrases, first) && (last > chunk.last() || last < first + 2);
        if (person && chunk != null) {
            Place place = Known.place(phrases.quoted().words(first, chunk.last()), places);
            return place == null ? null : place.country();
        }
        for (int end = last; end > first; end--) {
            String name = phrases.quoted().words(first, end - 1);
            Place place = Known.place(name.endsWith("-based") ? name.substring(0, name.length() - 6) : name, places);
            if (place != null || !where) {
                return place == null ? null : place.country();
            }
        }
        return null;
    }

    private static boolean agent(SentencePhrases phrases, int word) {
        return phrases.hits().stream()
                .anyMatch(h -> h.first() <= word && word <= h.last() && h.entry(Entry.Agent.class) != null);
    }

    /** The country of a name inside a noun that the tables hold as one: "CIA director", "Knesset member". */
    private @Nullable String within(SentencePhrases phrases, Token head) {
        for (Hit hit : phrases.hits()) {
            boolean here = hit.first() <= head.index() && head.index() <= hit.last();
            List<String> pieces = PhraseTrie.pieces(phrases.quoted().words(hit.first(), hit.last()));
            for (int last = pieces.size() - 1; here && last > 0; last--) {
                for (Entry entry : book.named(String.join(" ", pieces.subList(0, last)))) {
                    String country = SentencePhrases.country(entry);
                    if (country != null) {
                        return country;
                    }
                }
            }
        }
        return null;
    }
}
