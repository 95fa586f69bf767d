package org.dragoman.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.finding.Event;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Party;
import org.dragoman.ontology.EventType;
import org.dragoman.place.Feature;
import org.dragoman.place.Place;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Whether a later event of a document is an earlier one told again, in other words: "Israeli jets struck Rafah. … The
 * strikes killed twelve people."
 *
 * <p>Nothing may speak against it (parties, day, place, numbers, "another", "again"), and something must speak for it: a
 * noun that points back, a title above, or the same deed in the lines below a lead.
 */
final class Retelling {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    /** What says that it is one more of its kind, not the same. */
    private static final Set<String> ANOTHER = Set.of(
            "another",
            "second",
            "third",
            "fourth",
            "separate",
            "separately",
            "other",
            "further",
            "similar",
            "previous",
            "previously",
            "earlier",
            "later",
            "subsequent",
            "subsequently",
            "next",
            "fresh",
            "new",
            "again",
            "also",
            "meanwhile",
            "elsewhere",
            "then",
            "repeatedly");

    /** What is said: two such events are one only where they say the same. */
    private static final Set<EventType> SAYINGS =
            Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.SUPPORT);

    private static final Set<String> DURING = Set.of("in", "during", "at");

    private static final int LEAD = 1;
    private static final int BELOW = 2;
    private static final int SHARED = 2;
    private static final int SAID = 3;

    private Retelling() {}

    /**
     * An event where it is told.
     *
     * @param sentence the sentence that tells it
     * @param words the content words that tell it
     * @param trigger the word that carries it, or null where it is none of the sentence's
     */
    record Telling(
            Event event,
            ParsedSentence sentence,
            Set<String> words,
            @Nullable Token trigger) {
        static Telling of(Event event, ParsedSentence sentence, Set<String> words) {
            Token trigger = null;
            for (Token token : sentence.tokens()) {
                if (trigger == null && token.span().overlaps(event.evidence().trigger())) {
                    trigger = token;
                }
            }
            return new Telling(event, sentence, words, trigger);
        }
    }

    /** Why the later event is the earlier one, in words; null where it is another. */
    static @Nullable String reason(Telling earlier, Telling later) {
        Event one = earlier.event;
        Event other = later.event;
        Token trigger = later.trigger;
        if (trigger == null || one.code().event() == null) {
            return null;
        }
        Token noun = saying(one) ? null : pointer(later, trigger);
        if (noun != null && !more(later.sentence, noun) && agree(one, other)) {
            return "\"" + noun.form() + "\" points back to it";
        }
        if (!compatible(earlier, later)) {
            return null;
        }
        Set<String> common = new HashSet<>(earlier.words);
        common.retainAll(later.words);
        boolean near = one.sentence() <= LEAD && other.sentence() - Math.max(one.sentence(), 0) <= BELOW;
        boolean verb =
                one.evidence().triggerText().equalsIgnoreCase(other.evidence().triggerText())
                        || one.frame().equals(other.frame());
        boolean alike = saying(one) ? common.size() >= SAID : common.size() >= SHARED || verb && !common.isEmpty();
        if (near && alike && modes(one, other) && told(one) && told(other) && sectors(one, other)) {
            return one.sentence() < 0 ? "the title's event, in full" : "the lead's event, in detail";
        }
        return null;
    }

    /** Whether nothing speaks against one event's being the other. */
    static boolean compatible(Telling earlier, Telling later) {
        Event one = earlier.event;
        Event other = later.event;
        Token trigger = later.trigger;
        boolean modes = one.code().mode() == null || other.code().mode() == null || modes(one, other);
        return modes && (trigger == null || !another(later.sentence, trigger)) && agree(one, other);
    }

    /** Whether what is told of the two can be true of one; a noun that points back may tell the mode anew. */
    private static boolean agree(Event one, Event other) {
        boolean meetings = one.code().event() == EventType.CONSULT
                && one.code().mode() != null
                && other.code().mode() != null;
        return one.code().event() == other.code().event()
                && (!meetings || modes(one, other))
                && one.status().equals(other.status())
                && one.mutual() == other.mutual()
                && side(one.actor(), other.actor())
                && side(one.recipient(), other.recipient())
                && days(one.date(), other.date())
                && places(one.place(), other.place())
                && numbers(one.numbers(), other.numbers());
    }

    private static boolean saying(Event event) {
        return SAYINGS.contains(event.code().event());
    }

    /** Whether the words name both sides. */
    private static boolean told(Event event) {
        return known(event.actor()) && (event.mutual() || known(event.recipient()));
    }

    /** The noun that points back: "the strikes", "their meeting" themselves, or in "the strikes killed", "in the ambush". */
    private static @Nullable Token pointer(Telling later, Token trigger) {
        if (trigger.noun() && pointing(later.sentence, trigger)) {
            return trigger;
        }
        for (Token child : later.sentence.children(trigger)) {
            boolean carrying = child.base().equals("nsubj")
                    || child.base().equals("obl") && DURING.contains(marker(later.sentence, child));
            if (carrying
                    && child.noun()
                    && !child.proper()
                    && pointing(later.sentence, child)
                    && !party(later.event, child)) {
                return child;
            }
        }
        return null;
    }

    private static String marker(ParsedSentence sentence, Token phrase) {
        Token marker = sentence.child(phrase, "case");
        return marker == null ? "" : marker.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean party(Event event, Token noun) {
        return Stream.of(event.actor(), event.recipient())
                .flatMap(List::stream)
                .anyMatch(p -> p.span() != null && p.span().overlaps(noun.span()));
    }

    private static boolean pointing(ParsedSentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(c ->
                        c.base().equals("det") && POINTING.contains(c.lemma().toLowerCase(Locale.ROOT))
                                || c.tag().equals("PRP$"));
    }

    /** Whether words at the trigger or at the clause's head say that it is one more. */
    private static boolean another(ParsedSentence sentence, Token trigger) {
        Token head = sentence.head(trigger);
        return more(sentence, trigger) || head != null && more(sentence, head);
    }

    private static boolean more(ParsedSentence sentence, Token word) {
        return sentence.children(word).stream()
                .anyMatch(c -> ANOTHER.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }

    private static boolean modes(Event one, Event other) {
        String mode = one.code().mode();
        String second = other.code().mode();
        boolean both = mode != null && second != null || one.code().event() == EventType.CONSULT;
        return both
                ? Objects.equals(mode, second)
                : one.code().cameo().regionMatches(0, other.code().cameo(), 0, 2);
    }

    private static boolean known(List<Party> side) {
        return side.stream().anyMatch(p -> !p.actor().inferred() && p.actor().country() != null);
    }

    /** Whether two sides may be one: the countries of one are among the other's, or the words do not tell them. */
    private static boolean side(List<Party> one, List<Party> other) {
        if (!known(one) || !known(other)) {
            return true;
        }
        Set<String> here = countries(one);
        Set<String> there = countries(other);
        return (here.containsAll(there) || there.containsAll(here))
                && (one.size() > 1 || other.size() > 1 || names(one.get(0), other.get(0)));
    }

    /** Whether no side is of other sectors: a rebel's attack is not an army's. */
    private static boolean sectors(Event one, Event other) {
        return sectors(one.actor(), other.actor()) && sectors(one.recipient(), other.recipient());
    }

    private static boolean sectors(List<Party> one, List<Party> other) {
        Set<String> here = sectors(one);
        Set<String> there = sectors(other);
        return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
    }

    private static boolean names(Party one, Party other) {
        boolean persons = one.actor().office() != null && other.actor().office() != null;
        return !persons || one.actor().name().equals(other.actor().name());
    }

    /** The countries of a side, sorted. */
    static Set<String> countries(List<Party> side) {
        Set<String> countries = new TreeSet<>();
        side.stream().map(p -> p.actor().country()).filter(Objects::nonNull).forEach(countries::add);
        return countries;
    }

    private static Set<String> sectors(List<Party> side) {
        Set<String> sectors = new HashSet<>();
        side.forEach(p -> sectors.addAll(p.actor().sectors()));
        return sectors;
    }

    private static boolean days(Event.@Nullable Dated one, Event.@Nullable Dated other) {
        if (one == null || other == null || one.text() == null || other.text() == null) {
            return true;
        }
        When first = new When(one.edtf(), TimeKind.EXACT);
        When second = new When(other.edtf(), TimeKind.EXACT);
        return !before(first.latest(), second.earliest()) && !before(second.latest(), first.earliest());
    }

    private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static boolean places(Event.@Nullable Placed one, Event.@Nullable Placed other) {
        if (one == null || other == null) {
            return true;
        }
        Place here = one.place();
        Place there = other.place();
        if (here == null || there == null || here.feature() == Feature.COUNTRY || there.feature() == Feature.COUNTRY) {
            return one.country() == null
                    || other.country() == null
                    || one.country().equals(other.country());
        }
        return here.name().equals(there.name())
                || here.name().equals(there.admin1())
                || there.name().equals(here.admin1());
    }

    private static boolean numbers(Map<String, Event.Count> one, Map<String, Event.Count> other) {
        return one.entrySet().stream().allMatch(e -> {
            Event.Count count = other.get(e.getKey());
            return count == null || !above(e.getValue(), count) && !above(count, e.getValue());
        });
    }

    private static boolean above(Event.Count one, Event.Count other) {
        return one.min() != null && other.max() != null && one.min() > other.max();
    }

    /** The earlier event with what only the later one tells: its place, its day, its numbers, a side. */
    static Event joined(Event one, Event other, List<Evidence> also, String reason) {
        boolean same = one.evidence().title() == other.evidence().title();
        Map<String, Event.Count> numbers = new TreeMap<>(other.numbers());
        numbers.putAll(one.numbers());
        boolean dated = one.date() != null && one.date().text() != null || other.date() == null;
        List<String> derivation = new ArrayList<>(one.derivation());
        derivation.add("told again: " + reason);
        return new Event(
                one.id(),
                one.sentence(),
                one.code(),
                one.contexts(),
                one.actor().isEmpty() && same ? other.actor() : one.actor(),
                one.recipient().isEmpty() && same ? other.recipient() : one.recipient(),
                one.mutual(),
                one.selfInclusive(),
                one.status(),
                one.speakers(),
                dated || !same ? one.date() : other.date(),
                one.place() == null && same ? other.place() : one.place(),
                numbers,
                one.evidence(),
                also,
                one.frame(),
                one.confidence(),
                derivation);
    }
}
