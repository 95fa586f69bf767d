package org.dragoman.coding;

import java.util.Locale;
import java.util.Set;
import org.dragoman.clause.Argument;
import org.dragoman.clause.Clause;
import org.dragoman.clause.Clause.Tense;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Whether a predicate reports what is so, what is to come, or neither: only called for, hoped, agreed, possible. */
final class ReportMood {
    /** How a report stands to the facts. */
    enum View {
        ACTUAL,
        FUTURE,
        NEGATED,
        /** It will not be. */
        FORGONE,
        /** Somebody denies it. */
        DENIED,
        /** No report. */
        NONE
    }

    /** "is expected to be completed in 2030": a plan told as a fact. */
    private static final Set<String> SCHEDULING =
            Set.of("expect", "schedule", "plan", "due", "set", "slate", "intend", "project", "forecast", "anticipate");

    /** Speech that wants something done: "suggested that relations be raised". */
    private static final Set<String> PROPOSING =
            Set.of("suggest", "insist", "argue", "stress", "recommend", "request", "ask", "urge", "move", "advise");

    private static final Set<String> KNOWING = Set.of(
            "know",
            "see",
            "show",
            "learn",
            "find",
            "mean",
            "welcome",
            "recall",
            "note",
            "mark",
            "hear",
            "watch",
            "appreciate",
            "complain",
            "regret",
            "lament",
            "disclose",
            "concede",
            "celebrate",
            "praise");

    /** Whoever is there when something happens. */
    private static final Set<String> WITNESSING = Set.of(
            "attend",
            "take",
            "participate",
            "witness",
            "hold",
            "host",
            "mark",
            "celebrate",
            "see",
            "preside",
            "oversee",
            "follow",
            "join",
            "watch",
            "announce",
            "congratulate",
            "welcome",
            "hail",
            "greet",
            "launch",
            "perform",
            "conduct",
            "organize",
            "organise",
            "come",
            "report",
            "confirm",
            "declare",
            "proclaim",
            "inspect",
            "note",
            "recall",
            "appreciate",
            "praise");

    private static final Set<String> OCCASIONS = Set.of(
            "ceremony", "ceremonies", "event", "occasion", "part", "anniversary", "place", "celebration", "date");

    private static final Set<String> DENYING =
            Set.of("deny", "dismiss", "reject", "refute", "dispute", "rebut", "disprove", "contradict");

    private static final Set<String> TOLD = Set.of(
            "report", "claim", "allegation", "rumour", "rumor", "suggestion", "assertion", "speculation", "statement");

    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "can", "should", "must", "ought", "shall", "have", "need");
    private static final Set<String> PRESENT = Set.of("is", "are");

    /** "wondered whether those who sell boats are friends": what stands in a question is told of nothing. */
    private boolean questioned(Token token) {
        for (Token at = token; at != null; at = scene.sentence().head(at)) {
            if (at.base().equals("ccomp") && scene.questioned(at)) {
                return true;
            }
        }
        return false;
    }

    /** "ended with the signing of a treaty": how a gathering closes. */
    private static final Set<String> CLOSING =
            Set.of("end", "conclude", "close", "culminate", "finish", "open", "begin", "start", "result");

    private static final Set<String> DATING = Set.of("after", "before", "since", "while", "as");

    private static final int HIGHEST = 8;

    private final Scene scene;

    ReportMood(Scene scene) {
        this.scene = scene;
    }

    View of(Clause clause) {
        Token token = clause.predicate();
        if (clause.kind() == Clause.Kind.NOUN && scene.sentence().child(token, "cop") == null) {
            return ofNoun(token);
        }
        boolean later = clause.argument("before") != null || clause.argument("until") != null;
        boolean befalls = clause.passive() || clause.argument("object") == null || taking(clause);
        if ("can".equals(clause.modal()) && clause.negated() && (later || befalls) && outer(token) == View.ACTUAL) {
            return View.NEGATED; // "cannot start before 2027", "cannot take place"
        }
        if ("would".equals(clause.modal()) && (conditional(token) || having(token))) {
            return View.NONE; // "would have signed it"
        }
        if (clause.condition() || clause.modal() != null && POSSIBLE.contains(clause.modal())) {
            return View.NONE;
        }
        if (subjunctive(token)) {
            return View.FUTURE;
        }
        Token above = scene.sentence().head(token);
        boolean infinitive = infinitive(token) && !(above != null && destined(token));
        if (infinitive && (clause.negated() && above == null || awaited(above))) {
            return above == null || outer(above) == View.ACTUAL ? View.NEGATED : View.NONE;
        }
        if (infinitive && above != null && forced(token, above)) {
            return outer(above);
        }
        if (infinitive) {
            boolean headline = above == null && clause.argument("subject") != null
                    || above == null && clause.argument("object") != null;
            boolean scheduled = above != null
                    && SCHEDULING.contains(above.lemma())
                    && !token.relation().equals("acl")
                    && !scene.clauses().clause(above).negated()
                    && outer(above) == View.ACTUAL;
            if (above != null && token.relation().equals("acl") && OCCASIONS.contains(above.lemma())) {
                return ofNoun(above);
            }
            if (above != null && above.verb() && WITNESSING.contains(above.lemma()) && occasion(above, token)) {
                return outer(above);
            }
            boolean event = above != null && token.relation().equals("acl") && above.noun() && clause.passive();
            return headline || scheduled || event ? View.FUTURE : View.NONE;
        }
        if (awaiting(clause, above)) {
            return View.NONE;
        }
        boolean due = scene.sentence().children(token).stream()
                .anyMatch(child -> child.lemma().equals("due") && child.index() < token.index());
        if (due && outer(token) == View.ACTUAL) {
            return View.FUTURE;
        }
        if (above != null && DENYING.contains(above.lemma()) && having(token)) {
            return outer(above) == View.ACTUAL ? View.DENIED : View.NONE;
        }
        boolean participle = token.tag().equals("VBG") && clause.tense() == Tense.NONE && !resulting(token, above);
        boolean bare = token.tag().equals("VB")
                && clause.tense() == Tense.NONE
                && !(above == null && clause.argument("subject") != null);
        if (participle || bare) {
            return View.NONE;
        }
        if (questioned(token)) {
            return View.NONE;
        }
        View outside = outer(token);
        if (outside == View.NONE || outside == View.DENIED) {
            return outside;
        }
        if (clause.tense() == Tense.FUTURE || "would".equals(clause.modal())) {
            return !clause.negated() ? View.FUTURE : later ? View.NEGATED : View.FORGONE;
        }
        return clause.negated() ? View.NEGATED : View.ACTUAL;
    }

    /** "that work is to start in May": what is told to be coming. */
    private boolean destined(Token verb) {
        return scene.clauses().clause(verb).tense() == Tense.FUTURE
                && !having(verb)
                && scene.sentence().children(verb).stream()
                        .anyMatch(c -> c.base().equals("aux")
                                && PRESENT.contains(c.form().toLowerCase(Locale.ROOT)));
    }

    /** "that the two sides raise", "that it be built": the bare verb, which tells of no fact. */
    private boolean unreal(Token verb) {
        boolean bare = verb.tag().equals("VB") || verb.tag().equals("VBP");
        boolean passive = scene.sentence().children(verb).stream()
                .anyMatch(c -> c.relation().equals("aux:pass") && c.tag().equals("VB"));
        return (bare || passive)
                && scene.sentence().children(verb).stream()
                        .noneMatch(c -> c.base().equals("aux") && !c.relation().equals("aux:pass"));
    }

    /** "struck down the permit, bringing work to a standstill": what comes of a fact is one. */
    private boolean resulting(Token participle, @Nullable Token above) {
        return above != null
                && above.verb()
                && participle.base().equals("advcl")
                && participle.index() > above.index()
                && past(above)
                && scene.sentence().children(participle).stream()
                        .noneMatch(c -> Set.of("mark", "case").contains(c.base()));
    }

    /** "take place". */
    private static boolean taking(Clause clause) {
        Argument object = clause.argument("object");
        return object != null && object.head().lemma().equals("place");
    }

    /** "took part in ceremonies to lay the foundation stone". */
    private boolean occasion(Token verb, Token infinitive) {
        return scene.sentence().children(verb).stream()
                .anyMatch(c -> c.index() < infinitive.index()
                        && Set.of("obl", "obj").contains(c.base())
                        && Set.of("ceremony", "event", "celebration").contains(c.lemma()));
    }

    /** What stands above the clause leaves it a fact, unless it is hoped for, asked for, agreed or conditional. */
    private View outer(Token token) {
        Token below = token;
        Token above = scene.sentence().head(token);
        for (int i = 0; above != null && i < HIGHEST; i++) {
            boolean content = Set.of("ccomp", "xcomp", "csubj").contains(below.base()) && !beside(below, above);
            if (denied(below, above)) {
                return View.DENIED;
            }
            boolean proposed = above.lemma().equals("propose") // "proposed that Korea build a bridge"
                    || PROPOSING.contains(above.lemma()) && below.equals(token) && unreal(token);
            if (content && proposed
                    || content
                            && above.verb()
                            && !Speakers.SPEECH.contains(above.lemma())
                            && !KNOWING.contains(above.lemma())
                            && !(SCHEDULING.contains(above.lemma()) && !below.equals(token))) {
                return View.NONE;
            }
            if (content && !above.verb()) {
                return View.NONE;
            }
            if (content && above.verb() && (wished(above) || ensured(above))) {
                return View.NONE;
            }
            if (below.base().equals("acl") && !below.relation().equals("acl:relcl") && infinitive(below)) {
                return View.NONE;
            }
            if (below.base().equals("advcl") && (marked(below) || open(above) && timed(below))) {
                return View.NONE;
            }
            below = above;
            above = scene.sentence().head(above);
        }
        return View.ACTUAL;
    }

    /**
     * "An accord was signed, under which ships will be able to call", "signed it on Monday, ten days after he was
     * elected": told first and in full, it hangs on nothing.
     */
    private boolean beside(Token below, Token above) {
        return below.base().equals("ccomp")
                && below.index() < above.index()
                && (!above.verb() || dating(above))
                && scene.sentence().child(below, "mark") == null;
    }

    /** "ten days after he was elected": a clause that only tells when. */
    private boolean dating(Token verb) {
        return scene.sentence().children(verb).stream()
                .anyMatch(c -> c.base().equals("mark") && DATING.contains(c.lemma()));
    }

    /** "has yet to start": it has not. */
    private boolean awaited(@Nullable Token above) {
        return above != null
                && above.lemma().equals("have")
                && scene.sentence().children(above).stream()
                        .anyMatch(c -> c.lemma().equals("yet"));
    }

    /** "denied having agreed to it". */
    private boolean having(Token participle) {
        return scene.sentence().children(participle).stream()
                .anyMatch(c -> c.base().equals("aux") && c.lemma().equals("have"));
    }

    /** "would resume flights if the ban were lifted": what hangs on something. */
    private boolean conditional(Token token) {
        return scene.sentence().children(token).stream()
                .filter(c -> c.base().equals("advcl"))
                .anyMatch(c -> scene.sentence().children(c).stream()
                        .anyMatch(m -> m.base().equals("mark")
                                && Set.of("if", "unless").contains(m.lemma())));
    }

    /** "had to be put off": it was. */
    private boolean forced(Token token, Token above) {
        return token.base().equals("xcomp")
                && above.lemma().equals("have")
                && Set.of("VBD", "VBN").contains(above.tag())
                && !scene.clauses().clause(above).negated();
    }

    /** "denied that work had begun", "dismissed reports that the plan was shelved". */
    private boolean denied(Token below, Token above) {
        boolean content = Set.of("ccomp", "acl", "obj", "dep").contains(below.base());
        if (!content || below.relation().equals("acl:relcl") || infinitive(below)) {
            return false;
        }
        if (above.verb()) {
            return DENYING.contains(above.lemma()) && below.base().equals("ccomp");
        }
        Token verb = TOLD.contains(above.lemma()) ? scene.sentence().head(above) : null;
        return verb != null
                && verb.verb()
                && DENYING.contains(verb.lemma())
                && above.base().equals("obj");
    }

    /** "expressed the hope that": speech in form, a wish in substance. */
    private boolean wished(Token verb) {
        return scene.sentence().children(verb).stream()
                .anyMatch(c -> c.base().equals("obj")
                        && Set.of("hope", "wish", "readiness", "desire", "confidence", "need")
                                .contains(c.lemma()));
    }

    /** "see to it that work is done": seen to, not seen. */
    private boolean ensured(Token verb) {
        return verb.lemma().equals("see")
                && scene.sentence().children(verb).stream()
                        .anyMatch(c -> c.base().equals("obl") && c.lemma().equals("it"));
    }

    private boolean infinitive(Token token) {
        return scene.sentence().children(token).stream().anyMatch(c -> c.tag().equals("TO"));
    }

    private boolean marked(Token token) {
        return infinitive(token)
                || scene.sentence().children(token).stream()
                        .anyMatch(c -> c.base().equals("mark")
                                && Set.of("if", "unless", "once", "until", "before", "so", "whether", "that")
                                        .contains(c.lemma()));
    }

    /** "will run as soon as permits are there": what is to come waits for it. */
    private boolean timed(Token token) {
        boolean had = scene.clauses().clause(token).tense() == Tense.PAST_PERFECT;
        return !had
                && scene.sentence().children(token).stream()
                        .anyMatch(c -> Set.of("mark", "advmod").contains(c.base())
                                && Set.of("after", "when", "as", "soon").contains(c.lemma()));
    }

    private boolean open(Token verb) {
        Clause clause = scene.clauses().clause(verb);
        return clause.tense() == Tense.FUTURE
                || clause.modal() != null
                        && Set.of("would", "may", "might", "could").contains(clause.modal());
    }

    /** "met following the groundbreaking for the dam": there had been one. */
    private boolean follows(Token noun) {
        return scene.sentence().children(noun).stream()
                .anyMatch(c -> c.base().equals("case")
                        && Set.of("following", "follow", "after", "since").contains(c.lemma()));
    }

    /** "runs when the line is put into service": of what is not there yet. */
    private boolean awaiting(Clause clause, @Nullable Token above) {
        Token token = clause.predicate();
        return above != null
                && token.base().equals("advcl")
                && clause.tense() == Tense.PRESENT
                && scene.sentence().children(token).stream()
                        .anyMatch(c -> Set.of("mark", "advmod").contains(c.base())
                                && c.index() < token.index()
                                && Set.of("when", "once", "until", "after", "before", "whenever")
                                        .contains(c.lemma()));
    }

    private boolean closes(Token verb, Token noun) {
        return CLOSING.contains(verb.lemma())
                && Set.of("with", "in").contains(scene.clauses().preposition(noun));
    }

    private boolean past(Token verb) {
        Clause clause = scene.clauses().clause(verb);
        return verb.tag().equals("VBD") && clause.modal() == null && !clause.negated();
    }

    /** "They confirmed that the first meeting be held in May": it is to come. */
    private boolean subjunctive(Token verb) {
        return verb.tag().equals("VBN") && unreal(verb) && !infinitive(verb);
    }

    /** "attended the opening of": a noun reports only under a verb that was there. */
    private View ofNoun(Token noun) {
        Token owner = scene.sentence().head(noun);
        boolean standing =
                owner != null && owner.noun() && Set.of("force", "effect").contains(noun.lemma());
        if (standing) {
            return View.ACTUAL; // "the accord, in force since May"
        }
        Token below = noun;
        Token above = scene.sentence().head(noun);
        if (above != null && above.verb() && past(above) && follows(noun)) {
            return outer(above);
        }
        for (int i = 0; above != null && i < HIGHEST; i++) {
            if (above.verb()) {
                Clause clause = scene.clauses().clause(above);
                boolean there = (WITNESSING.contains(above.lemma()) || closes(above, below)) && !infinitive(above);
                boolean possible = clause.modal() != null && POSSIBLE.contains(clause.modal()) || clause.condition();
                if (!there || possible || clause.negated() || outer(above) == View.NONE) {
                    return View.NONE;
                }
                return clause.tense() == Tense.FUTURE || subjunctive(above) ? View.FUTURE : View.ACTUAL;
            }
            boolean through = OCCASIONS.contains(above.lemma().toLowerCase(Locale.ROOT))
                    || below.base().equals("conj")
                    || below.base().equals("appos");
            if (!through) {
                return View.NONE;
            }
            below = above;
            above = scene.sentence().head(above);
        }
        boolean alone = scene.sentence().title() || ListLines.line(scene.sentence()); // "- signing of a treaty"
        return above == null && alone ? View.ACTUAL : View.NONE;
    }
}
