package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How well a sentence names a matter: by the words and figures that both have, the more the rarer they are among the
 * documents, whatever else the sentence speaks of.
 */
final class Naming {
    /** Before a word or figure of the sentence that tells of a matter, where that is a key to it. */
    static final String AROUND = "~ ";

    /** What speaks against a sentence that goes from elsewhere to elsewhere. */
    private static final double OTHER_ROUTE = 0.8;

    /** The same of one with other sums of money or power. */
    private static final double OTHER_SUM = 0.3;

    private static final double LARGE_FIGURE = 1.2;
    private static final double SMALL_FIGURE = 0.4;
    private static final double COMMON = 0.3;

    /** Documents of other matters that are thought of beside those at hand: few documents tell little of how rare a word is. */
    private static final double UNSEEN = 10;

    private static final double LEAST_RARE = 0.2;

    /** The same of a word that names no whole field, and of a phrase: what a matter goes by may be told of in many documents. */
    private static final double LEAST_RARE_OWN = 0.5;

    private static final double LEAST_RARE_PHRASE = 1.1;

    /** What a word adds by which no other matter of the same countries goes. */
    private static final double ALONE = 0.5;

    /** What a proper name counts at least by which no other matter goes, in a sentence that tells what came of something. */
    private static final double BY_NAME = 1;

    /** The same of words of which others have one each, and none has all. */
    private static final double TOGETHER = 0.4;

    /** What share of a matter a word must be to tell it by itself: pomelos, where the matter is the sale of pomelos. */
    private static final double MOSTLY = 0.5;

    /** The same where other matters go by it too. */
    private static final double NEARLY_ALL = 0.7;

    /** The same of a phrase. */
    private static final double HALF = 0.5;

    /** What the word of the thing that a matter is must tell to be enough, where no other goes by it. */
    private static final double BY_THING = 0.75;

    private static final double OWN = 0.5;
    private static final double TELLING = 0.8;
    private static final double ENOUGH = 1.4;
    /** The same of a sentence that tells what came of something, with what its document is on. */
    private static final double ENOUGH_TOLD = 1;

    /** The same of one that only speaks of something. */
    private static final double ENOUGH_SPOKEN = 1.35;

    /** Less than this is never enough. */
    private static final double LEAST = 0.7;

    /** What it adds that a document is on a matter. */
    private static final double PRESENT = 0.9;

    /** What a matter that was told of often has against it: its words are many. */
    private static final double OFTEN = 0.6;

    /** What it adds that a sentence speaks of nothing else. */
    private static final double NOTHING_ELSE = 0.5;

    /** What speaks against "will" and "is to", which mostly tell of something that is yet to be begun. */
    private static final double TO_COME = 0.7;

    /** What it adds to say all that a matter is about, before another of which that is a part. */
    private static final double WHOLE = 0.1;

    /** Of what a word of the matter counts, what one counts in a clause that only stood beside it. */
    private static final double BESIDE = 0.75;

    /** Of what the clause has that names a matter best, for another to tell of it too. */
    private static final double NEARLY = 0.5;

    /** What a name counts as one of a matter's own words that only stood beside them, where it stands beside no other's. */
    private static final double BESIDE_IT = 0.6;

    /** What all of a matter's own words tell at most where those beside them tell what it is. */
    private static final double LITTLE_OWN = 1;

    /** As many mentions of a matter are several. */
    private static final int SEVERAL = 3;

    /** What share of a matter's own words is not too little for a sentence that only speaks of it. */
    private static final double PART = 0.3;

    private static final double OF_CORE = 0.3;
    /** The same of a sentence with two of its words, by one of which no other matter goes, or with a name of it alone. */
    private static final double OF_CORE_ALONE = 0.15;

    /** So much in common with all that was told of a matter is enough with little of its own words. */
    private static final double WELL = 1.7;

    private static final double MOST_CORE = 2.5;

    private static final Affinity NONE = new Affinity(0, List.of());

    /** The words of each document, as far as its sentences may tell of something. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private final Map<String, Double> rarities = new HashMap<>();
    private final double unseen;
    private final Vocabulary vocabulary;

    /** The sentence that was asked for last, which is asked of several matters in turn, and its clauses. */
    private String read = "";

    private List<Clause> clauses = List.of();

    /** A clause of a sentence, and what it is about. */
    private record Clause(String text, Topic topic, Set<String> figures) {}

    /** @param mentions all, whose sentences tell how rare each word is */
    Naming(Collection<Mention> mentions, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Mention mention : mentions) {
            words.computeIfAbsent(mention.document(), d -> new HashSet<>())
                    .addAll(mention.around().words().keySet());
        }
        Map<String, Integer> documents = new HashMap<>();
        words.values().forEach(some -> some.forEach(word -> documents.merge(word, 1, Integer::sum)));
        documents.forEach((word, with) -> rarities.put(word, rarity(word, with, words.size())));
        unseen = rarity("", 1, words.size());
    }

    /** 1 for a word of one or two documents, less for one of many; a phrase by which a matter goes tells it in however many. */
    private double rarity(String word, int with, int all) {
        if (vocabulary.common(word)) {
            return COMMON;
        }
        double rarity = Math.log((all + UNSEEN) / Math.max(2, with)) / Math.log((all + UNSEEN) / 2);
        double least =
                vocabulary.phrase(word) ? LEAST_RARE_PHRASE : vocabulary.broad(word) ? LEAST_RARE : LEAST_RARE_OWN;
        return Math.max(least, Math.min(1, rarity));
    }

    private double rarity(String word) {
        Double known = rarities.get(word);
        return known != null ? known : vocabulary.common(word) ? COMMON : unseen;
    }

    /** Whether a word is a name by which few things go. */
    boolean telling(String name) {
        return vocabulary.telling(name);
    }

    /** Whether a word can tell which matter is meant: no sentence names one by common words and fields alone. */
    boolean rare(String word) {
        return !vocabulary.common(word) && !vocabulary.broad(word);
    }

    /** The clause of a sentence that tells of a matter: the one that has most of its words. */
    String clause(Draft draft, String sentence) {
        About about = draft.about();
        String best = sentence;
        double most = 0;
        for (Clause clause : clauses(sentence)) {
            double shared = shared(about, clause);
            if (shared > most) {
                best = clause.text();
                most = shared;
            }
        }
        return best;
    }

    /** The other clauses of a sentence that name a matter nearly as well as one does. */
    List<String> others(Draft draft, String sentence, String clause) {
        About about = draft.about();
        double most = shared(about, about(clause));
        return clauses(sentence).stream()
                .filter(other -> !other.text().equals(clause) && shared(about, other) >= Math.max(OWN, NEARLY * most))
                .map(Clause::text)
                .toList();
    }

    /** Whether some words name a matter better than others do. */
    boolean nearer(Draft draft, String words, String others) {
        About about = draft.about();
        return shared(about, about(words)) > shared(about, about(others));
    }

    private List<Clause> clauses(String sentence) {
        if (!read.equals(sentence)) {
            read = sentence;
            clauses = Sentence.clauses(sentence).stream().map(this::about).toList();
        }
        return clauses;
    }

    private Clause about(String clause) {
        return new Clause(clause, vocabulary.topic(clause, Acronyms.NONE), Figures.of(clause));
    }

    /** How much of what a matter is about a clause has. */
    private double shared(About about, Clause clause) {
        double shared = 0;
        for (Map.Entry<String, Double> word : clause.topic().words().entrySet()) {
            double own = about.core().getOrDefault(word.getKey(), 0.0);
            double known = Math.max(own, BESIDE * about.words().getOrDefault(word.getKey(), 0.0));
            shared += Math.min(word.getValue(), known) * rarity(word.getKey());
        }
        for (String figure : clause.figures()) {
            shared += about.figures().contains(figure) ? SMALL_FIGURE : 0;
        }
        return shared;
    }

    /** Another clause that names the thing of a matter, where one does not: "a road has been built, and the railway will follow"; null without any. */
    @Nullable
    String ofThing(Draft draft, String sentence, String clause) {
        Set<String> things = draft.mentions().stream()
                .filter(mention -> !mention.telling() && !mention.head().isEmpty())
                .map(Mention::head)
                .collect(Collectors.toSet());
        if (!Collections.disjoint(things, about(clause).topic().words().keySet())) {
            return null;
        }
        return clauses(sentence).stream()
                .filter(other ->
                        !Collections.disjoint(things, other.topic().words().keySet()))
                .map(Clause::text)
                .findFirst()
                .orElse(null);
    }

    /**
     * How well the sentence of a mention names a matter; 0 where not well enough.
     *
     * @param states those that tell which matter is meant
     * @param used words and figures that name another matter
     * @param alone whether no other matter of the same countries goes by some words, all of them
     * @param beside whether a name stands beside no other matter of theirs
     * @param paper what a paper adds that it names, of which no other matter of the same countries is
     */
    Affinity of(
            Draft draft,
            Mention sentence,
            Set<String> states,
            Set<String> used,
            Predicate<List<String>> alone,
            Predicate<String> beside,
            double paper) {
        About about = draft.about();
        List<String> shared = new ArrayList<>();
        double score = 0;
        double core = 0;
        boolean only = false;
        boolean byName = false;
        List<String> together = new ArrayList<>();
        boolean telling = false;
        double whole = 0;
        for (Map.Entry<String, Double> entry : sentence.around().words().entrySet()) {
            String word = entry.getKey();
            Double weight = about.words().get(word);
            if (weight != null && !used.contains(word)) {
                double rarity = rarity(word);
                double own = about.core().getOrDefault(word, 0.0);
                boolean rare = rare(word);
                boolean name = own > 0
                        && (vocabulary.phrase(word)
                                || about.names().contains(word)
                                        && sentence.around().names().contains(word)
                                        && vocabulary.telling(word));
                boolean lone = (name || own >= TELLING) && rare && alone.test(List.of(word));
                boolean besideIt = own == 0
                        && rare
                        && about.beside().contains(word)
                        && sentence.around().names().contains(word)
                        && vocabulary.telling(word)
                        && beside.test(word);
                double told = Math.min(weight, entry.getValue());
                double least = !lone || !name ? 0 : outcome(sentence) ? BY_NAME : Math.min(told, BY_NAME);
                score += Math.max(told * rarity, least);
                core += besideIt ? BESIDE_IT : Math.max(Math.min(entry.getValue(), own) * rarity, least);
                shared.add(word);
                only |= lone;
                if (lone || rare && own >= TELLING) {
                    whole = whole == 0 ? whole(about) : whole;
                    double part = own * rarity;
                    byName |= lone && (name || part >= MOSTLY * whole);
                    byName |= own >= TELLING && part >= (vocabulary.phrase(word) ? HALF : NEARLY_ALL) * whole;
                    byName |= lone && part >= BY_THING && outcome(sentence) && thing(draft, word);
                }
                if (rare && own >= OWN) {
                    together.add(word);
                }
                telling |= rare;
            }
        }
        for (String figure : about.figures()) {
            if (sentence.figures().contains(figure) && !used.contains(figure)) {
                double weight = Figures.large(figure) ? LARGE_FIGURE : SMALL_FIGURE;
                score += weight;
                core += weight;
                shared.add(figure);
                telling |= Figures.large(figure);
                boolean sum =
                        about.sums().contains(figure) && Figures.huge(figure) && alone.test(List.of(AROUND + figure));
                only |= sum;
                byName |= about.sums().contains(figure) && Figures.huge(figure);
            }
        }
        if (paper > 0) {
            score += paper;
            core += paper;
            telling = true;
            only = true;
            byName = true;
            shared.add("by its name");
        }
        for (String state : sentence.states()) {
            if (states.contains(state) && about.states().contains(state)) {
                score += States.WEIGHT;
                core += States.WEIGHT;
                telling = true;
                shared.add(state);
            }
        }
        boolean couple = !only && together.size() > 1 && alone.test(together);
        score += only ? ALONE : couple ? TOGETHER : 0;
        score -= otherSums(about, sentence) ? OTHER_SUM : 0;
        double apart = Routes.apart(about.routes(), sentence.routes());
        if (apart == 1) {
            return NONE;
        }
        score -= OTHER_ROUTE * apart;
        if (shared.size() < (byName ? 1 : 2) || !telling || score < LEAST) {
            return NONE;
        }
        double wholeCore = whole(about);
        if (wholeCore < LITTLE_OWN) {
            core = Math.max(core, BESIDE_IT * score);
        }
        boolean little = score >= WELL || only && (together.size() > 1 || byName);
        if (core == 0 || core < (little ? OF_CORE_ALONE : OF_CORE) * Math.min(wholeCore, MOST_CORE)) {
            return NONE;
        }
        double enough = sentence.telling() ? outcome(sentence) ? ENOUGH_TOLD : ENOUGH_SPOKEN : ENOUGH;
        if (sentence.telling()) {
            score += PRESENT * presence(draft, sentence.document())
                    + NOTHING_ELSE
                            * Math.min(
                                    1,
                                    score / Math.max(OWN, sum(sentence.around().words())));
            score -= sentence.relation().equals("scheduled") ? TO_COME : 0;
            score -= thinly(draft, sentence);
        }
        if (score < enough) {
            return NONE;
        }
        return new Affinity(
                Affinity.ENOUGH + (score - enough) / 5 + WHOLE * Math.min(1, core / wholeCore),
                List.of(String.format(Locale.ROOT, "names it, %.2f: %s", score, String.join(" ", shared))));
    }

    /**
     * How far a document is on a matter: the share of the matter's own words that it has anywhere, less for one that was told of
     * often, to whose words more documents come by chance.
     */
    double presence(Draft draft, String document) {
        Set<String> here = words.getOrDefault(document, Set.of());
        About about = draft.about();
        double whole = whole(about);
        double present = 0;
        for (Map.Entry<String, Double> word : about.core().entrySet()) {
            present += here.contains(word.getKey()) ? word.getValue() * rarity(word.getKey()) : 0;
        }
        double share = whole == 0 ? 0 : present / whole;
        return share - OFTEN * Math.log(1.0 + draft.mentions().size());
    }

    /**
     * From 0 to 1: how little a sentence that only speaks of something has of a matter's own words, where the matter was told of
     * several times and so has gathered many others.
     */
    private double thinly(Draft draft, Mention sentence) {
        if (draft.mentions().size() < SEVERAL || !Relations.SPOKEN.contains(sentence.relation())) {
            return 0;
        }
        About about = draft.about();
        double own = 0;
        for (Map.Entry<String, Double> word : sentence.around().words().entrySet()) {
            double known = about.core().getOrDefault(word.getKey(), 0.0);
            own += Math.min(known, word.getValue()) * rarity(word.getKey());
        }
        for (String sum : about.sums()) {
            own += sentence.figures().contains(sum) ? LARGE_FIGURE : 0;
        }
        return Math.max(0, 1 - own / (PART * Math.max(LEAST_RARE, whole(about))));
    }

    /** How much all of a matter's own words tell. */
    private double whole(About about) {
        return sum(about.core());
    }

    /** How much some words tell, the rarer the more. */
    private double sum(Map<String, Double> words) {
        double sum = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            sum += word.getValue() * rarity(word.getKey());
        }
        return sum;
    }

    /** The words and figures by which a sentence names a matter. */
    Set<String> shared(Draft draft, Mention sentence) {
        Set<String> shared = new TreeSet<>(draft.about().words().keySet());
        shared.retainAll(sentence.around().words().keySet());
        draft.about().figures().stream().filter(sentence.figures()::contains).forEach(shared::add);
        return shared;
    }

    /** Whether a word is the thing that a matter is, as any of its mentions has it. */
    private static boolean thing(Draft draft, String word) {
        return draft.mentions().stream().anyMatch(mention -> mention.head().equals(word));
    }

    /** Whether a sentence that no frame reads tells what came of something. */
    private static boolean outcome(Mention sentence) {
        return sentence.telling() && !sentence.relation().equals(Cues.TALK);
    }

    private static boolean otherSums(About about, Mention sentence) {
        return !about.sums().isEmpty()
                && sentence.figures().stream().anyMatch(Figures::large)
                && Collections.disjoint(about.sums(), sentence.figures());
    }
}
