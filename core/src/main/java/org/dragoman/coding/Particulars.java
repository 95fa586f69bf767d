package org.dragoman.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.clause.Clause;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What a commitment says beside who, what and how much: on which conditions, within which named thing. */
final class Particulars {
    private static final Set<String> MECHANISMS =
            Set.of("mechanism", "dialogue", "framework", "format", "platform", "hotline");
    private static final Set<String> INSTITUTIONS = Set.of(
            "commission",
            "committee",
            "council",
            "institute",
            "workshop",
            "center",
            "centre",
            "fund",
            "bank",
            "university",
            "group",
            "secretariat",
            "office",
            "consulate",
            "embassy",
            "academy",
            "agency",
            "organization",
            "organisation");
    private static final Set<String> PROGRAMMES = Set.of(
            "initiative",
            "programme",
            "program",
            "community",
            "plan",
            "strategy",
            "project",
            "corridor",
            "railway",
            "line",
            "pipeline",
            "agenda",
            "belt",
            "road",
            "roadmap",
            "partnership");
    private static final Set<String> INSTRUMENTS = Set.of(
            "agreement",
            "treaty",
            "memorandum",
            "protocol",
            "contract",
            "accord",
            "convention",
            "declaration",
            "statement",
            "pact",
            "outline");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "once", "provided");

    private final Scene scene;

    Particulars(Scene scene) {
        this.scene = scene;
    }

    /** The conditions under which the word is given, in its own words. */
    List<String> conditions(Clause... clauses) {
        List<String> conditions = new ArrayList<>();
        for (Clause clause : clauses) {
            for (Token child : scene.sentence().children(clause.predicate())) {
                Token mark = child.base().equals("advcl") ? scene.sentence().child(child, "mark") : null;
                String words = mark != null && CONDITIONS.contains(lemma(mark))
                        ? scene.extent(child).of(scene.original())
                        : null;
                if (words != null && !conditions.contains(words)) {
                    conditions.add(words);
                }
            }
        }
        return conditions;
    }

    /** A named mechanism, or null. */
    @Nullable
    String mechanism(Span words) {
        return named(words, MECHANISMS, false);
    }

    /** A named institution, or null. */
    @Nullable
    String institution(Span words) {
        return named(words, INSTITUTIONS, true);
    }

    /** A named programme or project, or null. */
    @Nullable
    String programme(Span words) {
        return named(words, PROGRAMMES, true);
    }

    /** A named instrument, or null. */
    @Nullable
    String instrument(Span words) {
        return named(words, INSTRUMENTS, false);
    }

    /** The noun phrase of the first such noun, if it is named by a proper noun or (else) by a modifier. */
    private @Nullable String named(Span words, Set<String> nouns, boolean properly) {
        for (Token token : within(words)) {
            if (!token.noun() || !nouns.contains(lemma(token))) {
                continue;
            }
            Span phrase = token.span();
            boolean proper = token.proper();
            boolean modified = false;
            for (Token child : scene.sentence().children(token)) {
                boolean before = child.index() < token.index()
                        && Set.of("compound", "amod", "flat", "punct").contains(child.base());
                boolean after = child.base().equals("nmod")
                        && child.index() > token.index()
                        && Set.of("with", "for", "of").contains(scene.clauses().preposition(child));
                proper |= before && scene.extent(child).of(scene.original()).matches(".*\\p{Lu}.*");
                modified |= before;
                if (before || after && properly) {
                    phrase = phrase.cover(scene.extent(child));
                }
            }
            if (proper || !properly && modified) {
                return phrase.of(scene.original());
            }
        }
        return null;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private List<Token> within(Span words) {
        return scene.sentence().tokens().stream()
                .filter(t -> words.contains(t.span()))
                .toList();
    }
}
