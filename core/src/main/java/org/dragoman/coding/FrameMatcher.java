package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the frame of a clause: the trigger that asks for most wins, the first in file order among equals. */
final class FrameMatcher {
    private final Scene scene;
    private final FrameBook frames;
    private final Function<Token, List<String>> contents;
    private final boolean pronouns;

    /**
     * @param contents the contents that a noun phrase may mean, for fillers such as {@code ^assault}
     */
    FrameMatcher(Scene scene, FrameBook frames, Function<Token, List<String>> contents) {
        this(scene, frames, contents, false);
    }

    /**
     * @param pronouns whether "it" and "they" may be any noun of a set
     */
    FrameMatcher(Scene scene, FrameBook frames, Function<Token, List<String>> contents, boolean pronouns) {
        this.pronouns = pronouns;
        this.scene = scene;
        this.frames = frames;
        this.contents = contents;
    }

    /** The frame and trigger that ask for most of those the clause meets, or null. */
    FrameBook.@Nullable Filed match(Clause clause) {
        FrameBook.Filed best = null;
        for (FrameBook.Filed filed :
                frames.candidates(clause.kind(), clause.predicate().lemma().toLowerCase(Locale.ROOT))) {
            boolean better =
                    best == null || filed.trigger().weight() > best.trigger().weight();
            if (better && meets(clause, filed.trigger())) {
                best = filed;
            }
        }
        return best;
    }

    private boolean meets(Clause clause, Trigger trigger) {
        for (String word : trigger.words()) {
            boolean there = clause.words().contains(word)
                    || clause.argument(word) != null
                    || clause.contents().stream().anyMatch(c -> c.marker().equals(word))
                    || modifies(clause, word);
            if (!there) {
                return false;
            }
        }
        for (Trigger.Condition condition : trigger.conditions()) {
            if (!meets(clause, condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean modifies(Clause clause, String word) {
        for (Token child : scene.sentence().children(clause.predicate())) {
            boolean modifier = child.base().equals("compound")
                    || child.base().equals("amod")
                    || child.base().equals("obj")
                    || child.base().equals("xcomp")
                    || child.base().equals("det");
            if (modifier
                    && (child.lemma().equalsIgnoreCase(word) || child.form().equalsIgnoreCase(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(Clause clause, Trigger.Condition condition) {
        if (condition.role().equals("content")) {
            return condition.absent()
                    ? clause.contents().isEmpty()
                    : clause.contents().stream()
                            .anyMatch(c -> condition.fillers().contains("*")
                                    || condition.fillers().contains(c.marker())
                                    || condition
                                            .fillers()
                                            .contains(c.head().lemma().toLowerCase(Locale.ROOT)));
        }
        List<Argument> arguments = clause.all(condition.role());
        if (condition.absent()) {
            return arguments.isEmpty();
        }
        for (Argument argument : arguments) {
            for (Token head : argument.heads()) {
                if (fills(head, condition.fillers(), 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fills(Token head, Set<String> fillers, int depth) {
        for (String filler : fillers) {
            boolean met = switch (filler.charAt(0)) {
                case '*' -> true;
                case '@' ->
                    filler.equals("@actor")
                            ? scene.mentionAt(head) != null
                            : named(head, frames.set(filler.substring(1)))
                                    || pronouns
                                            && (head.lemma().equals("it")
                                                    || head.lemma().equals("they"));
                case '^' -> contents.apply(head).stream().anyMatch(c -> c.startsWith(filler.substring(1)));
                default -> named(head, Set.of(filler));
            };
            if (met) {
                return true;
            }
        }
        if (depth < 2 && head.noun()) {
            for (Argument of : scene.clauses().clause(head).all("of")) {
                if (fills(of.head(), fillers, depth + 1) && !fillers.contains("*")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a head is one of the nouns; of several words, those before the last must modify it. */
    private boolean named(Token head, Set<String> nouns) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        for (String noun : nouns) {
            int space = noun.lastIndexOf(' ');
            if (noun.substring(space + 1).equals(lemma) || head.form().equalsIgnoreCase(noun.substring(space + 1))) {
                if (space < 0 || modifies(scene.clauses().clause(head), noun.substring(0, space))) {
                    return true;
                }
            }
        }
        return false;
    }
}
