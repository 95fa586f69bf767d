package org.dragoman.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Event;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
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

    /** A finding in its sentence, with its words, the places that say it again, and those that tell it in other words. */
    private record Told(
            Finding finding, ParsedSentence sentence, Set<String> words, List<Evidence> again, List<Retold> retold) {
        Retelling.@Nullable Telling telling() {
            return finding instanceof Event event ? new Retelling.Telling(event, sentence, words) : null;
        }

        /** Whether both are events of which the words say that they are two: on other days, in other places, "another". */
        boolean apart(Told later) {
            Retelling.Telling one = telling();
            Retelling.Telling other = later.telling();
            return one != null && other != null && !Retelling.compatible(one, other);
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

    /** The findings, in their order, each deed and each promise once. */
    static List<Finding> joined(List<Finding> findings, List<SentenceReading> sentences) {
        Map<Integer, ParsedSentence> lines = new HashMap<>();
        sentences.forEach(s -> lines.put(s.sentence().number(), s.sentence()));
        List<Told> all = new ArrayList<>();
        Map<String, List<Told>> alikes = new HashMap<>();
        Map<String, List<Told>> kindred = new HashMap<>();
        for (Finding finding : findings) {
            ParsedSentence line = Objects.requireNonNull(lines.get(finding.sentence()));
            Told told =
                    new Told(finding, line, words(line, finding.evidence()), new ArrayList<>(0), new ArrayList<>(0));
            List<Told> candidates = alikes.computeIfAbsent(key(finding), k -> new ArrayList<>(1));
            List<Told> kin = kindred.computeIfAbsent(kind(finding), k -> new ArrayList<>(1));
            Told earlier = earlier(candidates, told);
            earlier = earlier == null ? retold(kin, told) : earlier;
            if (earlier == null) {
                all.add(told);
                add(candidates, told);
                add(kin, told);
            } else if (earlier.again.size() < MOST_PLACES) {
                earlier.again.add(finding.evidence());
            }
        }
        return all.stream().map(Told::whole).toList();
    }

    private static void add(List<Told> candidates, Told told) {
        if (candidates.size() < MOST_CANDIDATES) {
            candidates.add(told);
        }
    }

    /** The last event of the same kind that this one tells again, noted with it; null without one. */
    private static @Nullable Told retold(List<Told> kin, Told later) {
        Retelling.Telling now = later.telling();
        for (int i = kin.size() - 1; now != null && i >= 0; i--) {
            Told told = kin.get(i);
            Retelling.Telling before = told.telling();
            String reason = before == null || told.sentence == later.sentence ? null : Retelling.reason(before, now);
            if (reason != null) {
                told.retold.add(new Retold(now.event(), reason));
                return told;
            }
        }
        return null;
    }

    /** What must be the same in one event told in other words. */
    private static String kind(Finding finding) {
        return finding instanceof Event e ? e.code().event() + e.status().toString() : "";
    }

    private static @Nullable Told earlier(List<Told> candidates, Told later) {
        for (Told told : candidates) {
            if (told.sentence != later.sentence
                    && !told.apart(later)
                    && (alike(told.words, later.words) || headlined(told, later))) {
                if (later.finding instanceof Event event) {
                    told.retold.add(new Retold(event, "in nearly the same words"));
                }
                return told;
            }
        }
        return null;
    }

    /** What must be the same in one event or commitment told twice. */
    private static String key(Finding finding) {
        if (finding instanceof Event e) {
            return e.code().cameo() + e.status() + countries(e.actor()) + countries(e.recipient());
        }
        Commitment c = (Commitment) finding;
        return c.force() + " " + c.relation() + " " + c.action()
                + c.debtors().stream()
                        .map(d -> String.valueOf(d.party().actor().country()))
                        .toList();
    }

    private static Set<String> countries(List<Party> parties) {
        Set<String> countries = new TreeSet<>();
        parties.stream().map(p -> p.actor().country()).filter(Objects::nonNull).forEach(countries::add);
        return countries;
    }

    private static Set<String> words(ParsedSentence sentence, Evidence evidence) {
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
