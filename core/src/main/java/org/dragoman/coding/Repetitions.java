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

    /** A finding with its words and the places that say it again. */
    private record Told(Finding finding, Set<String> words, List<Evidence> again) {}

    static List<Finding> joined(List<SentenceReading> sentences) {
        List<Told> all = new ArrayList<>();
        Map<String, List<Told>> alikes = new HashMap<>();
        for (SentenceReading sentence : sentences) {
            for (Finding finding : sentence.findings()) {
                Set<String> own = words(sentence, finding.evidence());
                List<Told> candidates = alikes.computeIfAbsent(key(finding), k -> new ArrayList<>(1));
                Told earlier = earlier(candidates, finding, own);
                if (earlier != null) {
                    if (earlier.again.size() < MOST_PLACES) {
                        earlier.again.add(finding.evidence());
                    }
                    continue;
                }
                Told told = new Told(finding, own, new ArrayList<>(0));
                all.add(told);
                if (candidates.size() < MOST_CANDIDATES) {
                    candidates.add(told);
                }
            }
        }
        return all.stream()
                .map(t -> t.again.isEmpty() ? t.finding : with(t.finding, t.again))
                .toList();
    }

    private static @Nullable Told earlier(List<Told> candidates, Finding finding, Set<String> own) {
        for (Told told : candidates) {
            if (told.finding.sentence() != finding.sentence()
                    && (alike(told.words, own) || headlined(told.finding, finding, told.words, own))) {
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

    private static Set<String> words(SentenceReading sentence, Evidence evidence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.sentence().tokens()) {
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
    private static boolean headlined(Finding one, Finding other, Set<String> words, Set<String> own) {
        return one.sentence() < 0 && other.sentence() >= 0 && other.sentence() < LEAD && !disjoint(words, own);
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

    private static Finding with(Finding finding, List<Evidence> also) {
        if (finding instanceof Event e) {
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
                    e.numbers(),
                    e.evidence(),
                    also,
                    e.frame(),
                    e.confidence(),
                    e.derivation());
        }
        return ((Commitment) finding).saidAgain(also);
    }
}
