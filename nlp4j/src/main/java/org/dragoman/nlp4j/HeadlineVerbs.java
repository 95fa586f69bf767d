package org.dragoman.nlp4j;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the verb of a headline that the tagger took for a noun: "sails" in "Australian warship sails through strait",
 * "rally" in "Hundreds rally in capital". Taggers learn from whole sentences, where such words are mostly nouns.
 */
final class HeadlineVerbs {
    /** Verbs that need no object. */
    private static final Set<String> INTRANSITIVE =
            Words.of("head steam rally protest march strike riot clash sail fly arrive demonstrate gather surrender"
                    + " retreat withdraw land advance mass parade appeal fire crash flee vote mutiny rebel"
                    + " revolt drill exercise patrol starve fast camp balk respond return swear vow move"
                    + " fight");

    /** Verbs with an object. */
    private static final Set<String> TRANSITIVE = Words.of(
            "attack bomb raid shell storm block boycott ban jail fine sentence charge probe slam"
                    + " blast rap warn urge back aid visit host tour halt pause delay end cut ease lift"
                    + " sanction target seize claim blame demand request answer return release free move"
                    + " order bar limit curb shut close open exit quit leave join sign ink seal offer pledge"
                    + " promise support veto reject snub rebuff dismiss deny defy accuse fault rebuke battle"
                    + " arrest detain hold question search abduct execute torture rape shoot stone down sink"
                    + " strike hit kill pound hammer ambush murder slay weigh mull eye seek want need ask"
                    + " press push pressure prod meet hail praise laud thank honor mark approve pass adopt"
                    + " grant give send ship deliver lend loan fund airlift drop lower raise hike impose slap"
                    + " tighten relax scrap ditch dump axe cancel postpone resume restart renew extend expand"
                    + " deploy rush scramble test launch pardon swap trade exchange name appoint recall expel"
                    + " deport oust sack fire evict censor gag muzzle silence hack disrupt paralyze cripple"
                    + " occupy blockade besiege surround encircle capture retake overrun annex invade torch"
                    + " burn loot vandalize condemn decry hand stun spark rock face cast sue try plan study"
                    + " table draft suspect view list fuel trigger gun ground divert jam tap rig buzz shadow"
                    + " intercept flank mass rally mourn clear empty unfreeze calm cool reform oppose"
                    + " apologize welcome near secure aim renounce sever upgrade downgrade shun deepen"
                    + " picket barricade convict contest permit subject stage voice brand signal share rule risk record scale split spread"
                    + " stake stir stress supply surge sweep tax tear top tout track train trap treat"
                    + "  trim turn upset value wage watch wave wound wreck yield win weather boost curtail cement broker chair sponsor rescue evacuate shelter arm equip");

    private static final Set<String> TESTED = Words.of("fires fired launches launched flies flew");

    /** Verbs that need their particle: "Mayors call off talks". */
    private static final Set<String> PARTICLED =
            Words.of("call pull step break set put turn carry take hand lay walk go give line round fire beef pay bow");

    /** Adjectives and adverbs that are verbs too: "Pirates free tanker crew", "Lawmakers back treaty". */
    private static final Set<String> DOUBLE =
            Words.of("free open clear empty calm cool back near secure welcome down round double triple");

    /** Words before which an object may begin. */
    private static final Set<String> OPENING = Words.of("NN NNS NNP NNPS JJ JJR JJS CD DT PRP$ VBN VBG $ ` `` RB PRP");

    private static final Set<String> PLACING = Words.of("in from at of across near");

    private static final Set<String> SUBJECTS = Words.of("NN NNS NNP NNPS CD");

    /** Verbs of news whose object may look like the verb itself: "Chile strikes deal with Peru". */
    private static final Set<String> DEALING = Words.of(
            "strike ink seal clinch cut win near eye seek reject snub nix"
                    + " mull probe back hail sign make land reach forge broker close rush weigh rebuff slam oppose unveil table"
                    + " announce approve call stage launch hold lead set block delay cancel halt end offer want plan face renew extend join");

    /** Nouns that taggers take for verbs where an article is left out. */
    private static final Set<String> DEALS = Words.of("deal pact plan vote ban bid offer call claim demand trade truce"
            + " move probe visit talk swap loan transfer contract accord appeal request protest review reform tax strike march rally boycott walkout"
            + " raid attack ceasefire cease-fire meeting summit election inquiry fight");

    private HeadlineVerbs() {}

    /**
     * Where a headline's verb stands that has been tagged as a noun, or -1: if the words have a verb or end in a full
     * stop.
     */
    static int at(String[] forms, String[] tags) {
        int size = forms.length;
        int dealing = dealing(forms, tags);
        if (dealing >= 0) {
            return dealing;
        }
        if (size < 3 || tags[size - 1].equals(".") || verbal(tags)) {
            return -1;
        }
        for (int i = 1; i < size - 1; i++) {
            String form = forms[i].toLowerCase(Locale.ROOT);
            boolean listed = listed(forms, tags, i);
            String subject = listed ? "NNPS" : tags[head(forms, tags, i - 1)];
            boolean fits = (listed || SUBJECTS.contains(tags[i - 1]))
                    && (agrees(subject, tags[i]) && verb(stem(form, tags[i]), tags[i + 1])
                            || doubles(subject, form, tags[i]) && verb(form, tags[i + 1]));
            if (fits) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where the verb of "OpenAI strikes deal with …" stands, of which the tagger made a subject and a verb; -1 without
     * such a pair.
     */
    static int dealing(String[] forms, String[] tags) {
        for (int i = 1; i < forms.length - 2; i++) {
            boolean pair = tags[i].equals("NNS")
                    && (tags[i + 1].equals("VBP") || tags[i + 1].equals("VB"))
                    && DEALS.contains(forms[i + 1].toLowerCase(Locale.ROOT))
                    && tags[i + 2].equals("IN")
                    && DEALING.contains(stem(forms[i].toLowerCase(Locale.ROOT), "NNS"));
            boolean opens = i < 4 && !tags[i - 1].equals("DT") && !tags[i - 1].equals("NNS");
            if (pair && opens) {
                return i;
            }
        }
        return -1;
    }

    /** Where "fires" of "North Korea test-fires missile" stands, which the tokenizer parts; -1 without it. */
    static int tested(String[] forms) {
        for (int i = 3; i < forms.length; i++) {
            boolean fired = TESTED.contains(forms[i].toLowerCase(Locale.ROOT))
                    && forms[i - 1].equals("-")
                    && forms[i - 2].equalsIgnoreCase("test");
            if (fired) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where the verb of "Norway to double aid" stands, of which the tagger made an adjective or a noun; -1 where there is
     * none, or the line has another verb.
     */
    static int infinitive(String[] forms, String[] tags) {
        if (forms.length < 4 || tags[forms.length - 1].equals(".")) {
            return -1;
        }
        for (String tag : tags) {
            if (tag.equals("MD") || tag.startsWith("VB") && !tag.equals("VBG")) {
                return -1;
            }
        }
        for (int i = 1; i < Math.min(6, forms.length - 2); i++) {
            String verb = forms[i + 1].toLowerCase(Locale.ROOT);
            boolean known = TRANSITIVE.contains(verb) || INTRANSITIVE.contains(verb) || DOUBLE.contains(verb);
            boolean adverb = i > 1 && (forms[i - 1].equalsIgnoreCase("yet") || forms[i - 1].equalsIgnoreCase("not"));
            String before = tags[adverb ? i - 2 : i - 1];
            if (known && forms[i].equalsIgnoreCase("to") && SUBJECTS.contains(before)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean verbal(String[] tags) {
        for (String tag : tags) {
            if (tag.equals("MD") || tag.equals("TO") || tag.startsWith("VB") && !tag.equals("VBG")) {
                return true;
            }
        }
        return false;
    }

    /** Whether names in a list stand before a word: "Armenia, Azerbaijan sign", "Chad, Niger, Mali agree". */
    private static boolean listed(String[] forms, String[] tags, int verb) {
        boolean comma = false;
        for (int i = 0; i < verb; i++) {
            boolean joint = forms[i].equals(",") || i > 0 && forms[i].equalsIgnoreCase("and");
            if (!joint && !tags[i].startsWith("NNP")) {
                return false;
            }
            comma |= joint && i > 0 && i < verb - 1;
        }
        return comma;
    }

    /** The noun that a verb after a word agrees with: "doctors" in "Doctors in Nepal stage sit-in". */
    private static int head(String[] forms, String[] tags, int last) {
        int at = last;
        while (at > 0 && tags[at].startsWith("NNP")) {
            at--;
        }
        boolean placed = at > 0
                && at < last
                && PLACING.contains(forms[at].toLowerCase(Locale.ROOT))
                && SUBJECTS.contains(tags[at - 1]);
        return placed ? at - 1 : last;
    }

    /** "Warship sails", "warships sail". */
    private static boolean agrees(String subject, String verb) {
        boolean many = subject.equals("NNS") || subject.equals("NNPS") || subject.equals("CD");
        return many ? verb.equals("NN") || verb.equals("JJ") : verb.equals("NNS");
    }

    /** After a plural only: "Rebels free soldiers", not "Trade free zone". */
    private static boolean doubles(String subject, String form, String tag) {
        return subject.endsWith("S")
                && DOUBLE.contains(form)
                && (tag.equals("JJ") || tag.equals("RP") || tag.startsWith("RB"));
    }

    private static boolean verb(String stem, String next) {
        return (TRANSITIVE.contains(stem) || PARTICLED.contains(stem)) && next.equals("RP")
                || TRANSITIVE.contains(stem) && OPENING.contains(next)
                || INTRANSITIVE.contains(stem)
                        && (next.equals("IN") || next.startsWith("RB") || next.equals(",") || next.equals("RP"));
    }

    private static String stem(String form, String tag) {
        if (tag.equals("NN")) {
            return form;
        }
        if (form.endsWith("ies")) {
            return form.substring(0, form.length() - 3) + "y";
        }
        boolean sibilant =
                form.endsWith("shes") || form.endsWith("ches") || form.endsWith("sses") || form.endsWith("xes");
        return form.endsWith("s") ? form.substring(0, form.length() - (sibilant ? 2 : 1)) : form;
    }
}
