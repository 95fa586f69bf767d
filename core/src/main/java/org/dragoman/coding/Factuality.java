package org.dragoman.coding;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.finding.Status;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the words above a clause make of it, by {@code ontology/factuality.tsv}: whoever fears, doubts or
 * remembers something does not say that it happens now.
 *
 * <p>Example: {@code attacked} is hypothetical in "it is unclear whether Iran attacked", negated in "it is not true that
 * Iran attacked", historical in "the anniversary of the day when Iran attacked".
 */
public final class Factuality {
    /** Relations by which a clause or an event noun is what the word above it is about. */
    private static final Set<String> EMBEDDED = Set.of("ccomp", "csubj", "xcomp", "acl", "nmod", "obj", "compound");

    private static final Set<String> TRANSPARENT = Set.of("conj");

    private static final Set<String> YEARS = Set.of("year", "decade", "century");

    /** Nouns of time, which pass on what is said of them: "marked the day when". */
    private static final Set<String> MOMENTS =
            Set.of("day", "night", "date", "moment", "year", "month", "week", "time", "anniversary");

    private static final Set<String> HEARSAY =
            Set.of("believe", "think", "allege", "suspect", "rumor", "rumour", "presume");

    /** "rejected claims that": these deny what is claimed, and of anything else only that it is welcome. */
    private static final Set<String> REJECTING = Set.of("reject", "dispute", "contest");

    private static final Set<String> FEW = Set.of("few", "nobody", "none");

    private static final Map<String, String> KINDS =
            Map.of("NN", "noun", "VB", "verb", "JJ", "adjective", "RB", "adverb");

    /** By the word, then by its kind, which is empty for any. */
    private final Map<String, Map<String, Judgement>> words;

    /** What a word makes of what it embeds, and what its denial makes of it; null where it vouches for it. */
    private record Judgement(
            @Nullable Status status, @Nullable Status denied) {}

    private Factuality(Map<String, Map<String, Judgement>> words) {
        this.words = words;
    }

    /**
     * Reads the words.
     *
     * @throws org.dragoman.lexicon.LexiconException if a kind or a status is none
     */
    static Factuality load(LexiconFiles files) {
        Map<String, Map<String, Judgement>> words = new HashMap<>();
        for (Row row : files.table("ontology/factuality.tsv", "word", "kind")) {
            String kind = row.get("kind");
            if (!kind.isEmpty() && !KINDS.containsValue(kind)) {
                throw row.fault("kind is \"" + kind + "\"; write noun, verb, adjective, adverb or nothing");
            }
            words.computeIfAbsent(row.get("word"), w -> new HashMap<>(2))
                    .put(kind, new Judgement(status(row, "status"), status(row, "denied")));
        }
        return new Factuality(words);
    }

    private static @Nullable Status status(Row row, String column) {
        String written = row.get(column);
        if (written.isEmpty()) {
            return null;
        }
        for (Status status : EnumSet.of(Status.HYPOTHETICAL, Status.NEGATED, Status.HISTORICAL, Status.CLAIMED)) {
            if (status.name().toLowerCase(Locale.ROOT).equals(written)) {
                return status;
            }
        }
        throw row.fault(
                column + " is \"" + written + "\"; write hypothetical, negated, historical, claimed or nothing");
    }

    /** What the words above the predicate, and adverbs beside it, make of it; empty where they vouch for it. */
    Set<Status> of(ParsedSentence sentence, Token predicate) {
        EnumSet<Status> found = EnumSet.noneOf(Status.class);
        for (Token child : sentence.children(predicate)) {
            if (child.base().equals("advmod") && child.tag().startsWith("RB")) {
                add(found, judgement(child), false);
            }
        }
        Token token = predicate;
        while (token != null) {
            if (open(sentence, token)) {
                found.add(Status.HYPOTHETICAL);
            }
            if (yearsAfter(sentence, token)) {
                found.add(Status.HISTORICAL);
            }
            token = up(sentence, predicate, token, found);
        }
        if (found.contains(Status.NEGATED)) {
            found.remove(Status.CLAIMED);
        }
        return found;
    }

    /** Adds what the word above makes of the token, and gives that word if its own governor matters too. */
    private @Nullable Token up(ParsedSentence sentence, Token predicate, Token token, Set<Status> found) {
        Token above = sentence.head(token);
        if (above == null) {
            return null;
        }
        if (TRANSPARENT.contains(token.relation())) {
            return above;
        }
        if (!about(sentence, token, above)) {
            return null;
        }
        boolean hearsay = token.base().equals("xcomp")
                && HEARSAY.contains(above.lemma())
                && (sentence.child(above, "aux:pass") != null || sentence.child(above, "nsubj:pass") != null);
        if (hearsay) {
            found.add(Status.CLAIMED);
        }
        Judgement judgement = judgement(above);
        add(found, judgement, denied(sentence, above));
        boolean claims = token.noun() && judgement(token) != null && sentence.child(token, "nmod:poss") == null;
        if (claims && above.verb() && REJECTING.contains(above.lemma())) {
            found.add(Status.NEGATED);
            return null;
        }
        boolean carries = token.verb() && !token.relation().equals("acl:relcl") || token.index() == predicate.index();
        return judgement != null || carries && above.verb() || MOMENTS.contains(above.lemma()) ? above : null;
    }

    private @Nullable Judgement judgement(Token word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        Map<String, Judgement> kinds = words.get(lemma);
        if (kinds == null) {
            return null;
        }
        Judgement any = kinds.get("");
        String tag = word.tag().substring(0, Math.min(2, word.tag().length()));
        return any != null ? any : kinds.get(KINDS.getOrDefault(tag, ""));
    }

    private static void add(Set<Status> found, @Nullable Judgement judgement, boolean denied) {
        Status status = judgement == null ? null : denied ? judgement.denied() : judgement.status();
        if (status != null) {
            found.add(status);
        }
    }

    /** "whether X attacked", and "if" in a question that is reported. */
    private static boolean open(ParsedSentence sentence, Token token) {
        Token mark = sentence.child(token, "mark");
        return mark != null
                && (mark.lemma().equals("whether")
                        || mark.lemma().equals("if") && token.base().equals("ccomp"));
    }

    private static boolean about(ParsedSentence sentence, Token token, Token above) {
        boolean predicated = above.tag().startsWith("JJ") || sentence.child(above, "cop") != null;
        return EMBEDDED.contains(token.base())
                || token.relation().equals("nsubj:pass")
                || having(sentence, token)
                || token.base().equals("nsubj") && predicated;
    }

    /** "denied [having shelled the town]", which the parser may leave loose beside its verb. */
    private static boolean having(ParsedSentence sentence, Token token) {
        return token.base().equals("parataxis")
                && sentence.children(token).stream()
                        .anyMatch(c -> c.base().equals("aux") && c.tag().equals("VBG"))
                && sentence.children(token).stream().noneMatch(c -> c.base().equals("nsubj"));
    }

    /** "twenty years after X left". */
    private static boolean yearsAfter(ParsedSentence sentence, Token token) {
        Token mark = token.base().equals("advcl") ? sentence.child(token, "mark") : null;
        return mark != null
                && (mark.lemma().equals("after") || mark.lemma().equals("since"))
                && Stream.concat(sentence.children(token).stream(), sentence.children(mark).stream())
                        .anyMatch(c -> YEARS.contains(c.lemma()) && c.index() < mark.index());
    }

    private static boolean denied(ParsedSentence sentence, Token token) {
        return sentence.children(token).stream()
                .anyMatch(c -> c.base().equals("advmod")
                                && Set.of("not", "n't", "never", "hardly").contains(c.lemma())
                        || c.base().equals("det") && c.lemma().equals("no")
                        || c.base().equals("nsubj") && FEW.contains(c.form().toLowerCase(Locale.ROOT)));
    }
}
