package org.dragoman.nlp4j;

import java.util.Set;

/**
 * Hangs some phrases where they belong, which parsers hang one word too low or too high: both states of the headline
 * "Peru, Chile sign treaty" are subjects; in "sold jets worth a million dollars to Chad" the jets are sold to Chad; in
 * "set free two soldiers" the soldiers are set free; in "laid, by remote control, the foundation" the foundation is laid.
 */
final class Attachments {
    private static final Set<String> DIRECTED = Words.of("to from with for against");

    private static final Set<String> FREEING = Words.of("set let");

    private static final Set<String> AWAY = Words.of("away back out home aside apart forward ahead");

    private static final Set<String> LOOSE = Words.of("vocative dep obl:npmod appos nsubj compound");

    private static final Set<String> TIMES = Words.of(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
                    + " august september october november december week month year");

    private Attachments() {}

    /** Works on Universal Dependencies. */
    static void turn(ClearTree tree) {
        infinitiveHeadline(tree);
        listSubjects(tree);
        raiseFromAuxiliaries(tree);
        for (int i = 1; i < tree.size(); i++) {
            int adverb = tree.head(i);
            boolean under =
                    adverb > 0 && tree.is(i, "obl") && AWAY.contains(tree.lemma(adverb)) && tree.is(adverb, "advmod");
            if (under && tree.head(adverb) >= 0 && tree.verb(tree.head(adverb))) {
                tree.attach(i, tree.head(adverb), "obl"); // "walked away from talks"
            }
            if (tree.is(i, "appos")) {
                belated(tree, i);
            }
            if (tree.is(i, "ccomp")) {
                wished(tree, i);
            }
            if (tree.lemma(i).equals("worth") && tree.is(i, "amod")) {
                raise(tree, i);
            }
            if (tree.lemma(i).equals("free") && tree.is(i, "amod") && FREEING.contains(tree.lemma(i - 1))) {
                int freed = tree.head(i);
                tree.attach(i, i - 1, "xcomp");
                if (tree.head(freed) == i - 1 && !tree.is(freed, "obj")) {
                    tree.attach(freed, i - 1, "obj");
                }
            }
        }
    }

    /** "laid, by remote control, the foundation": the object comes behind what stands between commas. */
    private static void belated(ClearTree tree, int thing) {
        int aside = tree.head(thing);
        int verb = aside < 0 || !tree.is(aside, "obl") ? -1 : tree.head(aside);
        if (verb < 0 || !tree.verb(verb) || verb > aside) {
            return;
        }
        boolean between = tree.form(verb + 1).equals(",")
                && tree.child(aside, "case") == verb + 2
                && tree.leftmost(thing) > aside
                && tree.form(tree.leftmost(thing) - 1).equals(",");
        boolean open = tree.child(verb, "obj") < 0
                && tree.child(verb, "aux:pass") < 0
                && tree.child(verb, "nsubj:pass") < 0
                && tree.child(verb, "ccomp") < 0;
        if (between && open) {
            tree.attach(thing, verb, "obj");
        }
    }

    /** "asked that financing for the road be settled": what the parser takes for the object of the asking is to be settled. */
    private static void wished(ClearTree tree, int deed) {
        int verb = tree.head(deed);
        int be = tree.child(deed, "aux:pass");
        int thing = verb < 0 ? -1 : tree.child(verb, "obj");
        int that = thing < 0 ? -1 : tree.child(thing, "det");
        boolean wish = be > 0
                && tree.tag(be).equals("VB")
                && tree.form(be).equals("be")
                && tree.child(deed, "nsubj:pass") < 0
                && tree.child(deed, "mark") < 0
                && thing > verb
                && thing < be
                && that == verb + 1
                && tree.form(that).equals("that");
        if (wish) {
            tree.attach(thing, deed, "nsubj:pass");
            tree.attach(that, deed, "mark");
        }
    }

    /** "is once again sending": the subject hangs under "is", which is only an auxiliary. */
    private static void raiseFromAuxiliaries(ClearTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            int above = tree.head(i);
            boolean subject = tree.is(i, "nsubj") || tree.is(i, "nsubj:pass");
            if (subject && above >= 0 && (tree.is(above, "aux") || tree.is(above, "aux:pass"))) {
                int verb = tree.head(above);
                if (verb >= 0 && tree.child(verb, "nsubj") < 0 && tree.child(verb, "nsubj:pass") < 0) {
                    tree.attach(i, verb, tree.child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
                }
            }
            boolean afterTime = tree.is(i, "appos") && above >= 0 && TIMES.contains(tree.lemma(above));
            int verb = afterTime ? tree.head(above) : -1;
            if (verb > i && tree.verb(verb) && tree.child(verb, "nsubj") < 0 && tree.child(verb, "nsubj:pass") < 0) {
                tree.attach(i, verb, "nsubj"); // "In January, the minister, …, agreed"
            }
        }
    }

    /** "Rwanda, Congo to sign deal": without another verb, the infinitive is what the line says of its subject. */
    private static void infinitiveHeadline(ClearTree tree) {
        int subject = 0;
        while (subject < tree.size() && tree.head(subject) >= 0) {
            subject++;
        }
        if (subject == tree.size()) {
            return;
        }
        int verb = tree.child(subject, "acl");
        boolean line = tree.noun(subject)
                && verb > subject
                && tree.tag(verb).equals("VB")
                && tree.child(verb, "mark") > 0
                && !tree.form(tree.size() - 1).equals(".");
        for (int i = 0; line && i < tree.size(); i++) {
            line = i == verb || !tree.verb(i) && !tree.tag(i).equals("MD");
        }
        if (line) {
            tree.attach(verb, tree.head(subject), tree.relation(subject));
            tree.attach(subject, verb, "nsubj");
        }
    }

    /** "Indonesia, Papua New Guinea ratify pact": a name, a comma, and the subject of the verb. */
    private static void listSubjects(ClearTree tree) {
        int comma = 1;
        while (comma < tree.size() && !tree.form(comma).equals(",")) {
            if (!tree.tag(comma).startsWith("NNP")) {
                return;
            }
            comma++;
        }
        int first = comma - 1;
        int verb = tree.root();
        int subject = tree.child(verb, "nsubj");
        boolean names = comma < 4
                && comma + 1 < tree.size()
                && tree.tag(first).startsWith("NNP")
                && tree.tag(comma + 1).startsWith("NNP");
        boolean list = names
                && tree.verb(verb)
                && subject > comma
                && subject < verb
                && tree.tag(subject).startsWith("NNP")
                && tree.leftmost(subject) <= comma + 1
                && LOOSE.contains(tree.relation(first))
                && !tree.tag(verb).equals("VBZ");
        if (list) {
            tree.attach(first, verb, "nsubj");
            tree.attach(subject, first, "conj");
        }
    }

    /** "jets worth a million dollars [to Chad]": what follows the sum belongs to the verb. */
    private static void raise(ClearTree tree, int worth) {
        int thing = tree.head(worth);
        int verb = thing < 0 ? -1 : tree.head(thing);
        if (verb < 0 || !tree.verb(verb) || !tree.is(thing, "obj")) {
            return;
        }
        for (int i = worth + 1; i < tree.size(); i++) {
            int preposition = tree.child(i, "case");
            boolean within = tree.head(i) > worth && tree.head(tree.head(i)) == worth;
            if (preposition > worth
                    && DIRECTED.contains(tree.lemma(preposition))
                    && (tree.head(i) == worth || within)) {
                tree.attach(i, verb, "obl");
            }
        }
    }
}
