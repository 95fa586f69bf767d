package org.dragoman.cluster;

import java.util.Collections;
import java.util.HashSet;
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
    private static boolean days(Profile one, Profile other) {
        return !one.from().isAfter(other.to().plusDays(1))
                && !other.from().isAfter(one.to().plusDays(1));
    }

    private static boolean sides(Profile one, Profile other) {
        if (one.mutual() && other.mutual()) {
            return !Collections.disjoint(one.actors(), other.actors())
                    && (contains(one.actors(), other.actors()) || contains(other.actors(), one.actors()));
        }
        if (one.mutual() || other.mutual()) {
            Profile mutual = one.mutual() ? one : other;
            Profile directed = one.mutual() ? other : one;
            return !Collections.disjoint(mutual.actors(), directed.actors())
                    && contains(mutual.actors(), directed.parties());
        }
        boolean agree = !Collections.disjoint(one.actors(), other.actors())
                || !Collections.disjoint(one.recipients(), other.recipients());
        return agree && side(one.actors(), other.actors()) && side(one.recipients(), other.recipients());
    }

    /** Whether a side has all known parties of another. */
    private static boolean contains(Set<String> all, Set<String> some) {
        return all.containsAll(known(some));
    }

    /** Whether two sides agree, or one is not known. */
    private static boolean side(Set<String> one, Set<String> other) {
        Set<String> a = known(one);
        Set<String> b = known(other);
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    private static Set<String> known(Set<String> side) {
        Set<String> known = new HashSet<>(side);
        known.removeIf(party -> party.startsWith(Profile.UNKNOWN_PARTY));
        return known;
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
