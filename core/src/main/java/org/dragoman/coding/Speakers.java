package org.dragoman.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Content;
import org.dragoman.finding.Party;
import org.dragoman.finding.Speaker;
import org.dragoman.syntax.Token;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who says what a predicate says, from the tree above it: "X said …", "…, said X", "according to X". */
final class Speakers {
    private static final Set<String> ASIDE = Set.of("parataxis", "advcl", "dep");

    static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "stress",
            "emphasize",
            "emphasise",
            "note",
            "recall",
            "underline",
            "underscore",
            "state",
            "declare",
            "announce",
            "point",
            "explain",
            "claim",
            "assert",
            "argue",
            "insist",
            "warn",
            "continue",
            "remark",
            "express",
            "confirm",
            "report",
            "maintain",
            "reiterate",
            "believe",
            "think",
            "write",
            "quote",
            "reveal",
            "acknowledge",
            "admit",
            "indicate",
            "suggest",
            "mention",
            "observe",
            "affirm",
            "reaffirm",
            "highlight",
            "propose",
            "assure",
            "inform",
            "convey",
            "reply",
            "respond",
            "testify",
            "comment",
            "tweet",
            "cite",
            "allege",
            "go");

    private static final Set<String> HEARSAY = Set.of(
            "say",
            "report",
            "believe",
            "think",
            "allege",
            "suspect",
            "rumor",
            "rumour",
            "understand",
            "presume",
            "know");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Scene scene;
    private final Parties parties;
    private final Map<Integer, List<Speaker>> chains = new HashMap<>();

    Speakers(Scene scene) {
        this.scene = scene;
        this.parties = new Parties(scene);
    }

    /** Whether a verb reports speech: it has such a lemma and a content clause, or stands beside one. */
    boolean reports(Token verb) {
        if (!verb.verb() || !SPEECH.contains(verb.lemma())) {
            return false;
        }
        boolean content = scene.clauses().clause(verb).contents().stream()
                .anyMatch(c -> c.marker().equals("that")
                        || c.marker().equals("said")
                        || c.marker().equals("as") && c.head().verb());
        return content
                || verb.base().equals("parataxis")
                || verb.base().equals("advcl")
                || verb.base().equals("dep");
    }

    /** "is said to have left": nobody in particular says so. */
    boolean hearsay(Token verb) {
        Clause clause =
                verb.verb() && HEARSAY.contains(verb.lemma()) ? scene.clauses().clause(verb) : null;
        return clause != null
                && clause.passive()
                && clause.contents().stream().anyMatch(c -> c.marker().equals("to"));
    }

    /** The chain from the outlet inwards; empty where the outlet itself speaks. */
    List<Speaker> of(Token predicate) {
        List<Speaker> known = chains.get(predicate.index());
        if (known == null) {
            known = List.copyOf(read(predicate));
            chains.put(predicate.index(), known);
        }
        return known;
    }

    private List<Speaker> read(Token predicate) {
        List<Speaker> chain = new ArrayList<>();
        Token token = predicate;
        Token above = scene.sentence().head(token);
        addBeside(token, chain);
        while (above != null) {
            Token content = token;
            boolean embeds = reports(above) && embeds(above, content);
            if (embeds) {
                add(chain, above);
            }
            addBeside(above, chain);
            token = above;
            above = scene.sentence().head(above);
        }
        return chain;
    }

    private boolean embeds(Token verb, Token content) {
        for (Content embedded : scene.clauses().clause(verb).contents()) {
            if (embedded.head().index() == content.index()) {
                return true;
            }
        }
        return content.base().equals("ccomp");
    }

    /** "…, he said" hung beside the clause, and "according to X" within it. */
    private void addBeside(Token token, List<Speaker> chain) {
        for (Token child : scene.sentence().children(token)) {
            boolean aside = ASIDE.contains(child.base());
            if (aside
                    && FINITE.contains(child.tag())
                    && SPEECH.contains(child.lemma())
                    && scene.clauses().clause(child).contents().isEmpty()) {
                add(chain, child);
            } else if (child.base().equals("obl")
                    && scene.clauses().preposition(child).equals("according to")) {
                List<Party> named = parties.at(child);
                if (!named.isEmpty()) {
                    chain.add(0, new Speaker(named.get(0), words(child), scene.extent(child)));
                }
            }
        }
    }

    private void add(List<Speaker> chain, Token verb) {
        Clause clause = scene.clauses().clause(verb);
        List<Party> subject = parties.first(clause, List.of("subject"));
        if (!subject.isEmpty()) {
            Span span = attribution(verb, clause);
            chain.add(0, new Speaker(subject.get(0), span.of(scene.original()), span));
        }
    }

    private Span attribution(Token verb, Clause clause) {
        Span span = verb.span();
        var subject = clause.argument("subject");
        return subject == null ? span : span.cover(subject.head().span());
    }

    private String words(Token token) {
        return scene.extent(token).of(scene.original());
    }

    /** Who speaks in a sentence without saying so: whoever spoke last before it, or null. */
    @Nullable
    Speaker carried() {
        return scene.carried() == null
                ? null
                : new Speaker(Party.inferred(scene.carried(), "speaker-carried"), null, null);
    }
}
