package org.dragoman.coding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart papers signed in one breath, "an agreement on trade and of a loan agreement", where the parser hung the
 * later ones under what the first is about.
 */
final class Papers {
    private static final int DEEPEST = 4;
    private static final Set<String> APPROVALS =
            Set.of("ratification", "approval", "accession", "adoption", "ratify", "approve");

    private static final Set<String> PROLONGING =
            Set.of("extend", "renew", "prolong", "reauthorize", "reauthorise", "restore", "revive", "reinstate");

    private final Scene scene;
    private final Set<String> instruments;

    /** @param instruments nouns of what is signed */
    Papers(Scene scene, Set<String> instruments) {
        this.scene = scene;
        this.instruments = instruments;
    }

    /** A paper and those that hang under it. */
    Stream<Token> from(Token first) {
        return Stream.concat(
                Stream.of(first),
                scene.sentence().tokens().stream()
                        .filter(t -> beside(t) && under(t, first) || joined(t, first) && !conjunct(t, first)));
    }

    /** "the agreement on fish and the agreement on timber": another of the same name, wherever the parser hangs it. */
    private boolean joined(Token token, Token first) {
        int and = and(token);
        return token.index() > first.index()
                && token.noun()
                && token.lemma().equalsIgnoreCase(first.lemma())
                && and > first.index() + 1
                && scene.sentence().tokens().stream()
                        .noneMatch(t -> t.index() > first.index()
                                && t.index() < and
                                && t.verb()
                                && !t.tag().equals("VBG"));
    }

    private boolean conjunct(Token token, Token first) {
        return token.base().equals("conj") && token.head() == first.index();
    }

    /** Where the "and" stands before a noun with its article, "and of the agreement"; -1 where none does. */
    private int and(Token noun) {
        int at = noun.index() - 1;
        while (at > 0
                && Set.of("det", "amod", "compound", "case", "nummod")
                        .contains(scene.sentence().token(at).base())) {
            at--;
        }
        boolean article = at + 1 < noun.index()
                && scene.sentence().tokens().stream()
                        .filter(t -> t.index() > noun.index() - 4 && t.index() < noun.index() && t.index() > 0)
                        .anyMatch(t -> t.base().equals("det"));
        return article && at > 0 && scene.sentence().token(at).lemma().equals("and") ? at : -1;
    }

    /** A phrase up to the "and" before the next paper of the same name in it. */
    Span before(Token paper, Span phrase) {
        for (Token token : scene.sentence().tokens()) {
            if (phrase.contains(token.span()) && joined(token, paper)) {
                return new Span(
                        phrase.start(),
                        scene.sentence().token(and(token) - 1).span().end());
            }
        }
        return phrase;
    }

    /** The first paper that a law is about, "the bill approving the accord with Chad"; nothing where it names none. */
    Stream<Token> approved(Token law) {
        return scene.sentence().tokens().stream()
                .filter(t -> t.index() > law.index()
                        && instrument(t)
                        && (scene.sentence().below(t, law) || beside(t, law)))
                .limit(1);
    }

    /** What a law goes on with, "a bill extending the scheme", "a law that renews it"; null where it is another law. */
    @Nullable
    Token prolonged(Token law) {
        return scene.sentence().tokens().stream()
                .filter(t -> t.base().equals("obj") && prolongs(scene.sentence().head(t), law))
                .findFirst()
                .orElse(null);
    }

    private boolean prolongs(@Nullable Token verb, Token law) {
        return verb != null
                && verb.base().equals("acl")
                && verb.head() == law.index()
                && PROLONGING.contains(verb.lemma());
    }

    /** "passed the law on the ratification of the treaty", where the parser hung the ratification under the verb. */
    private boolean beside(Token paper, Token law) {
        Token verb = scene.sentence().head(law);
        return verb != null
                && verb.verb()
                && scene.sentence().below(paper, verb)
                && scene.sentence().tokens().stream()
                        .anyMatch(t -> law.index() < t.index()
                                && t.index() < paper.index()
                                && APPROVALS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether a noun is something that is signed. */
    boolean instrument(Token token) {
        return instruments.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun is one more paper, with an article or "of" of its own. */
    boolean beside(Token token) {
        return token.base().equals("conj")
                && instrument(token)
                && scene.sentence().children(token).stream()
                        .anyMatch(c -> Set.of("a", "an", "of").contains(c.lemma()));
    }

    /** Deeper than a conjunct of its own, which is a head of the argument already. */
    private boolean under(Token token, Token first) {
        Token above = scene.sentence().head(token);
        for (int i = 0; above != null && i < DEEPEST; i++) {
            if (above.equals(first)) {
                return i > 0;
            }
            above = scene.sentence().head(above);
        }
        return false;
    }
}
