package org.dragoman.coding;

import java.util.HashSet;
import java.util.IdentityHashMap;
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

    /** The price of gas is no gas, and the goal of peace no peace. */
    private static final Set<String> MEASURES =
            Set.of("price", "cost", "goal", "target", "objective", "aim", "importance", "necessity", "possibility");

    private final Scene scene;
    private final FrameBook frames;
    /** Prepositions whose phrase parsers like to hang under the object. */
    private static final Set<String> BESIDE = Set.of("from", "between");

    private final Function<Token, List<String>> contents;
    private final boolean pronouns;
    /** What was found for a clause, where no contents were asked for: whoever asks for them takes words from others. */
    private final IdentityHashMap<Clause, FrameBook.@Nullable Filed> matched = new IdentityHashMap<>();

    private final Set<Integer> asking = new HashSet<>();
    private int asked;

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
        if (matched.containsKey(clause)) {
            return matched.get(clause);
        }
        int before = asked;
        FrameBook.Filed best = search(clause);
        if (asked == before) {
            matched.put(clause, best);
        }
        return best;
    }

    private FrameBook.@Nullable Filed search(Clause clause) {
        FrameBook.Filed best = null;
        boolean direct = true;
        for (FrameBook.Filed filed :
                frames.candidates(clause.kind(), clause.predicate().lemma().toLowerCase(Locale.ROOT))) {
            boolean stricter = best == null || filed.beats(best);
            boolean closer = best != null && !direct && filed.weight() == best.weight();
            if (!stricter && !closer || !meets(clause, filed, DEEPEST)) {
                continue;
            }
            boolean named = meets(clause, filed, 0);
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
    private boolean meets(Clause clause, FrameBook.Filed filed, int depth) {
        for (Set<String> words : filed.trigger().words()) {
            if (!hasOne(clause, words)) {
                return false;
            }
        }
        List<Trigger.Condition> conditions = filed.trigger().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (!meets(clause, conditions.get(i), filed.fillers().get(i), depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasOne(Clause clause, Set<String> words) {
        for (String word : words) {
            if (clause.words().contains(word)
                    || clause.argument(word) != null
                    || joined(clause, word)
                    || BESIDE.contains(word) && beside(clause.argument("object"), word)
                    || modifies(clause, word)) {
                return true;
            }
        }
        return false;
    }

    /** "secured [a loan from the bank]", "took [delivery of ten tanks from Chad]": a phrase hung under the object. */
    private boolean beside(@Nullable Argument object, String word) {
        Argument at = object;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Clause phrase = scene.clauses().clause(at.head());
            Argument argument = phrase.argument(word);
            if (argument != null && scene.mentionAt(argument.head()) != null) {
                return true;
            }
            at = phrase.argument("of");
        }
        return false;
    }

    /** Whether a content of the clause is joined to it by a word. */
    private static boolean joined(Clause clause, String marker) {
        for (Content content : clause.contents()) {
            if (content.marker().equals(marker)) {
                return true;
            }
        }
        return false;
    }

    private boolean modifies(Clause clause, String word) {
        for (Token child : scene.sentence().children(clause.predicate())) {
            boolean modifier = child.base().equals("compound")
                    || child.base().equals("dep")
                    || child.base().equals("amod")
                    || child.base().equals("obj")
                    || child.base().equals("xcomp") && !about(clause.predicate(), child)
                    || child.base().equals("advcl") && child.tag().startsWith("JJ")
                    || child.base().equals("det");
            if (modifier
                    && (child.lemma().equalsIgnoreCase(word) || child.form().equalsIgnoreCase(word))) {
                return true;
            }
        }
        return false;
    }

    /** "is set to free them": what is about to be done is no part of "set". */
    private static boolean about(Token verb, Token complement) {
        return verb.lemma().equals("set") && complement.tag().equals("VB");
    }

    private boolean meets(Clause clause, Trigger.Condition condition, Fillers fillers, int depth) {
        if (condition.role().equals("content")) {
            return condition.absent() ? clause.contents().isEmpty() : embedsOne(clause, fillers);
        }
        List<Argument> arguments = clause.all(condition.role());
        if (condition.absent()) {
            return arguments.isEmpty();
        }
        return filled(arguments, fillers, depth)
                || filled(underObject(clause, condition.role(), fillers), fillers, depth);
    }

    private boolean filled(List<Argument> arguments, Fillers fillers, int depth) {
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
    private List<Argument> underObject(Clause clause, String role, Fillers fillers) {
        boolean closed =
                clause.kind() != Clause.Kind.VERB || role.equals("object") || fillers.anything() || fillers.actor();
        Argument object = closed ? null : clause.argument("object");
        return object == null
                ? List.of()
                : scene.clauses().clause(object.head()).all(role);
    }

    private boolean embedsOne(Clause clause, Fillers fillers) {
        for (Content content : clause.contents()) {
            if (embeds(clause, content, fillers)) {
                return true;
            }
        }
        return false;
    }

    private boolean embeds(Clause clause, Content content, Fillers fillers) {
        Token head = content.head();
        return fillers.anything()
                || fillers.says(content.marker())
                || fillers.says(head.lemma().toLowerCase(Locale.ROOT))
                || fillers.says("@base") && subjunctive(clause, content)
                || namedByOne(head, fillers.sets())
                || fillers.says("@same") && own(clause, scene.clauses().clause(head));
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

    /** "insisted that Guyana halt", "suggested that both sides raise": what is not so yet. */
    private boolean subjunctive(Clause clause, Content content) {
        boolean plural = clause.tense() == Clause.Tense.PAST
                && content.head().tag().equals("VBP")
                && content.marker().equals("that");
        boolean passive = content.head().tag().equals("VBN")
                && scene.sentence().children(content.head()).stream()
                        .anyMatch(
                                c -> c.relation().equals("aux:pass") && c.form().equals("be"));
        return (content.head().tag().equals("VB") || plural || passive)
                && scene.sentence().children(content.head()).stream()
                        .noneMatch(c -> c.base().equals("aux")
                                        && !(passive && c.relation().equals("aux:pass"))
                                || c.tag().equals("TO")
                                || c.tag().equals("MD"));
    }

    private boolean fills(Token head, Fillers fillers, int depth) {
        boolean pronoun = pronouns
                && !fillers.sets().isEmpty()
                && (head.lemma().equals("it") || head.lemma().equals("they"));
        if (fillers.anything()
                || pronoun
                || fillers.actor() && scene.mentionAt(head) != null
                || fillers.state() && state(head)
                || named(head, fillers.plain())
                || namedByOne(head, fillers.sets())
                || titled(head, fillers.sets())
                || means(head, fillers.contents())) {
            return true;
        }
        if (head.noun() && depth > 0 && !MEASURES.contains(head.lemma())
                || Parties.counts(head)
                || head.tag().equals("CD")) {
            for (Argument of : scene.clauses().clause(head).all("of")) {
                if (fills(of.head(), fillers, Math.max(0, depth - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a noun phrase means one of the contents. */
    private boolean means(Token head, List<String> wanted) {
        // "the deal on driving licences": the noun is the subject of its own clause, and must not ask for itself
        asked += wanted.size();
        if (wanted.isEmpty() || !asking.add(head.index())) {
            return false;
        }
        boolean found = wanted.stream()
                .anyMatch(want -> contents.apply(head).stream().anyMatch(content -> content.startsWith(want)));
        asking.remove(head.index());
        return found;
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
    private boolean named(Token head, Nouns nouns) {
        if (nouns.none()) {
            return false;
        }
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        String form = head.form().toLowerCase(Locale.ROOT);
        return numbered(head, nouns)
                || ends(head, lemma, nouns.ending(lemma))
                || !form.equals(lemma) && ends(head, lemma, nouns.ending(form));
    }

    private boolean namedByOne(Token head, List<Nouns> sets) {
        for (Nouns nouns : sets) {
            if (named(head, nouns)) {
                return true;
            }
        }
        return false;
    }

    /** "Prime Minister Jane Roe" is a minister. */
    private boolean titled(Token head, List<Nouns> sets) {
        Mention mention = sets.isEmpty() ? null : scene.mentionAt(head);
        if (mention == null || mention.kind() != Mention.Kind.PERSON || mention.head() != head.index()) {
            return false;
        }
        for (Token child : scene.sentence().children(head)) {
            if (child.base().equals("compound") && child.index() < head.index() && namedByOne(child, sets)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(Token head, String lemma, List<Nouns.Noun> nouns) {
        for (Nouns.Noun noun : nouns) {
            boolean last = noun.last().equals(lemma) || head.form().equalsIgnoreCase(noun.last());
            if (last
                    && (noun.before().isEmpty()
                            || modifies(scene.clauses().clause(head), noun.before())
                            || preceded(head, noun.whole()))) {
                return true;
            }
        }
        return false;
    }

    private boolean numbered(Token head, Nouns nouns) {
        String form = head.form();
        boolean numeral = form.length() == 1 || "IVX0123456789".indexOf(form.charAt(0)) >= 0;
        if (numeral && NUMBERED.matcher(form).matches()) {
            for (Token child : scene.sentence().children(head)) {
                if (child.base().equals("compound") && nouns.holds(child.lemma().toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }
}
