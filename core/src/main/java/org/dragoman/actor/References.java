package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a document has named so far, so that later words find their actors: surnames, "he", "his", "the two sides".
 * One object for one document, fed sentence by sentence.
 *
 * <p>Rules, in the order of {@code shared} practice: a singular personal pronoun is the last speaker if there is one,
 * else the last person who was a subject; "the two countries", "both sides" are the last two countries named together.
 */
public final class References {
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> PAIRED = Set.of(
            "side",
            "country",
            "nation",
            "state",
            "leader",
            "president",
            "party",
            "government",
            "minister",
            "people",
            "neighbor",
            "neighbour",
            "capital",
            "ally",
            "power",
            "counterpart",
            "delegation",
            "head");

    private final ActorBook book;
    private final Map<String, Actor> names = new HashMap<>();
    private @Nullable Actor lastPerson;
    private @Nullable Actor speaker;
    private List<Actor> lastGroup = List.of();
    private List<Actor> lastBody = List.of();
    private List<Actor> pair = List.of();
    private final Map<String, Actor> countries = new LinkedHashMap<>();

    /** A document's references, nothing named yet. */
    public References(ActorBook book) {
        this.book = book;
    }

    /** The two countries that the document is about at this point; empty while it has not named two. */
    public List<Actor> pair() {
        return pair;
    }

    /** Who spoke last, or null. */
    public @Nullable Actor speaker() {
        return speaker;
    }

    /** Tells who is speaking from here on. */
    public void speaks(Actor actor) {
        speaker = actor;
        if (actor.office() != null || actor.rule().equals("surname")) {
            lastPerson = actor;
        }
    }

    /**
     * The sentence's mentions with surnames resolved, and pronouns and pairs added; then remembers what it named.
     *
     * @param original the text that spans point into
     */
    public List<Mention> resolve(ParsedSentence sentence, List<Mention> found, String original) {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : found) {
            mentions.add(named(mention));
        }
        addBareNames(sentence, mentions, original);
        notePair(sentence, mentions);
        for (Token token : sentence.tokens()) {
            Mention mention = pronoun(sentence, token, mentions, original);
            if (mention == null) {
                mention = pairPhrase(sentence, token, original);
            }
            if (mention != null) {
                Mention fresh = mention;
                mentions.removeIf(m -> fresh.first() <= m.head() && m.head() <= fresh.last());
                mentions.add(fresh);
            }
        }
        mentions.replaceAll(m -> owned(sentence, m, mentions));
        mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
        remember(sentence, mentions);
        return mentions;
    }

    /** "his government": the agent's country is that of whoever "his" is. */
    private static Mention owned(ParsedSentence sentence, Mention mention, List<Mention> mentions) {
        if (mention.kind() != Mention.Kind.AGENT || mention.actor().country() != null) {
            return mention;
        }
        for (Token child : sentence.children(sentence.token(mention.head()))) {
            if (child.tag().equals("PRP$") || child.base().equals("nmod")) {
                for (Mention owner : mentions) {
                    boolean referring = owner.kind() == Mention.Kind.PRONOUN || owner.kind() == Mention.Kind.PAIR;
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

    private Mention named(Mention mention) {
        boolean guessed =
                mention.kind() == Mention.Kind.PERSON && mention.actor().rule().equals("surname");
        if (mention.kind() != Mention.Kind.NAME && !guessed) {
            return mention;
        }
        String words = guessed ? mention.text() : mention.actor().name();
        Actor known = names.get(surname(words));
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

    /** Names met before that the tagger did not see as names this time. */
    private void addBareNames(ParsedSentence sentence, List<Mention> mentions, String original) {
        for (Token token : sentence.tokens()) {
            boolean capital = Character.isUpperCase(token.form().codePointAt(0));
            Actor known = capital && token.noun() ? names.get(PhraseTrie.key(token.form())) : null;
            boolean free = mentions.stream().noneMatch(m -> m.first() <= token.index() && token.index() <= m.last());
            if (known != null && free && !token.base().equals("compound")) {
                mentions.add(mention(
                        sentence,
                        token.index(),
                        token.index(),
                        token.index(),
                        original,
                        Mention.Kind.PERSON,
                        List.of(known.by("surname"))));
            }
        }
    }

    private static String surname(String name) {
        return PhraseTrie.key(name.substring(name.lastIndexOf(' ') + 1));
    }

    private @Nullable Mention pronoun(ParsedSentence sentence, Token token, List<Mention> mentions, String original) {
        if (!token.tag().startsWith("PRP")) {
            return null;
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        List<Actor> meant = List.of();
        if (SINGULAR.contains(form)) {
            Actor person = nearestBefore(sentence, token, mentions);
            meant = person == null ? List.of() : List.of(person);
        } else if (PLURAL.contains(form)) {
            Mention subject = subjectBefore(sentence, token, mentions, true);
            meant = subject == null ? lastGroup : conjoined(sentence, subject, mentions);
        } else if (THING.contains(form)) {
            Mention subject = subjectBefore(sentence, token, mentions, false);
            meant = subject == null ? lastBody : subject.actors();
        } else if (FIRST.contains(form) && speaker != null) {
            meant = List.of(speaker);
        }
        return meant.isEmpty()
                ? null
                : mention(
                        sentence,
                        token.index(),
                        token.index(),
                        token.index(),
                        original,
                        Mention.Kind.PRONOUN,
                        meant.stream().map(a -> a.by("pronoun")).toList());
    }

    /** The nearest subject before a pronoun that is no person: "Nigeria said it would …". */
    private static @Nullable Mention subjectBefore(
            ParsedSentence sentence, Token token, List<Mention> mentions, boolean plural) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Token head = sentence.token(mention.head());
            boolean several = head.tag().endsWith("S")
                    || mention.actors().size() > 1
                    || sentence.children(head).stream().anyMatch(c -> c.base().equals("conj"));
            boolean fits = plural
                    ? several || mention.kind() == Mention.Kind.GROUP || mention.kind() == Mention.Kind.AGENT
                    : !several && mention.kind() != Mention.Kind.PERSON && mention.kind() != Mention.Kind.PRONOUN;
            if (mention.last() < token.index() && fits && head.base().equals("nsubj")) {
                return mention;
            }
        }
        return null;
    }

    private static List<Actor> conjoined(ParsedSentence sentence, Mention mention, List<Mention> mentions) {
        List<Actor> group = new ArrayList<>(mention.actors());
        for (Token child : sentence.children(sentence.token(mention.head()))) {
            mentions.stream()
                    .filter(m -> child.base().equals("conj") && m.head() == child.index())
                    .forEach(m -> group.addAll(m.actors()));
        }
        return group;
    }

    /** A person who is a subject earlier in the same sentence, else the last speaker, else the last person. */
    private @Nullable Actor nearestBefore(ParsedSentence sentence, Token token, List<Mention> mentions) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Token head = sentence.token(mention.head());
            if (mention.last() < token.index() && person(mention) && head.base().equals("nsubj")) {
                return mention.actor();
            }
        }
        return speaker != null && speaker.name().contains(" ") || lastPerson == null ? speaker : lastPerson;
    }

    private static boolean person(Mention mention) {
        return mention.actors().size() == 1 && mention.kind() == Mention.Kind.PERSON;
    }

    /** "the two sides", "both countries", "the two countries' foreign ministers". */
    private @Nullable Mention pairPhrase(ParsedSentence sentence, Token token, String original) {
        if (!token.noun() || !PAIRED.contains(token.lemma().toLowerCase(Locale.ROOT)) || pair.size() != 2) {
            return null;
        }
        int first = -1;
        for (Token child : sentence.children(token)) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (child.index() < token.index() && (lemma.equals("two") || lemma.equals("2") || lemma.equals("both"))) {
                first = child.index();
            }
        }
        if (first < 0) {
            return null;
        }
        if (first > 0 && sentence.token(first - 1).tag().equals("DT")) {
            first--;
        }
        return mention(
                sentence,
                first,
                token.index(),
                token.index(),
                original,
                Mention.Kind.PAIR,
                pair.stream().map(a -> a.by("pair")).toList());
    }

    private static Mention mention(
            ParsedSentence sentence,
            int first,
            int last,
            int head,
            String original,
            Mention.Kind kind,
            List<Actor> actors) {
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        return new Mention(first, last, head, span, span.of(original), kind, actors);
    }

    private void notePair(ParsedSentence sentence, List<Mention> mentions) {
        Map<String, Actor> here = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (Actor actor : mention.actors()) {
                String code = actor.country();
                if (code != null
                        && !INTERNATIONAL.contains(code)
                        && mention.kind() != Mention.Kind.CAPITAL
                        && !placeOnly(sentence, mention)) {
                    Actor state = new Actor(book.countryName(code), code, List.of(), null, "state", false);
                    here.putIfAbsent(code, state);
                    countries.putIfAbsent(code, state);
                }
            }
        }
        if (here.size() == 2 && (pair.isEmpty() || together(sentence, mentions))) {
            pair = List.copyOf(here.values());
        } else if (pair.isEmpty() && countries.size() == 2) {
            pair = List.copyOf(countries.values());
        }
    }

    /** Whether two mentions are joined by "and", or do something to or with one another. */
    private static boolean together(ParsedSentence sentence, List<Mention> mentions) {
        for (Mention one : mentions) {
            Token first = sentence.token(one.head());
            for (Mention other : mentions) {
                Token second = sentence.token(other.head());
                boolean joined = second.base().equals("conj") && second.head() == first.index();
                boolean dealing = first.base().equals("nsubj")
                        && second.head() == first.head()
                        && (second.relation().equals("obj") || second.relation().equals("obl"));
                if (!one.equals(other) && (joined || dealing)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "in the Kazakh capital": a country that only says where. */
    private static boolean placeOnly(ParsedSentence sentence, Mention mention) {
        Token head = sentence.token(mention.head());
        if (mention.kind() == Mention.Kind.ADJECTIVE) {
            Token noun = sentence.head(head);
            return noun != null && Set.of("capital", "city", "town", "province").contains(noun.lemma());
        }
        Token marker = sentence.child(head, "case");
        return marker != null && Set.of("in", "at", "near").contains(marker.lemma());
    }

    private void remember(ParsedSentence sentence, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PERSON) {
                Actor actor = mention.actor();
                names.putIfAbsent(surname(actor.name()), actor);
                if (actor.rule().startsWith("office") && actor.name().indexOf(' ') > 0) {
                    names.putIfAbsent(
                            PhraseTrie.key(
                                    actor.name().substring(0, actor.name().indexOf(' '))),
                            actor);
                }
                names.putIfAbsent(
                        PhraseTrie.key(mention.text().substring(mention.text().lastIndexOf(' ') + 1)), actor);
                if (sentence.token(mention.head()).base().equals("nsubj") || lastPerson == null) {
                    lastPerson = actor;
                }
            }
            Token head = sentence.token(mention.head());
            if (head.base().equals("nsubj") && mention.kind() != Mention.Kind.PRONOUN) {
                List<Actor> group = conjoined(sentence, mention, mentions);
                if (group.size() == 1
                        && mention.kind() != Mention.Kind.PERSON
                        && !head.tag().endsWith("S")) {
                    lastBody = List.copyOf(group);
                }
                if (group.size() > 1 || head.tag().endsWith("S")) {
                    lastGroup = List.copyOf(group);
                }
            }
        }
    }
}
