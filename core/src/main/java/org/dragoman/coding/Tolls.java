package org.dragoman.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.coding.TollReader.Toll;
import org.dragoman.finding.Event;
import org.dragoman.finding.Event.Count;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Status;
import org.dragoman.ontology.EventType;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * Gives events their numbers: those of their own sentence, and those of a later one that speaks of "the attack" and has no
 * such event of its own.
 */
final class Tolls {
    /** A number further on than this belongs to something else. */
    private static final int SENTENCES = 3;

    private static final Set<String> AGAIN = Set.of(
            "attack",
            "blast",
            "explosion",
            "bombing",
            "strike",
            "airstrike",
            "raid",
            "shooting",
            "clash",
            "violence",
            "fighting",
            "incident",
            "assault",
            "protest",
            "rally",
            "demonstration",
            "unrest",
            "riot",
            "crackdown",
            "operation",
            "ambush",
            "shelling",
            "toll",
            "march",
            "battle",
            "massacre");

    private static final Count NONE = new Count(0, 0);

    private final List<Finding> findings;
    private final CleanText text;

    private Tolls(List<Finding> findings, CleanText text) {
        this.findings = new ArrayList<>(findings);
        this.text = text;
    }

    /** The findings of all sentences, with numbers. */
    static List<Finding> added(List<SentenceReading> sentences, CleanText text) {
        List<Finding> findings =
                sentences.stream().flatMap(s -> s.findings().stream()).toList();
        if (findings.stream().noneMatch(Tolls::counts)) {
            return findings;
        }
        Tolls tolls = new Tolls(findings, text);
        for (SentenceReading sentence : sentences) {
            tolls.read(sentence.sentence());
        }
        return List.copyOf(tolls.findings);
    }

    private void read(ParsedSentence sentence) {
        for (Toll toll : new TollReader(sentence).tolls()) {
            int here = nearest(toll, sentence.number(), sentence.number());
            if (here >= 0) {
                findings.set(here, with((Event) findings.get(here), toll, null));
            } else if ((again(sentence) || NONE.equals(toll.count()))
                    && !toll.what().equals("participants")) {
                int earlier = nearest(toll, sentence.number() - SENTENCES, sentence.number() - 1);
                if (earlier >= 0) {
                    String original = text.original(sentence.title());
                    Evidence place =
                            Evidence.at(original, sentence.span(), toll.at().span(), sentence.title());
                    findings.set(earlier, with((Event) findings.get(earlier), toll, place));
                }
            }
        }
    }

    /** Whether the sentence speaks of what was told before: "the attack", "the death toll". */
    private static boolean again(ParsedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens) {
            if (token.noun() && AGAIN.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                for (Token child : sentence.children(token)) {
                    if (child.tag().equals("DT") || child.tag().equals("PRP$")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Of the events that can have such a number the one whose trigger is nearest; -1 for none. */
    private int nearest(Toll toll, int from, int to) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i) instanceof Event event && event.sentence() >= from && event.sentence() <= to) {
                int rank = rank(event, toll.what());
                int distance = Math.abs(
                        event.evidence().trigger().start() - toll.at().span().start());
                int cost = rank * 100_000 + distance + (to - event.sentence()) * 1_000;
                boolean said = event.numbers().containsKey(toll.what()) && from == to && rank > 0;
                if (rank >= 0 && !said && cost < least) {
                    best = i;
                    least = cost;
                }
            }
        }
        return best;
    }

    private static boolean counts(Finding finding) {
        return finding instanceof Event event
                && (rank(event, "dead") >= 0 || rank(event, "arrested") >= 0 || rank(event, "participants") >= 0);
    }

    /** How fit the event is for such a number, 0 is best; -1 if it is not. */
    private static int rank(Event event, String what) {
        EventType type = event.code().event();
        if (type == null || event.status().contains(Status.NEGATED)) {
            return -1;
        }
        return switch (what) {
            case "participants" -> type == EventType.PROTEST ? 0 : -1;
            case "arrested" ->
                type == EventType.COERCE ? 0 : type == EventType.PROTEST ? 1 : type == EventType.ASSAULT ? 2 : -1;
            default ->
                type == EventType.ASSAULT ? 0 : type == EventType.PROTEST ? 1 : type == EventType.COERCE ? 2 : -1;
        };
    }

    private static Event with(Event e, Toll toll, @Nullable Evidence place) {
        Map<String, Count> numbers = new LinkedHashMap<>(e.numbers());
        Count known = numbers.get(toll.what());
        numbers.put(
                toll.what(),
                known == null || place != null ? known == null ? toll.count() : known : sum(known, toll.count()));
        List<Evidence> also = new ArrayList<>(e.also());
        if (place != null && known == null) {
            also.add(place);
        }
        return new Event(
                e.id(),
                e.sentence(),
                e.code(),
                e.contexts(),
                e.actor(),
                e.recipient(),
                e.mutual(),
                e.selfInclusive(),
                e.status(),
                e.speakers(),
                e.date(),
                e.place(),
                numbers,
                e.evidence(),
                also,
                e.frame(),
                e.confidence(),
                e.derivation());
    }

    /** "Three soldiers and two policemen": five. */
    private static Count sum(Count one, Count other) {
        Integer least = one.min() == null || other.min() == null ? null : Integer.valueOf(one.min() + other.min());
        Integer most = one.max() == null || other.max() == null ? null : Integer.valueOf(one.max() + other.max());
        return new Count(least, most);
    }
}
