package org.dragoman.nlp4j;

import java.util.Set;

/** Makes the content word the head of its clause, and gives it the arguments that are its own. */
final class Predicates {
    private static final Set<String> PLACES =
            Words.of("here there over back away abroad home up down out off ahead underway aboard around nearby"
                    + " inside outside together apart");

    /** Subjects of "is to" that do not act: "the goal is to win". */
    private static final Set<String> ABSTRACT =
            Words.of("goal aim purpose plan idea objective task job role intention intent way mission decision"
                    + " priority step key challenge problem point hope dream ambition strategy policy question option"
                    + " solution answer choice move desire target approach focus effort proposal this that it what");

    private static final Set<String> OBLIGING = Words.of("have need");
    private static final Set<String> ORDERING = Words.of("order want keep have see declare find");

    private Predicates() {}

    /**
     * Repairs a frequent error: in "The report called for sanctions." and "Xi, president of China, met them." the verb
     * may be taken for a participle that modifies its subject, which would leave the sentence without a verb.
     */
    static void restoreMainVerb(ClearTree tree) {
        int root = tree.root();
        if (!tree.noun(root) || !tree.form(tree.size() - 1).equals(".") || tree.child(root, "cop") >= 0) {
            return;
        }
        int verb = root + 1;
        while (verb < tree.size() && !(tree.head(verb) == root && tree.is(verb, "acl"))) {
            verb++;
        }
        if (verb == tree.size() || !mainVerb(tree, verb)) {
            return;
        }
        for (int i = verb + 1; i < tree.size(); i++) {
            if (tree.head(i) == root) {
                tree.attach(i, verb, tree.relation(i));
            }
        }
        tree.attach(verb, -1, "root");
        tree.attach(root, verb, "nsubj");
        tree.retag(verb, "VBD");
    }

    /** "did not rule out sending": what the parser hung under "did" belongs to "rule". */
    static void relieveAuxiliaries(ClearTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            int auxiliary = tree.head(i);
            boolean misplaced = auxiliary >= 0
                    && (tree.is(auxiliary, "aux") || tree.is(auxiliary, "auxpass"))
                    && !tree.punctuation(i)
                    && tree.verb(tree.head(auxiliary));
            if (misplaced) {
                int verb = tree.head(auxiliary);
                boolean subject = tree.is(i, "dobj") && i < verb && tree.child(verb, "nsubj") < 0;
                boolean content = tree.tag(i).equals("VBG") && i > verb && tree.is(i, "advcl");
                tree.attach(i, verb, subject ? "nsubj" : content ? "xcomp" : tree.relation(i));
            }
        }
    }

    private static boolean mainVerb(ClearTree tree, int verb) {
        String tag = tree.tag(verb);
        boolean past = tag.equals("VBN") || tag.equals("VBD");
        if (!past || tree.child(verb, "agent") >= 0) {
            return false;
        }
        boolean complement = tree.child(verb, "dobj") > verb || tree.child(verb, "ccomp") > verb;
        boolean named = tree.child(verb, "oprd") >= 0;
        int preposition = tree.child(verb, "prep");
        boolean calls = tree.lemma(verb).equals("call")
                && preposition == verb + 1
                && (tree.form(preposition).equals("for")
                        || tree.form(preposition).equals("on"));
        return calls || (complement && !named);
    }

    /** "wants Iran to stop", "made him angry": the subject of the lower predicate is the object of the upper one. */
    static void raiseSubjects(ClearTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            int verb = tree.head(i);
            if ((tree.is(i, "ccomp") || tree.is(i, "xcomp")) && tree.verb(verb) && verb < i && !finite(tree, i)) {
                int subject = tree.child(i, "nsubj");
                subject = subject < 0 ? tree.child(i, "nsubjpass") : subject;
                if (subject > verb && subject < i && tree.child(verb, "dobj") < 0) {
                    tree.attach(subject, verb, "dobj");
                    tree.relabel(i, "xcomp");
                }
            }
        }
    }

    private static boolean finite(ClearTree tree, int predicate) {
        if (tree.child(predicate, "mark") >= 0
                || (tree.lemma(predicate).equals("be") && !infinitive(tree, predicate))) {
            return true;
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) == predicate
                    && (tree.is(i, "aux") || tree.is(i, "auxpass"))
                    && !tree.tag(i).equals("TO")
                    && !tree.tag(i).equals("VB")) {
                return true;
            }
        }
        String tag = tree.tag(predicate);
        return !(tag.equals("VB") || tag.equals("VBN") || tag.startsWith("JJ") || tag.startsWith("NN"));
    }

    private static boolean infinitive(ClearTree tree, int predicate) {
        int aux = tree.child(predicate, "aux");
        return aux >= 0 && tree.tag(aux).equals("TO");
    }

    /** "ordered nine men jailed": the participle is what becomes of the object, no second verb. */
    static void partResults(ClearTree tree) {
        for (int i = 2; i < tree.size(); i++) {
            int verb = tree.head(i);
            boolean result = tree.is(i, "conj")
                    && tree.tag(i).equals("VBN")
                    && tree.verb(verb)
                    && ORDERING.contains(tree.lemma(verb))
                    && tree.child(verb, "obj") > verb
                    && tree.child(verb, "obj") < i
                    && tree.child(i, "cc") < 0;
            if (result && !parted(tree, verb, i)) {
                tree.relabel(i, "xcomp");
            }
        }
    }

    private static boolean parted(ClearTree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.tag(i).equals("CC") || tree.form(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Lets what follows "be" govern it. */
    static void turnCopulas(ClearTree tree) {
        for (int be = tree.size() - 1; be >= 0; be--) {
            if (tree.verb(be) && tree.lemma(be).equals("be") && !tree.is(be, "aux") && !tree.is(be, "auxpass")) {
                turnCopula(tree, be);
            }
        }
    }

    /** "has to withdraw", "needs to be finished": says what should be done, as a modal verb does. */
    static void turnObligations(ClearTree tree) {
        for (int verb = tree.size() - 1; verb >= 0; verb--) {
            boolean present = tree.tag(verb).equals("VBZ") || tree.tag(verb).equals("VBP");
            int infinitive = present && OBLIGING.contains(tree.lemma(verb)) ? tree.child(verb, "xcomp") : -1;
            boolean obliges = infinitive > verb
                    && infinitive(tree, infinitive)
                    && tree.child(verb, "dobj") < 0
                    && tree.child(verb, "neg") < 0
                    && tree.child(verb, "aux") < 0
                    && tree.child(verb, "conj") < 0;
            if (obliges) {
                int subject = tree.child(verb, "nsubj");
                tree.promote(infinitive, "aux");
                tree.retag(verb, "MD");
                if (subject >= 0 && tree.child(infinitive, "auxpass") >= 0) {
                    tree.relabel(subject, "nsubjpass");
                }
            }
        }
    }

    private static void turnCopula(ClearTree tree, int be) {
        int noun = tree.child(be, "attr");
        if (tree.child(be, "expl") >= 0 && noun >= 0) {
            tree.relabel(noun, "nsubj"); // "there is a problem"
            return;
        }
        int predicate = noun >= 0 ? noun : tree.child(be, "acomp");
        predicate = predicate >= 0 ? predicate : tree.child(be, "oprd");
        if (predicate >= 0) {
            tree.promote(predicate, "cop");
            return;
        }
        int subject = tree.child(be, "nsubj");
        subject = subject < 0 ? tree.child(be, "csubj") : subject;
        if (subject < 0 || tree.child(be, "ccomp") > be) {
            return;
        }
        int infinitive = tree.child(be, "xcomp");
        if (infinitive > be) {
            if (infinitive(tree, infinitive)) {
                boolean cop = ABSTRACT.contains(tree.lemma(subject));
                tree.promote(infinitive, cop ? "cop" : "aux");
                if (!cop && tree.child(infinitive, "auxpass") >= 0) {
                    tree.relabel(subject, "nsubj:pass");
                }
            }
            return;
        }
        int place = place(tree, be, subject);
        if (place >= 0) {
            tree.promote(place, "cop");
        }
    }

    /** "is in Beijing", "is over": the first phrase after "be" if it says where, when or how. */
    private static int place(ClearTree tree, int be, int subject) {
        for (int i = Math.max(be, subject) + 1; i < tree.size(); i++) {
            if (tree.head(i) == be) {
                if (tree.is(i, "obl") || (tree.is(i, "advmod") && PLACES.contains(tree.lemma(i)))) {
                    return i;
                }
                if (!tree.is(i, "advmod") && !tree.is(i, "neg") && !tree.is(i, "npadvmod")) {
                    return -1;
                }
            }
        }
        return -1;
    }
}
