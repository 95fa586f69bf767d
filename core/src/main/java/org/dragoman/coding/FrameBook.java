package org.dragoman.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.clause.Clause;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.ontology.Algebra;

/** All frames, by the lemma that can trigger them, with the noun sets that their triggers name. */
public final class FrameBook {
    /** Fillers that look like sets and are no lists of nouns. */
    private static final Set<String> BUILT_IN = Set.of("@actor", "@state", "@same", "@base");

    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final Map<Clause.Kind, Map<String, List<Filed>>> byLemma = new EnumMap<>(Clause.Kind.class);
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Nouns> nouns = new HashMap<>();
    private final Map<String, Set<String>> verbSets = new HashMap<>();

    /**
     * A trigger under its frame.
     *
     * @param breadth how many nouns its conditions admit: of two triggers that ask for the same, the narrower one wins
     * @param weight how much the trigger asks for, reckoned once
     * @param fillers of its conditions, one by one
     */
    record Filed(Frame frame, Trigger trigger, int breadth, int weight, List<Fillers> fillers) {
        private static Filed of(Frame frame, Trigger trigger, int breadth, FrameBook book) {
            List<Fillers> fillers = trigger.conditions().stream()
                    .map(condition -> Fillers.of(condition.fillers(), book::nouns))
                    .toList();
            return new Filed(frame, trigger, breadth, trigger.weight(), fillers);
        }

        boolean beats(Filed other) {
            int more = weight - other.weight;
            return more > 0 || more == 0 && breadth < other.breadth && rivals(other);
        }

        /** Whether both name a content by the same words and roles: "expel a man", "expel a diplomat". */
        private boolean rivals(Filed other) {
            return coded(frame) && coded(other.frame) && trigger.asks(other.trigger);
        }

        private static boolean coded(Frame frame) {
            return !frame.operator() && !"statement".equals(frame.content());
        }
    }

    /** More than any set has nouns. */
    private static final int ANYTHING = 100_000;

    /** Words that mean something else with their hyphen: "re-sign" is not "resign". */
    private static final Set<String> HYPHENED = Set.of(
            "re-sign",
            "re-form",
            "re-cover",
            "re-lease",
            "re-press",
            "re-sort",
            "re-treat",
            "re-call",
            "re-serve",
            "re-present",
            "re-move",
            "re-act",
            "re-lay");

    private FrameBook() {}

    /**
     * Reads {@code frames/*.yaml}, {@code nouns.tsv} and {@code verbs.tsv}; a user's frame replaces the bundled one with the same id.
     *
     * @throws LexiconException if a frame is not well formed or names a set or content that nobody defines
     */
    public static FrameBook load(LexiconFiles files, Algebra algebra) {
        return load(files, algebra, "frames");
    }

    /** Reads {@code reports/*.yaml}, the frames of what came of a matter, in the same way. */
    public static FrameBook loadReports(LexiconFiles files, Algebra algebra) {
        return load(files, algebra, "reports");
    }

    private static FrameBook load(LexiconFiles files, Algebra algebra, String folder) {
        FrameBook book = new FrameBook();
        read(files.table("nouns.tsv"), "nouns", book.sets);
        read(files.table("verbs.tsv"), "verbs", book.verbSets);
        List<Frame> users = new ArrayList<>();
        List<Frame> bundled = new ArrayList<>();
        for (String name : files.names(folder)) {
            String own = files.own(name);
            for (String text : files.texts(name)) {
                (text.equals(own) ? users : bundled).addAll(new FrameReader(name).read(text));
            }
        }
        // The user's come first, so that they win where two triggers ask for as much.
        book.add(users, algebra, true);
        bundled.removeIf(frame -> users.stream().anyMatch(u -> u.id().equals(frame.id())));
        book.add(bundled, algebra, false);
        book.byLemma.values().forEach(filed -> filed.values().forEach(FrameBook::ranked));
        return book;
    }

    private static void read(Collection<Row> rows, String column, Map<String, Set<String>> sets) {
        for (Row row : rows) {
            sets.computeIfAbsent(row.get("set"), s -> new LinkedHashSet<>()).addAll(row.list(column));
        }
    }

    private void add(List<Frame> more, Algebra algebra, boolean first) {
        for (Frame frame : more) {
            check(frame, algebra);
            if (frames.put(frame.id(), frame) != null) {
                throw new LexiconException(frame.where(), 0, frame.id() + " is there already; give it another id");
            }
            for (Trigger trigger : frame.triggers()) {
                for (Trigger one : spelledOut(frame, trigger)) {
                    byLemma.computeIfAbsent(one.kind(), k -> new HashMap<>())
                            .computeIfAbsent(joined(one.lemma()), k -> new ArrayList<>(1))
                            .add(Filed.of(frame, one, first ? 0 : breadth(one), this));
                }
            }
        }
    }

    /** "@give obj=@relief": a trigger for each verb of the set. */
    private List<Trigger> spelledOut(Frame frame, Trigger trigger) {
        if (!trigger.lemma().startsWith("@")) {
            return List.of(trigger);
        }
        Set<String> verbs = verbSets.get(trigger.lemma().substring(1));
        if (verbs == null) {
            throw new LexiconException(
                    frame.where(),
                    0,
                    frame.id() + ": verbs.tsv has no set \"" + trigger.lemma().substring(1) + "\"");
        }
        String rest = trigger.text().substring(trigger.lemma().length());
        return verbs.stream()
                .map(verb -> Trigger.of(trigger.kind(), verb + rest))
                .toList();
    }

    private int breadth(Trigger trigger) {
        int breadth = 1;
        for (Trigger.Condition condition : trigger.conditions()) {
            for (String filler : condition.fillers()) {
                boolean open = filler.equals("*") || filler.startsWith("^") || BUILT_IN.contains(filler);
                breadth += open
                        ? ANYTHING
                        : filler.startsWith("@") ? set(filler.substring(1)).size() : 1;
            }
        }
        return trigger.conditions().isEmpty() ? ANYTHING : breadth;
    }

    private void check(Frame frame, Algebra algebra) {
        String content = frame.content();
        if (content != null && !content.equals("*") && !algebra.knows(content)) {
            throw new LexiconException(
                    frame.where(),
                    0,
                    frame.id() + ": algebra.tsv has no row for do · " + content + "; add one or mend the name");
        }
        for (Trigger trigger : frame.triggers()) {
            for (Trigger.Condition condition : trigger.conditions()) {
                for (String filler : condition.fillers()) {
                    boolean known = BUILT_IN.contains(filler) || sets.containsKey(filler.substring(1));
                    if (filler.startsWith("@") && !known) {
                        throw new LexiconException(
                                frame.where(),
                                0,
                                frame.id() + ": nouns.tsv has no set \"" + filler.substring(1) + "\"");
                    }
                }
            }
        }
    }

    /** "re-open" is "reopen". */
    private static String joined(String lemma) {
        return lemma.startsWith("re-") && !HYPHENED.contains(lemma) ? "re" + lemma.substring(3) : lemma;
    }

    /** Frames with a trigger of the lemma. */
    List<Filed> candidates(Clause.Kind kind, String lemma) {
        return byLemma.getOrDefault(kind, Map.of()).getOrDefault(joined(lemma), List.of());
    }

    private Nouns nouns(String set) {
        return nouns.computeIfAbsent(set, s -> new Nouns(set(s)));
    }

    /**
     * Puts first what asks for most: once it is met, nothing that asks for less is looked at. Those that ask for as much
     * stay in file order. Where a trigger asks for contents, all stay: looking for contents takes words away from others.
     */
    private static void ranked(List<Filed> filed) {
        if (filed.stream()
                .allMatch(f -> f.fillers().stream()
                        .allMatch(fillers -> fillers.contents().isEmpty()))) {
            filed.sort((one, other) -> Integer.compare(other.weight(), one.weight()));
        }
    }

    /** The nouns of a set; none where there is no such set. */
    Set<String> set(String name) {
        return sets.getOrDefault(name, Set.of());
    }

    /** All frames in file order. */
    public List<Frame> frames() {
        return List.copyOf(frames.values());
    }
}
