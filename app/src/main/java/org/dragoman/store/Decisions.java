package org.dragoman.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.store.Decision.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All decisions of a store, and which of them hold: those that no decision that holds has undone.
 *
 * <p>They are in the order of their times, whatever the order in which they came into the store, so that two stores with
 * the same decisions agree. Where two contradict each other the later holds.
 */
public final class Decisions {
    private static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::at).thenComparing(Decision::id);

    private final List<Decision> all;
    private final Set<String> undone;

    private Decisions(List<Decision> all) {
        this.all = all;
        this.undone = undone(all);
    }

    /** These decisions, in any order. */
    public static Decisions of(List<Decision> decisions) {
        return new Decisions(decisions.stream().sorted(BY_TIME).toList());
    }

    /** An undo can itself be undone; it is always made after what it undoes, so that looking from the end decides. */
    private static Set<String> undone(List<Decision> all) {
        Map<String, Decision> byId = new HashMap<>();
        all.forEach(decision -> byId.put(decision.id(), decision));
        Set<String> undone = new LinkedHashSet<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Decision decision = all.get(i);
            if (decision.kind() == Kind.UNDO && !undone.contains(decision.id())) {
                undone.add(decision.subjects().get(0));
            }
        }
        undone.retainAll(byId.keySet());
        return undone;
    }

    /** All that were ever made, the oldest first. */
    public List<Decision> all() {
        return all;
    }

    /** Those that hold, the oldest first; without the undoings themselves. */
    public List<Decision> holding() {
        return all.stream()
                .filter(this::holds)
                .filter(d -> d.kind() != Kind.UNDO)
                .toList();
    }

    /** Whether a decision holds. */
    public boolean holds(Decision decision) {
        return !undone.contains(decision.id());
    }

    /** Those of a kind that hold, the oldest first. */
    public List<Decision> holding(Kind kind) {
        return holding().stream().filter(d -> d.kind() == kind).toList();
    }

    /** Those that hold and are about a thing, the oldest first. */
    public List<Decision> about(String subject) {
        return holding().stream().filter(d -> d.subjects().contains(subject)).toList();
    }

    /** Whether a thing was {@link Kind#CONFIRM confirmed} or {@link Kind#REJECT rejected} last; null if neither. */
    public @Nullable Kind verdict(String subject) {
        Kind verdict = null;
        for (Decision decision : about(subject)) {
            if (decision.kind() == Kind.CONFIRM || decision.kind() == Kind.REJECT) {
                verdict = decision.kind();
            }
        }
        return verdict;
    }

    /** The value that a thing was given last by a kind of decision: {@code date("9c1f…", REDATE)}; null if none. */
    public @Nullable String value(String subject, Kind kind) {
        String value = null;
        for (Decision decision : about(subject)) {
            if (decision.kind() == kind) {
                value = decision.value();
            }
        }
        return value;
    }
}
