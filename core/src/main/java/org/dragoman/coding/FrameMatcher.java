package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dragoman.actor.Mention;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Content;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the frame of a clause: the trigger that asks for most wins, among equals the narrower one. */
final class FrameMatcher {
    /** "Line D", "Phase II": the noun stands before its letter or number. */
    private static final Pattern NUMBERED = Pattern.compile("[A-Z]|[IVX]{1,5}|\\d{1,3}");

    private static final int DEEPEST = 2;

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
        boolean direct = true;
        for (FrameBook.Filed filed :
                frames.candidates(clause.kind(), clause.predicate().lemma().toLowerCase(Locale.ROOT))) {
            boolean stricter = best == null || filed.beats(best);
            boolean closer = best != null && !direct && filed.weight() == best.weight();
            if (!stricter && !closer || !meets(clause, filed.trigger(), DEEPEST)) {
                continue;
            }
            boolean named = meets(clause, filed.trigger(), 0);
            boolean farther = best != null && direct && !named && filed.weight() == best.weight();
            if (stricter && !farther || closer && named) {
                best = filed;
                direct = named;
            }
        }
        return best;
    }

    /**
     * @param depth through how many "of" a filler may be looked for: "copies of newspapers"
     */
    private boolean meets(Clause clause, Trigger trigger, int depth) {
        for (Set<String> words : trigger.words()) {
            if (words.stream().noneMatch(word -> has(clause, word))) {
                return false;
            }
        }
        for (Trigger.Condition condition : trigger.conditions()) {
            if (!meets(clause, condition, depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Clause clause, String word) {
        return clause.words().contains(word)
                || clause.argument(word) != null
                || clause.contents().stream().anyMatch(c -> c.marker().equals(word))
                || modifies(clause, word);
    }

    private boolean modifies(Clause clause, String word) {
        for (Token child : scene.sentence().children(clause.predicate())) {
            boolean modifier = child.base().equals("compound")
                    || child.base().equals("amod")
                    || child.base().equals("obj")
                    || child.base().equals("xcomp") && !child.tag().equals("VB") // "set free", not "set to free"
                    || child.base().equals("advcl") && child.tag().startsWith("JJ")
                    || child.base().equals("det");
            if (modifier
                    && (child.lemma().equalsIgnoreCase(word) || child.form().equalsIgnoreCase(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(Clause clause, Trigger.Condition condition, int depth) {
        if (condition.role().equals("content")) {
            return condition.absent()
                    ? clause.contents().isEmpty()
                    : clause.contents().stream()
                            .anyMatch(c -> condition.fillers().stream().anyMatch(filler -> embeds(clause, c, filler)));
        }
        List<Argument> arguments = clause.all(condition.role());
        if (condition.absent()) {
            return arguments.isEmpty();
        }
        return filled(arguments, condition.fillers(), depth)
                || filled(underObject(clause, condition), condition.fillers(), depth);
    }

    private boolean filled(List<Argument> arguments, Set<String> fillers, int depth) {
        for (Argument argument : arguments) {
            for (Token head : argument.heads()) {
                if (fills(head, fillers, depth)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "stripped [the envoy of his accreditation]": a phrase of the verb that the parser hung under the object. */
    private List<Argument> underObject(Clause clause, Trigger.Condition condition) {
        Argument object = clause.argument("object");
        boolean closed = condition.role().equals("object")
                || condition.fillers().contains("*")
                || condition.fillers().contains("@actor");
        return clause.kind() != Clause.Kind.VERB || object == null || closed
                ? List.of()
                : scene.clauses().clause(object.head()).all(condition.role());
    }

    private boolean embeds(Clause clause, Content content, String filler) {
        return switch (filler) {
            case "*" -> true;
            case "@same" -> own(clause, scene.clauses().clause(content.head()));
            case "@base" -> subjunctive(content);
            default ->
                filler.startsWith("@") && named(content.head(), frames.set(filler.substring(1)))
                        || filler.equals(content.marker())
                        || filler.equals(content.head().lemma().toLowerCase(Locale.ROOT));
        };
    }

    /** "warned that it would strike": the subject tells what it may do itself. */
    private boolean own(Clause clause, Clause embedded) {
        Argument speaker = clause.argument("subject");
        Argument doer = embedded.argument("subject");
        if (speaker == null || doer == null || embedded.modal() == null) {
            return false;
        }
        Mention one = scene.mentionAt(speaker.head());
        Mention other = scene.mentionAt(doer.head());
        if (one == null || other == null) {
            return false;
        }
        String country = one.actor().country();
        boolean unnamed = country == null && one.kind() == Mention.Kind.AGENT;
        return one.actor().name().equals(other.actor().name())
                || unnamed && other.kind() == Mention.Kind.STATE
                || country != null && country.equals(other.actor().country());
    }

    /** "insisted that Guyana halt": what is not so yet. */
    private boolean subjunctive(Content content) {
        return content.head().tag().equals("VB")
                && scene.sentence().children(content.head()).stream()
                        .noneMatch(c -> c.base().equals("aux")
                                || c.tag().equals("TO")
                                || c.tag().equals("MD"));
    }

    private boolean fills(Token head, Set<String> fillers, int depth) {
        for (String filler : fillers) {
            boolean met = switch (filler.charAt(0)) {
                case '*' -> true;
                case '@' ->
                    filler.equals("@actor") || filler.equals("@state")
                            ? filler.equals("@state") ? state(head) : scene.mentionAt(head) != null
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
        if (head.noun() && (depth > 0 || Parties.counts(head))) {
            for (Argument of : scene.clauses().clause(head).all("of")) {
                if (!fillers.contains("*") && fills(of.head(), fillers, Math.max(0, depth - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A state by its own name or its capital's, not by its people: "Ecuador", "Quito", not "Ecuadoreans". */
    private boolean state(Token head) {
        Mention mention = scene.mentionAt(head);
        return mention != null
                && mention.head() == head.index()
                && !head.tag().equals("NNPS")
                && (mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.CAPITAL);
    }

    /** Whether the words of a noun of three or more stand before its last: "air defence system". */
    private boolean preceded(Token head, String noun) {
        String[] words = noun.split(" ", -1);
        int first = head.index() - words.length + 1;
        if (words.length < 3 || first < 0) {
            return false;
        }
        for (int i = 0; i < words.length - 1; i++) {
            if (!scene.sentence().token(first + i).form().equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a head is one of the nouns; of several words, those before the last must modify it. */
    private boolean named(Token head, Set<String> nouns) {
        if (NUMBERED.matcher(head.form()).matches()) {
            for (Token child : scene.sentence().children(head)) {
                if (child.base().equals("compound")
                        && nouns.contains(child.lemma().toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        for (String noun : nouns) {
            int space = noun.lastIndexOf(' ');
            if (noun.substring(space + 1).equals(lemma) || head.form().equalsIgnoreCase(noun.substring(space + 1))) {
                if (space < 0
                        || modifies(scene.clauses().clause(head), noun.substring(0, space))
                        || preceded(head, noun)) {
                    return true;
                }
            }
        }
        return false;
    }
}
