package org.dragoman.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Event;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Finding;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Joins what a document says twice, the lead and its detail: one finding, with the later places in {@code also}. */
final class Repetitions {
    private static final double ALIKE = 0.6;
    private static final int LEAD = 3;
    /** Of one kind, so many are compared with: a text that says one thing ten thousand times stays cheap. */
    private static final int MOST_CANDIDATES = 64;

    /** Of one finding, so many further places are kept. */
    private static final int MOST_PLACES = 100;

    private Repetitions() {}

    /**
     * A finding in its sentence, with its words, the places that say it again, and what events tell there.
     *
     * @param telling the finding, if it is an event; else null
     */
    private record Told(
            Finding finding,
            ParsedSentence sentence,
            Set<String> words,
            Retelling.@Nullable Telling telling,
            List<Evidence> again,
            List<Retold> retold) {
        static Told of(Finding finding, ParsedSentence sentence) {
            Set<String> words = wordsOf(sentence, finding.evidence());
            return new Told(
                    finding,
                    sentence,
                    words,
                    finding instanceof Event event ? Retelling.Telling.of(event, sentence, words) : null,
                    new ArrayList<>(0),
                    new ArrayList<>(0));
        }

        /** Whether both are events of which the words say that they are two: on other days, in other places, "another". */
        boolean apart(Told later) {
            return telling != null && later.telling != null && !Retelling.compatible(telling, later.telling);
        }

        /** Notes a place that says it again. */
        void add(Finding later, String reason) {
            if (again.size() < MOST_PLACES) {
                again.add(later.evidence());
                if (later instanceof Event event) {
                    retold.add(new Retold(event, reason));
                }
            }
        }

        /** The finding with all its places and what they tell. */
        Finding whole() {
            if (finding instanceof Commitment commitment) {
                return again.isEmpty() ? commitment : commitment.saidAgain(again);
            }
            Event whole = (Event) finding;
            for (Retold later : retold) {
                whole = Retelling.joined(whole, later.event, again, later.reason);
            }
            return whole;
        }
    }

    /** A later event and why it is the earlier one. */
    private record Retold(Event event, String reason) {}

    /** The earlier finding that a later one says again, and why it is the same. */
    private record Same(Told told, String reason) {}

    /** The findings, in their order, each deed and each promise once. */
    static List<Finding> joined(List<Finding> findings, List<SentenceReading> sentences) {
        Map<Integer, ParsedSentence> lines = new HashMap<>();
        sentences.forEach(s -> lines.put(s.sentence().number(), s.sentence()));
        List<Told> all = new ArrayList<>();
        Map<String, List<Told>> alikes = new HashMap<>();
        Map<String, List<Told>> kindred = new HashMap<>();
        for (Finding finding : findings) {
            Told told = Told.of(finding, Objects.requireNonNull(lines.get(finding.sentence())));
            List<Told> candidates = alikes.computeIfAbsent(key(finding), k -> new ArrayList<>(1));
            List<Told> kin = kindred.computeIfAbsent(kind(finding), k -> new ArrayList<>(1));
            Same same = repeated(candidates, told);
            same = same == null ? retold(kin, told) : same;
            if (same == null) {
                all.add(told);
                add(candidates, told);
                add(kin, told);
            } else {
                same.told.add(finding, same.reason);
            }
        }
        return all.stream().map(Told::whole).toList();
    }

    private static void add(List<Told> candidates, Told told) {
        if (candidates.size() < MOST_CANDIDATES) {
            candidates.add(told);
        }
    }

    /** The last event of the same kind that this one tells again in other words; null without one. */
    private static @Nullable Same retold(List<Told> kin, Told later) {
        for (int i = kin.size() - 1; later.telling != null && i >= 0; i--) {
            Told told = kin.get(i);
            String reason = told.telling == null || told.sentence == later.sentence
                    ? null
                    : Retelling.reason(told.telling, later.telling);
            if (reason != null) {
                return new Same(told, reason);
            }
        }
        return null;
    }

    /** What must be the same in one event told in other words. */
    private static String kind(Finding finding) {
        return finding instanceof Event e ? e.code().event() + e.status().toString() : "";
    }

    /** The first finding that this one says again in nearly the same words; null without one. */
    private static @Nullable Same repeated(List<Told> candidates, Told later) {
        for (Told told : candidates) {
            if (told.sentence != later.sentence
                    && !told.apart(later)
                    && (alike(told.words, later.words) || headlined(told, later))) {
                return new Same(told, "in nearly the same words");
            }
        }
        return null;
    }

    /** What must be the same in one event or commitment told twice. */
    private static String key(Finding finding) {
        if (finding instanceof Event e) {
            return e.code().cameo() + e.status() + Retelling.countries(e.actor()) + Retelling.countries(e.recipient());
        }
        Commitment c = (Commitment) finding;
        return c.force() + " " + c.relation() + " " + c.action()
                + c.debtors().stream()
                        .map(d -> String.valueOf(d.party().actor().country()))
                        .toList();
    }

    private static Set<String> wordsOf(ParsedSentence sentence, Evidence evidence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            boolean content = token.noun() && !token.proper()
                    || token.verb()
                    || token.tag().startsWith("JJ");
            if (content && evidence.span().contains(token.span())) {
                words.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        words.removeAll(Set.of("be", "have", "side", "country", "say", "call"));
        return words;
    }

    /** A title and its lead share little but the event itself. */
    private static boolean headlined(Told one, Told other) {
        int line = other.finding.sentence();
        return one.finding.sentence() < 0 && line >= 0 && line < LEAD && !disjoint(one.words, other.words);
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return one.stream().noneMatch(other::contains);
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all > 0 && common.size() >= 2 && common.size() >= ALIKE * all;
    }
}
