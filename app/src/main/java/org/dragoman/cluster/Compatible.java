package org.dragoman.cluster;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** What can never be one event: another kind of deed, other days, other sides, other places, other persons. */
final class Compatible {
    private Compatible() {}

    static boolean both(Profile one, Profile other) {
        return one.family().equals(other.family())
                && one.real() == other.real()
                && days(one, other)
                && sides(one, other)
                && !Places.apart(one.place(), other.place())
                && offices(one, other);
    }

    /** Windows that overlap, or lie side by side: it may be the day before elsewhere. */
    static boolean days(Profile one, Profile other) {
        return one.from().toEpochDay() <= other.to().toEpochDay() + 1
                && other.from().toEpochDay() <= one.to().toEpochDay() + 1;
    }

    private static boolean sides(Profile one, Profile other) {
        if (one.mutual() && other.mutual()) {
            return one.actors().meets(other.actors())
                    && (one.actors().holds(other.actors()) || other.actors().holds(one.actors()));
        }
        if (one.mutual() || other.mutual()) {
            Profile mutual = one.mutual() ? one : other;
            Profile directed = one.mutual() ? other : one;
            return mutual.actors().meets(directed.actors()) && mutual.actors().holds(directed.all());
        }
        boolean meet = one.actors().meets(other.actors()) || one.recipients().meets(other.recipients());
        return meet && one.actors().agrees(other.actors()) && one.recipients().agrees(other.recipients());
    }

    private static boolean offices(Profile one, Profile other) {
        if (!one.talk()) {
            return true;
        }
        for (Map.Entry<String, Set<String>> office : one.offices().entrySet()) {
            Set<String> there = other.offices().get(office.getKey());
            if (there != null && Collections.disjoint(office.getValue(), there)) {
                return false;
            }
        }
        return true;
    }
}
