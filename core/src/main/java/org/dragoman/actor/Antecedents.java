package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun may mean at this point of a document. "He" is a person who is a subject earlier in the sentence, else
 * the last speaker or person; "they" and "it" are the nearest subject that fits, else the last group or body that was a
 * subject, where two that met are a group; "we" is the speaker.
 */
final class Antecedents {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our");

    /** Nouns that mean one person. */
    private static final Set<String> OFFICIALS = Set.of(
            "minister",
            "president",
            "premier",
            "chancellor",
            "king",
            "queen",
            "leader",
            "chief",
            "envoy",
            "ambassador",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "diplomat",
            "lawmaker",
            "senator",
            "governor",
            "mayor",
            "general",
            "commander",
            "ruler",
            "emir",
            "prince",
            "secretary",
            "negotiator",
            "counterpart",
            "prosecutor");

    /** Verbs after which both sides are "they". */
    private static final Set<String> MEETING = Set.of(
            "meet",
            "host",
            "receive",
            "welcome",
            "greet",
            "visit",
            "phone",
            "telephone",
            "call",
            "join",
            "confer",
            "talk",
            "speak",
            "consult",
            "negotiate");

    private static final Set<String> WITH = Set.of("with", "to");

    /** What is held with somebody who is then one of "them". */
    private static final Set<String> TALKS = Set.of(
            "talk",
            "meeting",
            "conversation",
            "discussion",
            "consultation",
            "negotiation",
            "summit",
            "call",
            "dialogue",
            "conference");

    private @Nullable Actor lastPerson;
    private @Nullable Actor speaker;
    private List<Actor> lastGroup = List.of();
    private List<Actor> lastBody = List.of();

    /** Who spoke last, or null. */
    @Nullable
    Actor speaker() {
        return speaker;
    }

    /** Tells who is speaking from here on. */
    void speaks(Actor actor) {
        speaker = actor;
        if (actor.office() != null || actor.rule().equals("surname")) {
            lastPerson = actor;
        }
    }

    /**
     * The mention that a word makes if it is a pronoun and its antecedent is known, else null.
     *
     * @param mentions those of the sentence so far
     */
    @Nullable
    Mention pronoun(QuotedSentence quoted, Token token, List<Mention> mentions) {
        if (!token.tag().startsWith("PRP")) {
            return null;
        }
        List<Actor> meant = meant(quoted.sentence(), token, mentions);
        return meant.isEmpty()
                ? null
                : quoted.mention(
                        token.index(),
                        Mention.Kind.PRONOUN,
                        meant.stream().map(a -> a.by("pronoun")).toList());
    }

    private List<Actor> meant(ParsedSentence sentence, Token token, List<Mention> mentions) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (SINGULAR.contains(form)) {
            Actor person = personBefore(sentence, token, mentions);
            return person == null ? List.of() : List.of(person);
        }
        if (PLURAL.contains(form)) {
            Mention own = ownSubject(sentence, token, mentions);
            Mention subject = own == null ? subjectBefore(sentence, token, mentions, true) : own;
            if (subject != null) {
                return conjoined(sentence, subject, mentions);
            }
            List<Actor> both = meeting(sentence, mentions, token.index());
            return both.isEmpty() ? lastGroup : both;
        }
        if (THING.contains(form)) {
            Mention subject = subjectBefore(sentence, token, mentions, false);
            return subject == null ? lastBody : subject.actors();
        }
        return FIRST.contains(form) && speaker != null ? List.of(speaker) : List.of();
    }

    /** A person who is a subject earlier in the same sentence, else the last speaker, else the last person. */
    private @Nullable Actor personBefore(ParsedSentence sentence, Token token, List<Mention> mentions) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Token head = sentence.token(mention.head());
            boolean someone = person(mention) || official(mention, head);
            if (mention.last() < token.index() && someone && head.base().equals("nsubj")) {
                return mention.actor();
            }
        }
        return speaker != null && speaker.name().contains(" ") || lastPerson == null ? speaker : lastPerson;
    }

    private static boolean person(Mention mention) {
        return mention.actors().size() == 1 && mention.kind() == Mention.Kind.PERSON;
    }

    /** "Brazil's finance minister": a person without a name. */
    private static boolean official(Mention mention, Token head) {
        return mention.kind() == Mention.Kind.AGENT
                && mention.actors().size() == 1
                && mention.actor().country() != null
                && OFFICIALS.contains(head.lemma());
    }

    /** "The two sides agreed that ships may call, and stressed their resolve": the two sides', and not the ships'. */
    private static @Nullable Mention ownSubject(ParsedSentence sentence, Token token, List<Mention> mentions) {
        Token verb = sentence.head(token);
        while (verb != null && !verb.verb()) {
            verb = sentence.head(verb);
        }
        boolean joined = verb != null && verb.base().equals("conj");
        while (verb != null && verb.base().equals("conj")) {
            verb = sentence.head(verb);
        }
        Token subject = verb == null || !joined ? null : sentence.child(verb, "nsubj");
        return mentions.stream()
                .filter(m -> subject != null
                        && m.head() == subject.index()
                        && m.actors().size() > 1
                        && m.last() < token.index())
                .findFirst()
                .orElse(null);
    }

    /** The nearest subject before a pronoun that is no person: "Nigeria said it would …". */
    private static @Nullable Mention subjectBefore(
            ParsedSentence sentence, Token token, List<Mention> mentions, boolean plural) {
        Mention told = subjectOfSpeech(sentence, token, mentions);
        if (told != null && told.kind() != Mention.Kind.PERSON && told.kind() != Mention.Kind.PRONOUN) {
            return told;
        }
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

    /** "Pakistan would respond if India did, its minister warned": it is Pakistan's minister. */
    private static @Nullable Mention subjectOfSpeech(ParsedSentence sentence, Token token, List<Mention> mentions) {
        Token noun = token.tag().equals("PRP$") ? sentence.head(token) : null;
        Token verb = noun != null && noun.base().equals("nsubj") ? sentence.head(noun) : null;
        for (Token content : verb == null ? List.<Token>of() : sentence.children(verb)) {
            if (content.base().equals("ccomp") && content.index() < token.index()) {
                Token subject = sentence.child(content, "nsubj");
                return mentions.stream()
                        .filter(m -> subject != null && m.head() == subject.index())
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** "Sunak met Kishida", "Sunak held talks with Kishida": both; empty where nobody met anybody before a word. */
    private static List<Actor> meeting(ParsedSentence sentence, List<Mention> mentions, int before) {
        for (Mention one : mentions) {
            Token subject = sentence.token(one.head());
            Token verb = subject.base().equals("nsubj") ? sentence.head(subject) : null;
            if (verb == null || one.actors().size() != 1 || one.kind() == Mention.Kind.PRONOUN) {
                continue;
            }
            for (Mention other : mentions) {
                boolean apart = other.actors().size() == 1
                        && !other.actor().name().equals(one.actor().name());
                if (apart && other.last() < before && meets(sentence, verb, sentence.token(other.head()))) {
                    return List.of(one.actor(), other.actor());
                }
            }
        }
        return List.of();
    }

    private static boolean meets(ParsedSentence sentence, Token verb, Token met) {
        Token talks = sentence.child(verb, "obj");
        boolean held = talks != null && TALKS.contains(talks.lemma());
        boolean meets = MEETING.contains(verb.lemma());
        Token head = sentence.head(met);
        Token marker = sentence.child(met, "case");
        if (marker == null) {
            return meets && met.equals(talks);
        }
        boolean tied = head != null && (head.equals(verb) || held && head.equals(talks));
        return (meets || held) && tied && WITH.contains(marker.lemma());
    }

    /** A mention's actors with those joined to it: "France and Germany". */
    private static List<Actor> conjoined(ParsedSentence sentence, Mention mention, List<Mention> mentions) {
        List<Actor> group = new ArrayList<>(mention.actors());
        for (Token child : sentence.children(sentence.token(mention.head()))) {
            mentions.stream()
                    .filter(m -> child.base().equals("conj") && m.head() == child.index())
                    .forEach(m -> group.addAll(m.actors()));
        }
        return group;
    }

    /** "Sunak and Kishida signed an agreement": the next "it" is what they signed, and no state named before. */
    private static boolean thing(ParsedSentence sentence, List<Mention> mentions) {
        for (Token token : sentence.tokens()) {
            Token verb = sentence.head(token);
            boolean root =
                    verb != null && verb.base().equals("root") && verb.tag().startsWith("VB");
            boolean object = token.base().equals("obj") && root;
            if (object && token.tag().equals("NN") && mentions.stream().noneMatch(m -> m.head() == token.index())) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the sentence's subjects for the sentences after it. */
    void remember(ParsedSentence sentence, List<Mention> mentions) {
        if (thing(sentence, mentions)) {
            lastBody = List.of();
        }
        List<Actor> before = lastGroup;
        List<Actor> both = meeting(sentence, mentions, Integer.MAX_VALUE);
        if (!both.isEmpty()) {
            lastGroup = both;
        }
        Token root = sentence.root();
        Token main = root.verb() ? sentence.child(root, "nsubj") : null;
        boolean they = main != null && PLURAL.contains(main.form().toLowerCase(Locale.ROOT));
        List<Actor> leading = they && before.size() > 1 ? before : List.of();
        for (Mention mention : mentions) {
            Token head = sentence.token(mention.head());
            boolean subject = head.base().equals("nsubj");
            if (mention.kind() == Mention.Kind.PERSON && (subject || lastPerson == null)) {
                lastPerson = mention.actor();
            }
            if (subject && mention.kind() != Mention.Kind.PRONOUN) {
                List<Actor> group = conjoined(sentence, mention, mentions);
                boolean plural = head.tag().endsWith("S");
                if (group.size() == 1 && mention.kind() != Mention.Kind.PERSON && !plural) {
                    lastBody = List.copyOf(group);
                }
                if (group.size() > 1 || plural) {
                    lastGroup = List.copyOf(group);
                    leading = head.equals(main) && group.size() > 1 ? lastGroup : leading;
                }
            }
        }
        if (!leading.isEmpty()) {
            // "The ministers agreed that ships may call. They …": the ministers, and not the ships
            lastGroup = leading;
        }
    }
}
