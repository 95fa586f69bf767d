package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.CleanText;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named in a sentence: the phrases of the {@link ActorBook}, composed by the noun phrases they stand in.
 *
 * <p>Example: in "Two Turkish soldiers met the army chief of Sudan" the mentions are "Two Turkish soldiers" (TUR, MIL)
 * and "the army chief of Sudan" (SDN, MIL).
 */
public final class MentionFinder {
    private static final Set<String> OWNING = Set.of("of", "from", "in", "for");
    private static final Set<String> BASED = Set.of("base", "locate", "station", "live", "operate", "deploy", "hold");
    /** Proper nouns that name a time or an occasion, never an actor. */
    private static final Set<String> NO_ACTOR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "summit",
            "day",
            "war",
            "conference",
            "games",
            "cup",
            "forum",
            "treaty",
            "agreement",
            "act",
            "bill",
            "olympics",
            "festival",
            "initiative",
            "accord",
            "protocol",
            "convention",
            "constitution",
            "resolution",
            "road",
            "street",
            "river",
            "mountain",
            "sea",
            "ocean",
            "strait",
            "christmas",
            "ramadan",
            "eid",
            "easter",
            "islam",
            "christianity",
            "english",
            "internet",
            "covid",
            "coronavirus",
            "dialogue",
            "exercise",
            "mechanism",
            "programme",
            "program",
            "plan",
            "deal",
            "pact",
            "crisis",
            "north",
            "south",
            "east",
            "west");

    private final ActorBook book;

    /** A finder over a book. */
    public MentionFinder(ActorBook book) {
        this.book = book;
    }

    /**
     * All mentions by name or noun, in order. Pronouns and "the two sides" are {@link References}' work.
     *
     * @param text the text that the sentence belongs to
     * @param day the day as of which offices are resolved; null where it is not known
     */
    public List<Mention> find(ParsedSentence sentence, CleanText text, @Nullable LocalDate day) {
        Scene scene = new Scene(
                sentence, text.original(sentence.title()), day, Hit.all(sentence, book.phrases()), Chunk.all(sentence));
        List<Mention> mentions = new ArrayList<>();
        for (Chunk chunk : scene.chunks()) {
            Mention mention = compose(scene, chunk);
            if (mention != null) {
                mentions.add(mention);
            }
        }
        addLooseAdjectives(scene, mentions);
        mentions.sort(Comparator.comparingInt(Mention::first).thenComparing(Mention::last));
        return mentions;
    }

    private record Scene(
            ParsedSentence sentence,
            String original,
            @Nullable LocalDate day,
            List<Hit> hits,
            List<Chunk> chunks) {
        List<Hit> within(Chunk chunk) {
            return hits.stream()
                    .filter(hit -> chunk.holds(hit.first()) && chunk.holds(hit.last()))
                    .toList();
        }

        @Nullable
        Chunk headedBy(Token token) {
            for (Chunk chunk : chunks) {
                if (chunk.head().index() == token.index()) {
                    return chunk;
                }
            }
            return null;
        }

        Mention mention(int first, int last, int head, Mention.Kind kind, List<Actor> actors) {
            Span span = sentence.token(first).span().cover(sentence.token(last).span());
            return new Mention(first, last, head, span, span.of(original), kind, actors);
        }
    }

    private @Nullable Mention compose(Scene scene, Chunk chunk) {
        List<Hit> hits = scene.within(chunk);
        Parts parts = new Parts();
        for (Hit hit : hits) {
            parts.add(hit, chunk, scene);
        }
        int last = chunk.last();
        int head = chunk.head().index();
        if (parts.person != null) {
            Actor actor = person(parts.person, scene.day(), parts.former);
            return scene.mention(chunk.first(), last, head, Mention.Kind.PERSON, List.of(actor));
        }
        if (parts.body != null && parts.agent == null) {
            return scene.mention(chunk.first(), last, head, kind(parts.body), List.of(body(parts.body)));
        }
        if (parts.agent != null) {
            return agent(scene, chunk, parts, parts.agent);
        }
        String name = parts.properRun(scene.sentence(), chunk);
        if (parts.state != null) {
            Entry.State state = parts.state;
            Mention.Kind kind = state.form() == Entry.State.Form.CAPITAL || state.form() == Entry.State.Form.SEAT
                    ? Mention.Kind.CAPITAL
                    : Mention.Kind.STATE;
            List<String> sectors = kind == Mention.Kind.CAPITAL ? List.of("GOV") : state.sectors();
            return scene.mention(
                    chunk.first(),
                    last,
                    head,
                    kind,
                    List.of(new Actor(
                            state.name(),
                            state.code(),
                            sectors,
                            null,
                            kind == Mention.Kind.CAPITAL ? "capital" : "state",
                            false)));
        }
        boolean capital = Character.isUpperCase(chunk.head().form().codePointAt(0));
        String alone =
                name.isEmpty() && capital && parts.used.isEmpty() ? chunk.head().form() : name;
        Actor known = alone.isEmpty() || chunk.first() < head && name.isEmpty() ? null : bySurname(alone, scene.day());
        if (known != null) {
            return scene.mention(chunk.first(), last, head, Mention.Kind.PERSON, List.of(known));
        }
        Mention apposed = name.isEmpty() ? null : apposed(scene, chunk, name);
        if (apposed != null) {
            return apposed;
        }
        boolean occasion = NO_ACTOR.contains(chunk.head().form().toLowerCase(Locale.ROOT));
        if (!name.isEmpty() && !occasion && !name.startsWith("-")) {
            return scene.mention(
                    chunk.first(),
                    last,
                    head,
                    Mention.Kind.NAME,
                    List.of(new Actor(name, null, List.of(), null, "name", false)));
        }
        return null;
    }

    /** "Jane Doe, Ruritania's health minister": the name is what stands beside it. */
    private @Nullable Mention apposed(Scene scene, Chunk chunk, String name) {
        for (Token child : scene.sentence().children(chunk.head())) {
            Chunk beside = child.base().equals("appos") ? scene.headedBy(child) : null;
            Mention meant = beside == null ? null : compose(scene, beside);
            if (meant != null && (meant.kind() == Mention.Kind.AGENT || meant.kind() == Mention.Kind.PERSON)) {
                Actor actor = meant.actor();
                return scene.mention(
                        chunk.first(),
                        chunk.last(),
                        chunk.head().index(),
                        Mention.Kind.PERSON,
                        List.of(new Actor(name, actor.country(), actor.sectors(), actor.name(), "apposition", false)));
            }
        }
        return null;
    }

    /** What a chunk holds. */
    private static final class Parts {
        Entry.@Nullable Person person;
        Entry.@Nullable Body body;
        Entry.@Nullable Agent agent;
        Entry.@Nullable State state;
        final Set<String> adjectives = new LinkedHashSet<>();
        boolean former;
        final List<Hit> used = new ArrayList<>();

        void add(Hit hit, Chunk chunk, Scene scene) {
            Entry.Person someone = hit.entry(Entry.Person.class);
            Entry.Agent noun = hit.entry(Entry.Agent.class);
            Entry.State adjective = hit.state(Entry.State.Form.ADJECTIVE);
            Entry.State place = hit.state(
                    Entry.State.Form.NAME, Entry.State.Form.DEMONYM, Entry.State.Form.SEAT, Entry.State.Form.CAPITAL);
            Entry.Body group = best(hit, scene.day());
            boolean atHead = hit.first() <= chunk.head().index() && chunk.head().index() <= hit.last();
            boolean title = noun != null
                    && !atHead
                    && noun.kind().equals("person")
                    && scene.sentence().token(hit.last()).noun();
            if (someone != null && (scene.day() == null || someone.known(scene.day()))) {
                person = someone;
            } else if (noun != null && noun.kind().equals("modifier")) {
                former |= noun.sectors().contains("ELI");
            } else if (group != null && group.country().isEmpty() && !adjectives.isEmpty() && noun == null) {
                return;
            } else if (group != null && (atHead || body == null)) {
                if (atHead || group.country().length() == 3) {
                    body = atHead ? group : body;
                    if (!atHead) {
                        adjectives.add(group.country());
                    }
                }
            } else if (noun != null && (atHead || title)) {
                agent = noun;
            } else if (adjective != null && !atHead) {
                adjectives.add(adjective.code());
            } else if (place != null && !atHead) {
                adjectives.add(place.code());
            } else if (place != null) {
                state = place;
            } else if (adjective != null) {
                state = adjective;
            } else {
                return;
            }
            used.add(hit);
        }

        private static Entry.@Nullable Body best(Hit hit, @Nullable LocalDate day) {
            Entry.Body found = null;
            for (Entry entry : hit.entries()) {
                if (entry instanceof Entry.Body body
                        && (day == null || found == null || body.term().covers(day))) {
                    found = body;
                }
            }
            return found;
        }

        /** The proper name that no table knows: the run of proper nouns at the chunk's end. */
        String properRun(ParsedSentence sentence, Chunk chunk) {
            StringBuilder run = new StringBuilder();
            for (int i = chunk.last(); i >= chunk.first(); i--) {
                Token token = sentence.token(i);
                boolean hyphen = token.form().equals("-") && !run.isEmpty();
                boolean name = token.proper()
                        || token.noun()
                                && i > 0
                                && Character.isUpperCase(token.form().codePointAt(0));
                if (!name && !hyphen || taken(i)) {
                    break;
                }
                run.insert(
                        0,
                        run.isEmpty() ? token.form() : hyphen ? "-" : token.form() + (run.charAt(0) == '-' ? "" : " "));
            }
            return run.toString();
        }

        private boolean taken(int token) {
            return used.stream().anyMatch(hit -> hit.first() <= token && token <= hit.last());
        }
    }

    private Mention agent(Scene scene, Chunk chunk, Parts parts, Entry.Agent agent) {
        Set<String> countries = new LinkedHashSet<>(parts.adjectives);
        String rule = countries.isEmpty() ? "agent" : "adjective";
        if (countries.isEmpty() && parts.body != null) {
            countries.add(parts.body.country());
        }
        addConjuncts(scene, chunk, countries);
        int first = chunk.first();
        int last = chunk.last();
        if (countries.isEmpty()) {
            Owner owner = owner(scene, chunk.head());
            if (owner != null) {
                countries.add(owner.country());
                rule = "owner";
                first = Math.min(first, owner.first());
                last = Math.max(last, owner.last());
            }
        }
        if (countries.isEmpty() && severalUnnamed(scene, chunk)) {
            rule = "several";
        }
        String name = parts.properRun(scene.sentence(), chunk);
        List<String> sectors = parts.former ? former(agent.sectors()) : agent.sectors();
        String office = agent.kind().equals("person") && !name.isEmpty() ? agent.phrase() : null;
        if (!name.isEmpty() && countries.isEmpty()) {
            Actor known = bySurname(name, scene.day());
            if (known != null) {
                return scene.mention(first, last, chunk.head().index(), Mention.Kind.PERSON, List.of(known));
            }
        }
        List<Actor> actors = new ArrayList<>();
        String label = name.isEmpty() ? words(scene, first, last) : name;
        for (String country : countries) {
            actors.add(new Actor(label, country.isEmpty() ? null : country, sectors, office, rule, false));
        }
        if (actors.isEmpty()) {
            actors.add(new Actor(label, null, sectors, office, rule, false));
        }
        Mention.Kind kind = name.isEmpty() ? Mention.Kind.AGENT : Mention.Kind.PERSON;
        return scene.mention(first, last, chunk.head().index(), kind, actors);
    }

    /** "the two leaders": more than one, of countries that the words do not tell. */
    private static boolean severalUnnamed(Scene scene, Chunk chunk) {
        for (int i = chunk.first(); i < chunk.head().index(); i++) {
            String lemma = scene.sentence().token(i).lemma().toLowerCase(Locale.ROOT);
            if (lemma.equals("two") || lemma.equals("both")) {
                return true;
            }
        }
        return false;
    }

    private static String words(Scene scene, int first, int last) {
        Span span = scene.sentence()
                .token(first)
                .span()
                .cover(scene.sentence().token(last).span());
        return span.of(scene.original());
    }

    /** "French and German police": the adjective's conjuncts stand for more of the same. */
    private void addConjuncts(Scene scene, Chunk chunk, Set<String> countries) {
        for (Token modifier : scene.sentence().children(chunk.head())) {
            if (modifier.index() >= chunk.head().index()) {
                continue;
            }
            for (Token conjunct : scene.sentence().children(modifier)) {
                if (conjunct.base().equals("conj")) {
                    String country = countryAt(scene, conjunct);
                    if (country != null) {
                        countries.add(country);
                    }
                }
            }
        }
    }

    private record Owner(String country, int first, int last) {
        Owner with(Chunk chunk) {
            return new Owner(country, Math.min(first, chunk.first()), Math.max(last, chunk.last()));
        }
    }

    /** The country that owns an agent: its possessor, or a state after "of", "from", "in". */
    private static @Nullable Owner owner(Scene scene, Token head) {
        boolean pronoun =
                scene.sentence().children(head).stream().anyMatch(c -> c.tag().equals("PRP$"));
        if (pronoun) {
            return null;
        }
        for (Token child : scene.sentence().children(head)) {
            if (child.relation().equals("nmod:poss") || child.base().equals("appos")) {
                Owner owner = ownerAt(scene, child);
                if (owner != null) {
                    return owner;
                }
            }
        }
        for (Token child : scene.sentence().children(head)) {
            if (child.base().equals("acl") && BASED.contains(child.lemma())) {
                for (Token where : scene.sentence().children(child)) {
                    Owner owner = where.base().equals("obl") ? ownerAt(scene, where) : null;
                    if (owner != null) {
                        return owner;
                    }
                }
            }
        }
        for (Token child : scene.sentence().children(head)) {
            Token marker = scene.sentence().child(child, "case");
            if (child.base().equals("nmod") && marker != null && OWNING.contains(marker.lemma())) {
                Owner owner = ownerAt(scene, child);
                Owner further = owner == null ? owner(scene, child) : owner;
                Chunk chunk = scene.headedBy(child);
                return further == null || chunk == null ? further : further.with(chunk);
            }
        }
        return null;
    }

    private static @Nullable Owner ownerAt(Scene scene, Token head) {
        String country = countryIn(scene, head);
        Chunk chunk = scene.headedBy(head);
        return country == null
                ? null
                : new Owner(
                        country,
                        chunk == null ? head.index() : chunk.first(),
                        chunk == null ? head.index() : chunk.last());
    }

    private static @Nullable String countryIn(Scene scene, Token head) {
        Chunk chunk = scene.headedBy(head);
        if (chunk == null) {
            return countryAt(scene, head);
        }
        for (Hit hit : scene.within(chunk)) {
            String country = country(hit);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    private static @Nullable String countryAt(Scene scene, Token token) {
        for (Hit hit : scene.hits()) {
            if (hit.first() <= token.index() && token.index() <= hit.last()) {
                return country(hit);
            }
        }
        return null;
    }

    private static @Nullable String country(Hit hit) {
        for (Entry entry : hit.entries()) {
            if (entry instanceof Entry.State state) {
                return state.code();
            }
            if (entry instanceof Entry.Body body && !body.country().isEmpty()) {
                return body.country();
            }
            if (entry instanceof Entry.Person person) {
                return person.country();
            }
        }
        return null;
    }

    /** "Israeli proposal", "U.S.-led raid": nationalities that stand before a noun which is no agent. */
    private void addLooseAdjectives(Scene scene, List<Mention> mentions) {
        for (Hit hit : scene.hits()) {
            boolean taken = mentions.stream()
                    .anyMatch(m -> m.first() <= hit.first() && hit.last() <= m.last() && m.kind() != Mention.Kind.NAME);
            if (taken) {
                continue;
            }
            Entry.State state = hit.state(
                    Entry.State.Form.ADJECTIVE, Entry.State.Form.NAME, Entry.State.Form.SEAT, Entry.State.Form.CAPITAL);
            Entry.Body body = hit.entry(Entry.Body.class);
            Entry.Person person = hit.entry(Entry.Person.class);
            Actor actor = state != null
                    ? new Actor(state.name(), state.code(), state.sectors(), null, "adjective", false)
                    : body != null ? body(body) : person != null ? person(person, scene.day(), false) : null;
            if (actor != null) {
                Mention.Kind kind = state == null
                        ? body != null ? kind(body) : Mention.Kind.PERSON
                        : state.form() == Entry.State.Form.CAPITAL ? Mention.Kind.CAPITAL : Mention.Kind.ADJECTIVE;
                mentions.add(scene.mention(hit.first(), hit.last(), hit.last(), kind, List.of(actor)));
            }
        }
    }

    private static Mention.Kind kind(Entry.Body body) {
        return body.group() ? Mention.Kind.GROUP : Mention.Kind.ORGANIZATION;
    }

    private static Actor body(Entry.Body body) {
        return new Actor(
                body.name(),
                body.country().isEmpty() ? null : body.country(),
                body.sectors(),
                null,
                body.group() ? "group" : "organization",
                false);
    }

    private static Actor person(Entry.Person person, @Nullable LocalDate day, boolean former) {
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

    private @Nullable Actor bySurname(String name, @Nullable LocalDate day) {
        if (PhraseTrie.pieces(name).size() > 1 && !name.contains("-")) {
            return null;
        }
        Entry.Person best = null;
        for (Entry.Person person : book.bySurname(name)) {
            Entry.Holding holding = person.on(day);
            Entry.Holding rival = best == null ? null : best.on(day);
            if (holding != null && (rival == null || rank(holding) < rank(rival))) {
                best = person;
            }
        }
        return best == null ? null : person(best, day, false).by("surname");
    }

    /** Heads of state and government before their ministers, those before all others. */
    private static int rank(Entry.Holding holding) {
        return switch (holding.office()) {
            case "President", "Prime Minister", "Chancellor", "King", "Supreme Leader", "Emir", "Premier" -> 0;
            case "Foreign Minister", "Secretary of State", "Defence Minister", "Secretary-General" -> 1;
            default -> 2;
        };
    }

    private static List<String> former(List<String> sectors) {
        List<String> all = new ArrayList<>(List.of("ELI"));
        sectors.stream().filter(s -> !s.equals("ELI")).forEach(all::add);
        return all;
    }
}
