package org.dragoman.coding;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.syntax.Token;
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
                Stream.of(first), scene.sentence().tokens().stream().filter(t -> beside(t) && under(t, first)));
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
