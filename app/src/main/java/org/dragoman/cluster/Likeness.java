package org.dragoman.cluster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.record.FindingRecord.CountRecord;
import org.dragoman.record.FindingRecord.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * How likely two reports are of one event.
 *
 * @param score 0 to 1; {@link #ENOUGH} makes them one
 * @param reasons what speaks for it and against it, to be read
 */
record Likeness(double score, List<String> reasons) {
    /** From here on two reports are of one event. */
    static final double ENOUGH = 0.6;

    static final Likeness NONE = new Likeness(0, List.of());

    /** What two states do once on a day, so that two reports need no further detail to be of the same. */
    private static final Set<String> SINGLE = Set.of("CONSULT", "AGREE", "SANCTION", "RETREAT", "CONCEDE", "AID");

    private static final double BOTH_SIDES = 0.3;
    private static final double ONE_SIDE = 0.15;
    private static final double LEAST_DETAIL = 0.12;

    /** What two telling words weigh: as much as a short report tells. */
    private static final double FULL = 2;

    /** @param told whether the reasons are wanted; most pairs are only compared */
    static Likeness between(Profile one, Profile other, boolean told) {
        if (!Compatible.both(one, other)) {
            return NONE;
        }
        List<String> reasons = told ? new ArrayList<>() : null;
        double score = weigh(
                reasons,
                "parties",
                common(told, one.all().parties(), other.all().parties()),
                parties(one, other));
        score += weigh(reasons, "what is done", deed(one.event(), other.event()));
        score += weigh(
                reasons,
                "day",
                one.dated() && other.dated() && overlap(one, other) ? 0.15 : overlap(one, other) ? 0.1 : 0.02);
        double detail = weigh(reasons, "place", Places.likeness(one.place(), other.place()));
        detail += weigh(reasons, "who", offices(one, other));
        Set<String> shared = common(told, one.words().keySet(), other.words().keySet());
        detail += weigh(reasons, shared.isEmpty() ? "no word" : "words", shared, words(one, other));
        detail += weigh(reasons, "numbers", numbers(one, other));
        detail += weigh(reasons, "one sentence", sentence(one, other));
        if (detail < LEAST_DETAIL && !(SINGLE.contains(one.event().event()) && detail >= 0)) {
            return NONE;
        }
        return new Likeness(
                Math.min(1, score + detail), reasons == null ? List.of() : Collections.unmodifiableList(reasons));
    }

    private static double weigh(@Nullable List<String> reasons, String what, double weight) {
        return weigh(reasons, what, Set.of(), weight);
    }

    private static double weigh(@Nullable List<String> reasons, String what, Set<String> which, double weight) {
        if (reasons != null && weight != 0) {
            String whole = which.isEmpty() ? what : what + " " + String.join(" ", which);
            reasons.add(whole + (weight < 0 ? " -" : " +") + hundredths(Math.abs(weight)));
        }
        return weight;
    }

    /** A number with two places: {@code 0.15}. */
    static String hundredths(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static double parties(Profile one, Profile other) {
        if (one.mutual() && other.mutual()) {
            long both = one.all().parties().stream()
                    .filter(other.all().parties()::contains)
                    .count();
            return both > 1 ? BOTH_SIDES : ONE_SIDE;
        }
        boolean sides = one.actors().meets(other.actors()) && one.recipients().meets(other.recipients());
        return sides ? BOTH_SIDES : one.all().meets(other.all()) ? ONE_SIDE : 0;
    }

    /** The frame is a class of paraphrases: "shut", "closed" and "blocked" a strait are one. */
    private static double deed(EventRecord one, EventRecord other) {
        if (one.frame().equals(other.frame())) {
            return 0.25;
        }
        if (one.cameo().equals(other.cameo())) {
            return 0.22;
        }
        boolean root = one.cameo().length() > 1
                && other.cameo().length() > 1
                && one.cameo().substring(0, 2).equals(other.cameo().substring(0, 2));
        return root ? 0.12 : String.valueOf(one.event()).equals(other.event()) ? 0.1 : 0.05;
    }

    private static boolean overlap(Profile one, Profile other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private static double offices(Profile one, Profile other) {
        double weight = 0;
        for (Map.Entry<String, Set<String>> office : one.offices().entrySet()) {
            Set<String> there = other.offices().getOrDefault(office.getKey(), Set.of());
            weight += Collections.disjoint(office.getValue(), there) ? 0 : 0.08;
        }
        return Math.min(0.16, weight);
    }

    /** "Drones struck the port and wounded five": one deed, told by two verbs. */
    private static double sentence(Profile one, Profile other) {
        boolean same = one.event().document().equals(other.event().document())
                && one.event().sentence() == other.event().sentence()
                && one.event().frame().equals(other.event().frame())
                && one.actors().equals(other.actors())
                && (one.recipients().parties().isEmpty()
                        || other.recipients().parties().isEmpty());
        return same ? 0.15 : 0;
    }

    private static double words(Profile one, Profile other) {
        double both = 0;
        for (Map.Entry<String, Double> word : one.words().entrySet()) {
            Double there = other.words().get(word.getKey());
            both += there == null ? 0 : Math.min(word.getValue(), there);
        }
        double less = Math.min(one.told(), other.told());
        double unlike = less == 0 ? 0 : Math.min(FULL, less) * Math.max(0, 1 - 2 * both / less);
        return 0.2 * Math.min(1, both / FULL) + 0.15 * both / Math.max(less, FULL) - 0.16 * unlike;
    }

    private static double numbers(Profile one, Profile other) {
        double weight = Collections.disjoint(one.numbers(), other.numbers()) ? 0 : 0.1;
        for (Map.Entry<String, CountRecord> count : one.event().numbers().entrySet()) {
            CountRecord there = other.event().numbers().get(count.getKey());
            if (there != null) {
                double apart = Counts.apart(count.getValue(), there);
                weight += apart <= 1 ? 0.1 : apart <= 1.5 ? 0 : apart <= 3 ? -0.1 : -0.2;
            }
        }
        return Math.max(-0.25, Math.min(0.15, weight));
    }

    /** What both have, in order, where that is told. */
    private static Set<String> common(boolean told, Set<String> one, Set<String> other) {
        if (!told) {
            return Set.of();
        }
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
