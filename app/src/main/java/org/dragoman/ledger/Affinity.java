package org.dragoman.ledger;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.QuantityRecord;
import org.jspecify.annotations.Nullable;

/**
 * How likely two mentions are of one commitment.
 *
 * @param score 0 to 1 and a little beyond; {@link #ENOUGH} makes them one
 * @param reasons what speaks for it and against it, to be read
 */
record Affinity(double score, List<String> reasons) {
    /** From here on two mentions are of one commitment. */
    static final double ENOUGH = 0.5;

    private static final Map<String, String> KIN = Map.of(
            "defence", "security",
            "law-enforcement", "security",
            "connectivity", "transport",
            "finance", "investment",
            "political-dialogue", "",
            "multilateral", "",
            "sovereignty", "");
    /** What is told at greater length than this counts as no longer. */
    private static final double MOST_WORDS = 4.5;

    private static final int REMEMBERED = 5;
    private static final double SAME_WORDS = 0.8;
    private static final double MOST_FIELDS = 0.6;
    private static final double LITTLE = 0.9;
    private static final double APART = 0.8;
    private static final double LEAST_SHARED = 0.9;
    private static final double OTHER_THING = -0.2;
    private static final double SAME_THING = 0.08;
    private static final double OTHER_ROUTE = -0.8;
    private static final double OTHER_WORD = -0.8;
    private static final double OTHER_SUMS = -0.3;
    private static final double STUDY_ONLY = -0.3;
    private static final double UNSTAGED = -0.35;
    private static final Set<String> RECURRING = Set.of("dialogue", "summit", "commission", "2+2", "exercise", "forum");
    private static final double OTHER_PAPERS = -0.35;
    private static final double ONE_WORD = -0.15;
    /** From here on a word tells as much as a name: al-Shabaab, rare earths. */
    private static final double NAME_LIKE = 1.2;

    private static final double SLIGHT = 0.3;
    private static final double LIGHT = 0.6;
    private static final double FAINT = -0.2;
    private static final double REST = 0.5;
    private static final double MANY = 20;
    /** From here on a sum tells which aim is meant. */
    static final double AIMED = 1e8;

    private static final Pattern AIM = Pattern.compile(
            "(?i)^(?:\\w+ ){0,3}(?:target|goal|objective|aim|mark|figure|ambition) of (?:\\w+\\W+)?[$€£]?\\d");
    private static final Set<String> MAKING = Set.of("create", "paper");

    private static final Set<String> DONE =
            Set.of("started", "completed", "delayed", "suspended", "resumed", "cancelled", "progress", "scheduled");

    /**
     * @param states those that tell which matter is meant
     * @param told whether the reasons are wanted; most pairs are only compared
     */
    static Affinity between(Mention one, Mention other, Set<String> states, boolean told) {
        if (!one.label().isEmpty() || !other.label().isEmpty()) {
            return one.label().equals(other.label())
                    ? new Affinity(0.9, List.of("one level of partnership: " + String.join(" ", one.label())))
                    : new Affinity(0, List.of());
        }
        if (one.volume() || other.volume()) {
            return one.volume() && other.volume() ? new Affinity(0, List.of()) : volumes(one, other);
        }
        boolean twice = one.document().equals(other.document())
                && one.report()
                && one.relation().equals(other.relation())
                && one.record()
                        .evidence()
                        .quote()
                        .equals(other.record().evidence().quote())
                && (one.core().shared(other.core()) > 0
                        || one.core().sum() == 0
                        || other.core().sum() == 0);
        if (twice) {
            return new Affinity(0.9, List.of("the same words"));
        }
        if (aim(one, other) || aim(other, one)) {
            return new Affinity(0.7, List.of("the aim of the same sum"));
        }
        if (one.broad() && other.broad()) {
            return fields(one, other);
        }
        if (one.broad() || other.broad()) {
            return new Affinity(0, List.of());
        }
        Topic a = one.topic();
        Topic b = other.topic();
        double shared = a.shared(b);
        double ofA = a.beside(b);
        double ofB = b.beside(a);
        String third = shared > 0 ? States.both(one, other, states) : null;
        if (third != null) {
            shared += States.WEIGHT;
            ofA += States.WEIGHT;
            ofB += States.WEIGHT;
        }
        double less = Math.min(ofA, ofB);
        double all = Math.min(ofA + ofB - shared, Math.max(MOST_WORDS, less));
        if (shared < LEAST_SHARED && shared < 0.8 * Math.max(ofA, ofB) || less == 0) {
            return new Affinity(0, List.of());
        }
        double score = 0.5 * shared / less + 0.5 * shared / all;
        List<String> reasons = told ? new ArrayList<>() : null;
        if (reasons != null) {
            reasons.add(String.format(
                    Locale.ROOT, "words %.2f: %s%s", score, common(a, b), third == null ? "" : " " + third));
        }
        boolean little = a.sharedSpecific(b) < LITTLE
                && ofA - shared >= APART
                && ofB - shared >= APART
                && quantities(one, other) <= 0;
        score += weigh(reasons, "little in common", little ? -0.35 : 0);
        score += weigh(
                reasons,
                "one word in common",
                !little && things(one, other) <= 0 && single(a, b, shared, ofA, ofB) ? ONE_WORD : 0);
        boolean fieldsOnly = a.specific().stream().noneMatch(b.specific()::contains);
        score += weigh(reasons, "only the field in common", fieldsOnly && quantities(one, other) <= 0 ? -0.3 : 0);
        score += weigh(reasons, "a pronoun", faint(one, a, b) || faint(other, b, a) ? FAINT : 0);
        score += weigh(reasons, "headline", headline(one, other) ? 0.3 : 0);
        score += weigh(reasons, "other objects", otherObjects(one, other) ? -0.3 : 0);
        score += weigh(reasons, "long silence", silence(one, other));
        score += weigh(reasons, "names", names(a, b));
        score += weigh(reasons, "area", areas(one, other));
        score += weigh(reasons, "what is done", intents(one, other));
        score += weigh(reasons, "thing", things(one, other));
        score += weigh(reasons, "a study only", studyOnly(one, other) || studyOnly(other, one) ? STUDY_ONLY : 0);
        score += weigh(reasons, "years", disjoint(a.years(), b.years()) ? -0.3 : 0);
        score += weigh(reasons, "ordinal", again(one, other) ? Math.max(0, ordinals(a, b)) : ordinals(a, b));
        score += weigh(reasons, "of no stage", unstaged(one, other) || unstaged(other, one) ? UNSTAGED : 0);
        score += weigh(reasons, "quantity", quantities(one, other));
        score += weigh(reasons, "route", OTHER_ROUTE * Routes.apart(one.routes(), other.routes()));
        score += weigh(reasons, "sums", sums(one, other));
        score += weigh(reasons, "other papers", otherPapers(one, other) ? OTHER_PAPERS : 0);
        return new Affinity(score, reasons == null ? List.of() : Collections.unmodifiableList(reasons));
    }

    /** "the Digital Partnership", "the Green Partnership": each names papers, and none of the other's. */
    private static boolean otherPapers(Mention one, Mention other) {
        return !one.papers().isEmpty()
                && !other.papers().isEmpty()
                && Papers.same(one.papers(), other.papers()) == 0
                && Papers.telling(one.papers())
                && Papers.telling(other.papers());
    }

    /** "a study of the canal", "the canal": what is studied is not yet built. */
    private static boolean studyOnly(Mention study, Mention other) {
        return study.study() && !other.studied();
    }

    /** The third consultations and the fourth, of those that are held again and again. */
    private static boolean again(Mention one, Mention other) {
        return RECURRING.contains(one.head()) && one.head().equals(other.head());
    }

    /** Whether one word alone is all that both say, nothing like a name, and both say more: "our visa centres", "visas for pupils". */
    private static boolean single(Topic a, Topic b, double shared, double ofA, double ofB) {
        if (ofA - shared < REST || ofB - shared < REST) {
            return false;
        }
        int telling = 0;
        for (Map.Entry<String, Double> word : a.words().entrySet()) {
            double there = b.words().getOrDefault(word.getKey(), 0.0);
            if (Math.min(there, word.getValue()) > SLIGHT) {
                telling++;
                boolean named = a.named(word.getKey()) && b.named(word.getKey());
                if (named || Math.min(there, word.getValue()) >= NAME_LIKE) {
                    return false;
                }
            }
        }
        return telling == 1;
    }

    /** "should implement them", which stands for "plans and arrangements for cooperation": words of many matters, and no more. */
    private static boolean faint(Mention pronoun, Topic of, Topic other) {
        return !pronoun.meant().isEmpty()
                && of.words().keySet().stream()
                        .allMatch(word -> Math.min(
                                        of.words().getOrDefault(word, 0.0),
                                        other.words().getOrDefault(word, 0.0))
                                <= LIGHT);
    }

    /** The same with something more that speaks against it. */
    Affinity less(double weight, String reason) {
        List<String> more = new ArrayList<>(reasons);
        weigh(more, reason, weight);
        return new Affinity(score + weight, Collections.unmodifiableList(more));
    }

    /** "the target of 100 billion dollars", which says no more, and the matter that has this sum. */
    private static boolean aim(Mention bare, Mention other) {
        QuantityRecord sum = bare.record().quantity();
        QuantityRecord same = other.record().quantity();
        return sum != null
                && same != null
                && sum.value() >= AIMED
                && sum.value() == same.value()
                && sum.unit().equals(same.unit())
                && AIM.matcher(bare.record().object()).find();
    }

    /** A headline and a sentence of one document that tell the same of something they both name. */
    private static boolean headline(Mention one, Mention other) {
        return one.document().equals(other.document())
                && one.record().sentence() < 0 != other.record().sentence() < 0
                && one.relation().equals(other.relation());
    }

    /** "tax breaks for firms in the park", "firms to build the park": two words given in one text over other things. */
    private static boolean otherObjects(Mention one, Mention other) {
        return one.document().equals(other.document())
                && !one.report()
                && !other.report()
                && one.core().sum() >= LEAST_SHARED
                && other.core().sum() >= LEAST_SHARED
                && one.core().shared(other.core()) == 0;
    }

    /** Two that name whole fields are one if they name mostly the same ones. */
    private static Affinity fields(Mention one, Mention other) {
        boolean targets = disjoint(one.sums(), other.sums()) || quantities(one, other) < 0;
        if (targets && !one.report() && !other.report()) {
            return new Affinity(0, List.of());
        }
        Set<String> a = kin(one);
        Set<String> b = kin(other);
        if (a.isEmpty() || b.isEmpty()) {
            double same = one.core().shared(other.core())
                    / Math.max(one.core().sum(), other.core().sum());
            return a.isEmpty() && b.isEmpty() && same >= SAME_WORDS && wanted(one, other) && !papers(one, other)
                    ? new Affinity(same, List.of("the same general words: " + common(one.core(), other.core())))
                    : new Affinity(0, List.of());
        }
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        int all = a.size() + b.size() - both.size();
        double score = (double) both.size() / all;
        return new Affinity(
                score < MOST_FIELDS ? 0 : score, List.of("fields in common: " + String.join(" ", both) + " of " + all));
    }

    /** "The contract was signed" in two documents: each has its own. */
    private static boolean papers(Mention one, Mention other) {
        return !one.document().equals(other.document()) && (one.papersOnly() || other.papersOnly());
    }

    /** General words are one matter only if they want the same; what came of it need not say it again. */
    private static boolean wanted(Mention one, Mention other) {
        return one.report() || other.report() || one.intent().equals(other.intent());
    }

    /** How much trade there was tells of a target for it in the same unit, and of a call to increase trade as such. */
    private static Affinity volumes(Mention one, Mention other) {
        Mention volume = one.volume() ? one : other;
        Mention word = one.volume() ? other : one;
        QuantityRecord target = word.record().quantity();
        QuantityRecord told = volume.record().quantity();
        boolean same = volume.core().shared(word.core()) >= LEAST_SHARED
                && areasOf(volume).contains("trade") == areasOf(word).contains("trade");
        boolean held = same
                && target != null
                && told != null
                && (target.unit().equals(told.unit()) || told.unit().equals("percent"));
        if (held && target != null && !word.report()) {
            return new Affinity(
                    0.75, List.of("figure for the target of " + Math.round(target.value()) + " " + target.unit()));
        }
        boolean call = same
                && word.broad()
                && word.intent().equals("grow")
                && areasOf(word).size() <= 2;
        return call
                ? new Affinity(0.55, List.of("figure for " + String.join(" ", areasOf(word))))
                : new Affinity(0, List.of());
    }

    /** The fields, those that are always spoken of together as one; relations in general are no field. */
    private static Set<String> kin(Mention mention) {
        Set<String> fields = new TreeSet<>();
        areasOf(mention).forEach(area -> fields.add(KIN.getOrDefault(area, area)));
        fields.remove("");
        return fields;
    }

    private static Set<String> areasOf(Mention mention) {
        Set<String> areas = new TreeSet<>(mention.record().areas());
        areas.remove("cross-cutting");
        return areas;
    }

    private static double weigh(@Nullable List<String> reasons, String what, double weight) {
        if (reasons != null && weight != 0) {
            reasons.add(String.format(Locale.ROOT, "%s %+.2f", what, weight));
        }
        return weight;
    }

    private static String common(Topic a, Topic b) {
        TreeSet<String> words = new TreeSet<>(a.words().keySet());
        words.retainAll(b.words().keySet());
        return String.join(" ", words);
    }

    private static double names(Topic a, Topic b) {
        long common = a.names().stream().filter(b.names()::contains).count();
        if (common > 0) {
            return Math.min(0.3, 0.15 * common);
        }
        return a.names().isEmpty() || b.names().isEmpty() ? 0 : -0.25;
    }

    /** What nobody spoke of for many years is less likely the same: 0.04 for each year beyond the fifth. */
    private static double silence(Mention one, Mention other) {
        long years = Math.abs(ChronoUnit.YEARS.between(one.day(), other.day()));
        return years <= REMEMBERED ? 0 : -Math.min(0.3, 0.04 * (years - REMEMBERED));
    }

    private static double ordinals(Topic a, Topic b) {
        if (a.ordinals().isEmpty() || b.ordinals().isEmpty()) {
            return 0;
        }
        return disjoint(a.ordinals(), b.ordinals()) ? -0.2 : 0.1;
    }

    /** "The power station is working": that need not be the second stage of one. */
    static boolean unstaged(Mention told, Mention stage) {
        return told.report()
                && told.topic().ordinals().isEmpty()
                && stage.topic().ordinals().stream().anyMatch(ordinal -> ordinal > 1)
                && told.topic().names().stream().noneMatch(stage.topic().names()::contains);
    }

    /** Two words given over two sums are two; a report may tell of a part. */
    private static double sums(Mention one, Mention other) {
        boolean report = one.report() || other.report();
        return disjoint(one.sums(), other.sums()) ? report ? OTHER_SUMS : OTHER_WORD : 0;
    }

    private static double areas(Mention one, Mention other) {
        Set<String> a = areasOf(one);
        Set<String> b = areasOf(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        a.retainAll(b);
        return a.isEmpty() ? -0.12 : 0.08;
    }

    private static double intents(Mention one, Mention other) {
        String a = one.intent();
        String b = other.intent();
        boolean report =
                one.report() && DONE.contains(one.relation()) || other.report() && DONE.contains(other.relation());
        boolean use = a.equals("use") != b.equals("use");
        if (use && (MAKING.contains(a) || MAKING.contains(b) || report)) {
            return -2;
        }
        boolean end = a.equals("end") != b.equals("end") && !report && !a.isEmpty() && !b.isEmpty();
        return end ? -0.3 : a.equals(b) && !a.isEmpty() ? 0.05 : 0;
    }

    /** A road to an airport is no terminal there, though nearly all other words are the same. */
    private static double things(Mention one, Mention other) {
        String a = one.head();
        String b = other.head();
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        boolean apart = !a.equals(b)
                && !one.topic().words().containsKey(b)
                && !other.topic().words().containsKey(a);
        return apart ? OTHER_THING : a.equals(b) ? SAME_THING : 0;
    }

    private static <T> boolean disjoint(Set<T> a, Set<T> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static double quantities(Mention one, Mention other) {
        QuantityRecord a = one.record().quantity();
        QuantityRecord b = other.record().quantity();
        if (a == null || b == null || !a.unit().equals(b.unit())) {
            return 0;
        }
        if (one.report() || other.report()) {
            return a.value() == b.value() && a.value() > MANY ? 0.2 : 0;
        }
        return a.value() == b.value() ? 0.2 : -0.1;
    }
}
