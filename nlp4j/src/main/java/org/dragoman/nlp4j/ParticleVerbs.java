package org.dragoman.nlp4j;

import java.util.Map;
import java.util.Set;

/**
 * Lets the particle of a verb be one where the parser took it for a preposition: in "switched off mobile internet" the
 * internet is the object.
 */
final class ParticleVerbs {
    /** Verbs that with the particle always have an object. */
    private static final Map<String, Set<String>> VERBS = Map.of(
            "off",
            Words.of("switch turn cut shut call fire ward fend beat seal cordon lay write brush shrug fight drive carry"
                    + " round haul march auction sign bump kill scare wall fence rope set break put stave fob"),
            "out",
            Words.of(
                    "carry rule wipe throw kick drive phase dish take flush weed stamp snuff blot smoke single eke mete"
                            + " turf boot dole farm act rub cast spell hammer thrash iron"),
            "over",
            Words.of("hand take sign bowl win roll turn"),
            "in",
            Words.of("draft rein usher haul rope hem box fence wall hand reel"),
            "on",
            Words.of("switch"),
            "up",
            Words.of(
                    "round blow beef shore prop ramp call set step back gobble mop stir drum whip patch put conjure muster"),
            "down",
            Words.of("shoot gun strike hunt put turn vote tear shut mow hand pin knock"));

    private ParticleVerbs() {}

    /** Works on Universal Dependencies. */
    static void turn(ClearTree tree) {
        for (int i = 1; i < tree.size(); i++) {
            Set<String> verbs = VERBS.get(tree.form(i));
            boolean particle =
                    verbs != null && tree.is(i, "case") && tree.verb(i - 1) && verbs.contains(tree.lemma(i - 1));
            if (particle) {
                turn(tree, i - 1, i);
            }
        }
    }

    private static void turn(ClearTree tree, int verb, int particle) {
        int noun = tree.head(particle);
        boolean free = noun > particle
                && tree.noun(noun)
                && tree.head(noun) == verb
                && tree.is(noun, "obl")
                && cases(tree, noun) == 1
                && tree.child(verb, "obj") < 0
                && tree.child(verb, "aux:pass") < 0;
        if (free) {
            tree.attach(noun, verb, "obj");
            tree.attach(particle, verb, "compound:prt");
        }
    }

    /** "turned out of the house" has two. */
    private static int cases(ClearTree tree, int noun) {
        int cases = 0;
        for (int i = 0; i < noun; i++) {
            cases += tree.head(i) == noun && tree.is(i, "case") ? 1 : 0;
        }
        return cases;
    }
}
