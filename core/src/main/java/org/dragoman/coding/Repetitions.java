package org.dragoman.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.finding.Commitment;
import org.dragoman.finding.Event;
import org.dragoman.finding.Evidence;
import org.dragoman.finding.Finding;
import org.dragoman.finding.Party;
import org.dragoman.syntax.Token;
import org.dragoman.text.CleanText;

/** Joins what a document says twice, the lead and its detail: one finding, with the later places in {@code also}. */
final class Repetitions {
    private static final double ALIKE = 0.6;
    private static final int LEAD = 3;

    private Repetitions() {}

    static List<Finding> joined(List<SentenceReading> sentences, CleanText text) {
        List<Finding> kept = new ArrayList<>();
        List<Set<String>> words = new ArrayList<>();
        for (SentenceReading sentence : sentences) {
            for (Finding finding : sentence.findings()) {
                Set<String> own = words(sentence, finding.evidence());
                int earlier = earlier(kept, words, finding, own);
                if (earlier < 0) {
                    kept.add(finding);
                    words.add(own);
                } else {
                    kept.set(earlier, with(kept.get(earlier), finding.evidence()));
                }
            }
        }
        return kept;
    }

    private static int earlier(List<Finding> kept, List<Set<String>> words, Finding finding, Set<String> own) {
        for (int i = 0; i < kept.size(); i++) {
            Finding other = kept.get(i);
            if (other.sentence() != finding.sentence()
                    && same(other, finding)
                    && (alike(words.get(i), own) || headlined(other, finding, words.get(i), own))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Finding one, Finding other) {
        if (one instanceof Event a && other instanceof Event b) {
            return a.code().cameo().equals(b.code().cameo())
                    && a.status().equals(b.status())
                    && countries(a.actor()).equals(countries(b.actor()))
                    && countries(a.recipient()).equals(countries(b.recipient()));
        }
        return one instanceof Commitment a
                && other instanceof Commitment b
                && a.force().equals(b.force())
                && a.action().equals(b.action())
                && a.debtors().stream()
                        .map(d -> String.valueOf(d.party().actor().country()))
                        .toList()
                        .equals(b.debtors().stream()
                                .map(d -> String.valueOf(d.party().actor().country()))
                                .toList());
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

    private static Finding with(Finding finding, Evidence place) {
        List<Evidence> also = new ArrayList<>(finding.also());
        also.add(place);
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
        Commitment c = (Commitment) finding;
        return new Commitment(
                c.id(),
                c.sentence(),
                c.force(),
                c.strength(),
                c.direction(),
                c.negated(),
                c.action(),
                c.object(),
                c.areas(),
                c.bindingness(),
                c.standing(),
                c.debtors(),
                c.beneficiaries(),
                c.status(),
                c.speakers(),
                c.deadline(),
                c.quantity(),
                c.conditions(),
                c.programme(),
                c.mechanism(),
                c.institution(),
                c.instrument(),
                c.place(),
                c.level(),
                c.specificity(),
                c.testable(),
                c.event(),
                c.evidence(),
                also,
                c.frame(),
                c.confidence(),
                c.derivation());
    }
}
