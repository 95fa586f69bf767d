package org.dragoman.nlp4j;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the verb of a sentence that has none because the tagger took its past tense for an adjective: "sided" in "The
 * minister sided with Peru", "left" in "The envoy left for Lima".
 */
final class PastVerbs {
    private static final Set<String> SUBJECTS = Words.of("NN NNS NNP NNPS PRP");

    /** Words before which a past tense may stand, and an adjective before its noun may not. */
    private static final Set<String> AFTER = Words.of("IN TO DT PRP$ RP NNP NNPS CD $");

    /** Verbs without an object, so that their form in -ed is no passive participle: "Thousands demonstrated in Serbia". */
    private static final Set<String> INTRANSITIVE =
            Words.of("demonstrated marched rallied protested clashed rioted resigned converged flocked");

    private PastVerbs() {}

    /** Where the verb stands, or -1: if the words have another verb. */
    static int at(String[] forms, String[] tags) {
        for (String tag : tags) {
            if (tag.equals("MD") || tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN")) {
                return -1;
            }
        }
        for (int i = 1; i < forms.length - 1; i++) {
            String form = forms[i].toLowerCase(Locale.ROOT);
            boolean past = form.endsWith("ed") || form.equals("left");
            boolean gathered = tags[i].equals("VBN") && INTRANSITIVE.contains(form) && SUBJECTS.contains(tags[i - 1]);
            if (gathered && (AFTER.contains(tags[i + 1]) || tags[i + 1].equals("RB"))) {
                return i;
            }
            if (past && tags[i].equals("JJ") && SUBJECTS.contains(tags[i - 1]) && AFTER.contains(tags[i + 1])) {
                return i;
            }
        }
        return -1;
    }
}
