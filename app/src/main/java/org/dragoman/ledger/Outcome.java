package org.dragoman.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.jspecify.annotations.Nullable;

/** What a sentence that names a matter says came of it: by the clause that names it, what frames read there, and the words around. */
final class Outcome {
    /** A clause that stands by itself. */
    private static final Pattern AND = Pattern.compile("(?:and|but|while|though|although|whereas) ");

    /** A clause on something else. */
    private static final Pattern WHILE = Pattern.compile("(?:while|whereas|where|who|whose) ");

    /** How a sentence begins that goes on with what the one before it named: with no name of its own. */
    private static final Pattern BACK =
            Pattern.compile("(?:It|This|That|They|These|Those|Its|Their|Both|Neither|None|Nor"
                    + "|Not|But|Yet|So far|Instead|Since|However|Works?|Construction|Talks|Negotiators|Negotiations|Officials"
                    + "|The [a-z][a-z-]*|Only|No|Nothing|Some|Most|All|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|He|She"
                    + "|We|I)\\b");

    /** "the last section was opened": that is all of it. */
    private static final Pattern LAST =
            Pattern.compile("(?i)\\b(?:last|final|remaining) (?:\\w+ )?(?:part|section|stretch|segment|leg"
                    + "|piece|phase|stage|unit|batch|lot|tranche|instalment)s?\\b");

    /** What had been announced is begun when it is launched. */
    private static final Set<String> LAUNCHED = Set.of("paper.launched", "paper.initiative");

    private static final Set<String> FIRST = Set.of("first", "1st", "inaugural", "maiden");

    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(first|1st|inaugural|maiden|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))\\b"
                    + " (?:[\\w.+&'’-]+ ){0,9}?(?:(?:meeting|session|round|edition|sitting) of (?:the )?(?:[\\w.+&'’-]+ ){0,5}?)?"
                    + "(2\\+2|two-plus-two|dialogue|consultations|seminar|symposium|workshop|festival|forum|summit|commission|committee|council|exercise|meeting|conference|working group)(?!\\w)");

    /** "delivered the final version of their report on the line": a study of the thing is not the thing. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:deliver|submit|present|hand|finish|complet|publish|conclud|wrap|turn|produc|releas|issu)(?:e[sd]?|t?ed|s|es)? (?:over |in |up )?(?:the|their|its|his|her|a|an) (?:[a-z-]+ ){0,2}?(?:(?:version|draft|copy|part|volume) of (?:the|their|its|a) (?:[a-z-]+ ){0,2}?)?"
                    + "(?:reports?|study|studies|surveys?|assessments?|findings|feasibility) (?:on|of|into|about|for)\\b");

    /** "opened the fund in place of the bank": the fund takes a place, and the bank loses it. */
    private static final Pattern IN_PLACE_OF = Pattern.compile(
            "(?i)\\b(?:in (?:the )?(?:place|stead) of|in lieu of|instead of|which (?:replaces|supersedes|succeeds)|replacing|superseding|to (?:replace|succeed|supersede)|replaces|supersedes|tak(?:es|ing) the place of)\\b");

    /** Who holds a meeting, right before it: "today led the second round of". */
    private static final Pattern HOLDS = Pattern.compile(
            "(?i)\\b(?:held|hosted|led|chaired|co-chaired|convened|opened|attended|concluded|completed|conducted|inaugurated|took part in|participated in|met (?:[^,;.]{0,60} )?for|(?:hosted|received|welcomed|joined) [^;]{1,160}? for)(?: (?:today|yesterday|(?:in|on|at) [^,;]{1,40}?))? (?:the |their |its |a )?$");

    /** What a meeting does, behind it: "… was held in Paris". */
    private static final Pattern TAKES_PLACE = Pattern.compile(
            "(?i)^[^,;]{0,90}?(?:,[^,;]{0,90},)? ?\\b(?:(?:was|were|has been|have been) (?:held|convened|hosted|opened|concluded|chaired|co-chaired)|took place|met|convened|opened|concluded|ended)\\b");

    /** What leaves a meeting still to come. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:to|will|ahead|before|next|upcoming|prepar\\w*|invit\\w*|plan\\w*|propos\\w*|postpon\\w*|on the eve|calls? for|due|not)\\b");

    /** Trouble with what was named right before: "but no work has been done there". */
    private static final Pattern BUT = Pattern.compile("[,;]? but (?!\\p{Lu})");

    /** What goes on of the same thing in the clause behind. */
    private static final Pattern OF_IT = Pattern.compile("; (?:it|they|these|both|this|the works?) ");

    /** A relative clause before the verb of its sentence. */
    private static final Pattern ASIDE = Pattern.compile(
            ", (?:(?:for|in|on|of|to|with|from|under|at|by) )?(?:which|whose|whom|where|who) [^,;.]*,(?= (?:is|are|was|were|will|would|shall|must|should|may|has|have|had)\\b)");

    private final Naming naming;
    private final Cues cues;

    Outcome(Naming naming, Cues cues) {
        this.naming = naming;
        this.cues = cues;
    }

    /** A sentence that names a matter, with what it says came of that, or what the one behind it does. */
    Mention told(Mention telling, Draft draft) {
        String relation = relation(telling, draft);
        String continued = relation.equals(Cues.TALK) ? continued(telling) : null;
        return continued == null
                ? telling.told(relation, telling.record())
                : telling.told(continued, Tellings.continued(telling.record()));
    }

    /** What a sentence says of a matter; ", where nothing has been built", said of it right behind, counts as well. */
    private String relation(Mention telling, Draft draft) {
        if (Affinity.unstaged(telling, draft.first())) {
            return Cues.TALK;
        }
        String sentence = telling.record().object();
        String clause = naming.clause(draft, sentence);
        String relation = relation(telling, sentence, clause);
        if (relation.equals("completed")
                && !draft.first().study()
                && PAPER.matcher(clause).find()) {
            return Cues.TALK;
        }
        String own = Relations.DONE.contains(relation) ? naming.ofThing(draft, sentence, clause) : null;
        if (own != null) {
            clause = own;
            relation = cues.relation(own);
        }
        if (relation.equals("superseded")) {
            Matcher place = IN_PLACE_OF.matcher(clause);
            if (place.find()
                    && naming.nearer(draft, clause.substring(0, place.start()), clause.substring(place.end()))) {
                relation = cues.relation(clause.substring(0, place.start()));
            }
        }
        boolean headline = Sentence.TITLE.equals(telling.record().evidence().in());
        if (relation.equals(Cues.TALK) || relation.equals("completed")) {
            String held = held(headline ? sentence : clause, headline, draft);
            if (held != null) {
                return held;
            }
        }
        if (relation.equals("progress") && WordsGiven.praises(sentence)) {
            return "repeated";
        }
        if (Relations.DONE.contains(relation)
                && (WordsGiven.oneToo(sentence)
                        || sentence.startsWith(clause) && Happened.toCome(Lower.of(sentence))
                        || !relation.equals("started") && aside(sentence))) {
            return "scheduled";
        }
        String timed = timed(relation, clause, telling, draft);
        if (!timed.equals(relation)) {
            return timed;
        }
        if (relation.equals("progress") && Volumes.besideAim(sentence)) {
            return "recalled";
        }
        boolean over = Relations.SPOKEN.contains(relation) && Years.over(clause, telling.day());
        if (over || relation.equals("scheduled") && WordsGiven.late(sentence)) {
            return "delayed";
        }
        if (Relations.DOING.contains(relation)) {
            String but = cues.relation(behind(sentence, clause));
            return Relations.TROUBLE.contains(but) ? but : relation;
        }
        if (!Relations.SPOKEN.contains(relation)) {
            return relation;
        }
        if (relation.equals(Cues.TALK) && headline) {
            return relation;
        }
        String relative = cues.relation(Sentence.relative(sentence, clause));
        if (Relations.TROUBLE.contains(relative)) {
            return relative;
        }
        if (relation.equals(Cues.TALK)) {
            String of = cues.relation(ofIt(sentence, clause));
            if (Relations.TROUBLE.contains(of)) {
                return of;
            }
        }
        for (String other : naming.others(draft, sentence, clause)) {
            String told = timed(relation(telling, sentence, other), other, telling, draft);
            boolean elsewhere = Relations.DONE.contains(told) && naming.ofThing(draft, sentence, other) != null
                    || told.equals("progress") && WordsGiven.praises(sentence);
            if (!elsewhere && !Relations.SPOKEN.contains(told)) {
                return told;
            }
        }
        return relation;
    }

    /** Whether a sentence tells of what is to come, around a relative clause: "the hall, for which Oslo gave the plans, is to be built". */
    private boolean aside(String sentence) {
        Matcher aside = ASIDE.matcher(sentence);
        return aside.find() && cues.relation(aside.replaceAll(" ")).equals("scheduled");
    }

    /** What is told as done, of a year before the matter, or with a day that is still to come. */
    private static String timed(String relation, String clause, Mention telling, Draft draft) {
        if (!Relations.DONE.contains(relation)) {
            return relation;
        }
        boolean ahead = Years.ahead(clause, telling.day()) || WordsGiven.soon(clause);
        boolean ago = Years.ago(clause, telling.day(), draft.first().day());
        return ago || Years.before(clause, draft.first().day()) ? "recalled" : ahead ? "scheduled" : relation;
    }

    /** "Chad - Niger: second session of the Water Forum", in a headline without a verb; null where words tell of no meeting of the matter. */
    private static @Nullable String held(String words, boolean headline, Draft draft) {
        Matcher meeting = MEETING.matcher(words);
        if (!meeting.find() || AHEAD.matcher(words).find()) {
            return null;
        }
        boolean told = headline
                || HOLDS.matcher(words.substring(0, meeting.start())).find()
                || TAKES_PLACE.matcher(words.substring(meeting.end())).find();
        String matter = draft.first().record().object() + " "
                + draft.first().record().evidence().quote();
        return told && matter.toLowerCase(Locale.ROOT).contains(meeting.group(2).toLowerCase(Locale.ROOT))
                ? FIRST.contains(meeting.group(1).toLowerCase(Locale.ROOT)) ? "started" : "progress"
                : null;
    }

    /** The clause right behind one that begins with "but" and names nothing; empty where there is none. */
    private static String behind(String sentence, String clause) {
        String rest = Sentence.rest(sentence, clause);
        Matcher but = BUT.matcher(rest);
        return but.lookingAt() ? rest.substring(but.end()) : "";
    }

    /** The clause right behind one, where it goes on of the same: "discussed the boats; they should have come by May"; empty where there is none. */
    private static String ofIt(String sentence, String clause) {
        String rest = Sentence.rest(sentence, clause);
        return OF_IT.matcher(rest).lookingAt() ? rest.substring(1) : "";
    }

    /** What the sentence behind one tells that only names a matter: "They spoke of the dam. It was finished in May."; null for nothing. */
    private @Nullable String continued(Mention telling) {
        List<EvidenceRecord> behind = telling.record().also();
        if (behind.isEmpty() || !BACK.matcher(behind.get(0).quote()).lookingAt()) {
            return null;
        }
        String told = cues.relation(behind.get(0).quote());
        return Relations.SPOKEN.contains(told) ? null : told;
    }

    /** What a frame reports in the clause that names the matter, else what the cues there tell. */
    private String relation(Mention telling, String sentence, String clause) {
        String told = cues.told(clause);
        String cue = told == null ? Cues.TALK : told;
        for (CommitmentRecord read : telling.inside()) {
            String reported = reported(read, sentence);
            if (reported != null && clause.contains(read.evidence().trigger().text())) {
                boolean part =
                        reported.equals("completed") && !LAST.matcher(clause).find() && Extent.part(clause);
                boolean launched = reported.equals("agreed") && LAUNCHED.contains(read.frame());
                if (Relations.SPOKEN.contains(reported) && !Relations.SPOKEN.contains(cue)) {
                    return cue;
                }
                if (reported.equals("completed") && cue.equals("agreed")) {
                    return cue;
                }
                if (reported.equals("completed") && Relations.DOING.contains(cue)) {
                    return "progress";
                }
                if (reported.equals("progress") && cue.equals("completed") && !Extent.part(clause)) {
                    return "completed";
                }
                if (reported.equals("progress") && (cue.equals("contested") || Relations.TROUBLE.contains(cue))) {
                    return cue;
                }
                return part ? "progress" : launched ? "started" : WordsGiven.ruled(reported, sentence);
            }
        }
        boolean elsewhere = telling.inside().stream().anyMatch(read -> read.relation() != null && !bare(read));
        if (told != null || elsewhere) {
            return told == null ? Cues.TALK : WordsGiven.ruled(told, sentence);
        }
        String whole = clause.equals(sentence) ? Cues.TALK : telling.relation();
        if (Relations.DONE.contains(whole) && AND.matcher(clause).lookingAt()) {
            return Cues.TALK;
        }
        whole = Relations.DONE.contains(whole) ? cues.relation(beside(sentence, clause)) : whole;
        if (whole.equals(Cues.TALK)) {
            for (CommitmentRecord read : telling.inside()) {
                String reported = reported(read, sentence);
                if (reported != null) {
                    return reported;
                }
            }
        }
        return whole;
    }

    /** What a frame reports, seen in its sentence; null where it reports nothing. */
    private static @Nullable String reported(CommitmentRecord read, String sentence) {
        return read.relation() == null ? null : WordsGiven.relation(read, sentence);
    }

    /** A sentence without the clauses beside one that stand by themselves: "while work on the dam has begun". */
    private static String beside(String sentence, String clause) {
        return Sentence.clauses(sentence).stream()
                .filter(other -> other.equals(clause) || !WHILE.matcher(other).lookingAt())
                .collect(Collectors.joining(", "));
    }

    /** "the accord", "it": words that leave it to their sentence what they are about. */
    private static boolean bare(CommitmentRecord read) {
        String object = read.object().strip();
        return object.indexOf(' ') == object.lastIndexOf(' ');
    }
}
