package org.dragoman.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells from its words alone what a sentence says came of a matter, where no frame reads it: {@code ledger/cues.tsv}.
 *
 * <p>Example: "The audit has slipped to the spring" gives {@code delayed}; "the plant will be finished in May" gives
 * {@code scheduled}, since what is still to come is no progress; a sentence without a cue is {@code discussed}.
 */
final class Cues {
    /** What is only spoken of. */
    static final String TALK = "discussed";

    /** What holds only of what has happened. */
    private static final Set<String> FACTS =
            Set.of("completed", "started", "progress", "resumed", "signed", "ratified", "in-force");

    /** What leaves it open whether what follows has happened. */
    private static final Pattern OPEN = words(
            "will would should shall may might could can must hope hopes hoped plan plans planned expect expects"
                    + " expected due want wants wanted ask asks asked urge urges urged if unless until once when before"
                    + " not never nor neither without intend intends intended whether promise promised propose proposed"
                    + " offered need needs importance forward discuss discussed towards toward await awaits awaiting"
                    + " pending request requested be directed wish wishes likely nothing none hardly barely scarcely"
                    + " prepare prepares preparing preparations possible possibility assume assumes assumed assuming envisage"
                    + " envisages envisaged foresee foresees hinges depends",
            "|(?:spoke|spoken|speaks?|talk|talks|talked) (?:of|about)|aim(?:s|ed)? to|agree(?:d|s)? to|decided to|is to|are to|was to|were to|ha(?:s|ve|d) to|to be|ready"
                    + " (?:to|for)|calls? for|called for|on course to|(?:high|about) time"
                    + "|(?:demand|insist|suggest|request|ask|order|recommend|advis|advocat|urg|propos)(?:e?s|e?d|ing)? that|(?:next|this coming) [a-z]+ (?:sees|brings|marks)|tomorrow (?:sees|brings)|countdown|remember(?:s|ed|ing)? (?:the day|how|when)|appeal(?:s|ed)? (?:to|for)|float(?:s|ed)?|moot(?:s|ed)?|lobby(?:ing)?|lobbie[sd]|that [^,;]{1,80} be|(?:vow|pledge|undertake|undertook|undertaken|sw(?:ear|ore))[sd]? to"
                    + "|assur(?:e[sd]?|ances?) [^,;]{0,40}that|to (?:have|see|get) (?:the|a|an|its|their|all|this|that|both)|thank(?:s|ed)? [^,;]{1,40} for (?:the|its|their|his))\\b|n['’]t\\b");

    /** "no dose ", before "had arrived": none was. */
    private static final Pattern NONE = Pattern.compile(
            "\\bno (?!doubt|longer|fewer|less|sooner|wonder|later|matter|small|other)(?:[a-z-]+ ){1,3}$");

    /** "to commence", "no start": it has not happened. */
    private static final Pattern TO = Pattern.compile("\\b(?:to|no) $");

    /** The month, which leaves nothing open. */
    private static final Pattern MAY = Pattern.compile("(?<=\\w )May\\b|\\bMay(?= \\d)");

    /** "you will recall that": nothing is to come. */
    private static final Pattern RECALL =
            Pattern.compile("\\b(?:will|would|may|might) (recall|remember|know|be aware|have noticed|have seen) ");

    private static final Pattern WONT = Pattern.compile("\\bwon['’]t\\b");

    /** "isn't", which says the same as "is not". */
    private static final Pattern NOT = Pattern.compile("\\b([a-z]+)n['’]t\\b");

    /** "has been quietly dropped": what stands in between changes nothing. */
    private static final Pattern ADVERB = Pattern.compile(
            "\\b(has|have|had|was|were|is|are|been|being|not) (?:(?!only|likely|unlikely|barely|hardly|scarcely"
                    + "|early|nearly|partly|partially|mostly|largely|newly)[a-z]+ly|also|meanwhile|therefore|indeed) ");

    /** What takes trouble back: "is not dead", "denied that it was cancelled", "without delay". */
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|never|no|without|n['’]t)(?: been| be| being| any| further)?"
                    + " $|\\b(?:den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|lest|rather than|instead"
                    + " of|whether|if|unless|so that|in order)\\b");

    /** Who asks for an end has not brought it about; "since the ferry was suspended" tells of what came after. */
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:want(?:s|ed)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?"
                    + " (?:for|on)|threat(?:en|ens|ened|ening)|propos(?:e|es|ed|ing)|could|may|might|since"
                    + " (?!\\d|last|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\w+)\\b");

    /** What goes for less than what was done: "as agreed, it has trained nurses". */
    private static final Set<String> WEAK = Set.of("scheduled", "agreed", "pledged");

    private static final Set<String> ENDS = Set.of("cancelled", "suspended", "superseded", "reversed");

    /** "despite the delays": trouble that is granted, beside what is told. */
    private static final Pattern DESPITE = Pattern.compile(
            "\\b(?:despite|in spite of|notwithstanding|regardless of|undeterred by|unfazed by|shrugg(?:ed|ing) off|overc[ao]me|overcoming|defying)\\b");

    /** "did not ", before "reject the report". */
    private static final Pattern NOT_SO = Pattern.compile("\\b(?:not|never)(?: been| be)? $");

    private static final Set<String> TROUBLE =
            Set.of("cancelled", "suspended", "superseded", "reversed", "delayed", "contested");

    private static final Pattern BREAK = Pattern.compile("[,;:\"“”—–]| but | while ");

    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:is|are|was|were|been|now|still) (?:planned|scheduled|expected|due|set|foreseen|slated|important"
                    + "|essential|necessary|crucial|vital|possible|likely|key|a priority|priorities|needed|on the agenda)\\b|\\bas (?:a|an|the|their|its) (?:[a-z]+ )?(?:goal|aim|objective|priority|target|task|step)\\b|\\b(?:would|should|could|must|depends)\\b");

    /** A deed by its name alone, "the opening of": a matter like any other, where it is that of which somebody speaks. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:the )?(?:opening|re-?opening|inauguration|commissioning|handover|arrival|delivery|completion|launch|launching|start|commencement|initiation|signing|ground-?breaking|restoration|resumption)(?: (?:of|in|on|last|this))?");

    /** Who speaks of a deed has not done it: "agreed on ", before "the opening of". */
    private static final Pattern SPEAKS = Pattern.compile(
            "\\b(?:agree|settle|weigh|inquir|enquir|revolv|vouch|float|moot|remind|mention|rais(?:e[sd]?|ing)\\b|touch|dwel[lt]|undert[ao]|assur|insist|stress"
                    + "|underlin|underscor|emphasi|consider|concentrat|focus|views?\\b|idea|propos|suggest|back(?:s|ed|ing)?\\b|support|favou?r|lobb|advocat|examin|explor"
                    + "|stud(?:y|ie)|review|mull|ponder|prepar|negotiat|interest|s(?:eek|ought)|terms\\b|recall|refer|cit(?:es?|ed|ing)\\b|not(?:es?|ed|ing)\\b(?! with (?:satisf|apprec))"
                    + "|pledg|commit|guarantee|vow|sw(?:ear|ore)|priorit|topic|question|issue|prospect|date\\b|timetable|condition|pav(?:es?|ed|ing)\\b|speed|accelerat"
                    + "|countdown|ahead of|eve of|run-up|invitation|anniversar|(?:years?|decades?|months?) after|briefing|deals? with|dealt with|compar|high(?:ly)? of"
                    + "|target|facilitat|hasten|expedit|w[eo]nt over|go(?:es)? over|invit|nod to|eye to eye|look(?:s|ed|ing)? (?:back|at|into)|allud|evok|commemorat)");

    /** "the finished", before "terminal will be handed over". */
    private static final Set<String> FINISHED = Set.of("completed", "finished", "built", "delivered");

    private static final Pattern ARTICLE = Pattern.compile("\\b(?:an?|the|its|their|every|newly|fully) $");

    /** Nouns of what is done once: "the groundbreaking is expected in May". */
    private static final Pattern DEED =
            Pattern.compile(" of$|^(?:the )?(?:ground-?breaking|foundation stone|signature|handing over)$");

    /** "still backs the opening of a consulate": whoever speaks for a deed, or of it, has not done it. */
    private static final Pattern SPOKEN_FOR = Pattern.compile(
            "\\b(?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|advocat\\w+|champion\\w*|consider(?:s|ed|ing)?"
                    + "|lobb\\w+|press(?:es|ed|ing)? for|push(?:es|ed|ing)? for|float(?:s|ed|ing)?|moot(?:s|ed|ing)?|suggest\\w*|rais(?:e|es|ed|ing)|broach\\w*|touch(?:es|ed|ing)? (?:up)?on"
                    + "|explor(?:e|es|ed|ing)|stud(?:y|ies|ied|ying)|examin(?:e|es|ed|ing)|review(?:s|ed|ing)?|negotiat\\w+|speed(?:s|ed|ing)? up|accelerat\\w+|expedit\\w+|hasten\\w*|facilitat\\w+|prioriti\\w+"
                    + "|refer(?:s|red|ring)? to|cit(?:e|es|ed|ing)|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|invok\\w+|describ\\w+|invit(?:e|es|ed|ing)|pledg\\w+|pav(?:e|es|ed|ing) the way|(?:proceed|move)(?:s|ed|ing)? (?:[a-z]+ )?to|put on the table|c[oa]me up with|sound(?:ed|ing)? out"
                    + "|(?:talk\\w*|terms|understanding|agreed|agree|agreement|settled|consult\\w*|exchang\\w+ views|views|questions?|details|date|terms|conditions|plans?|proposals?|idea|study|appeal|hopes?|case|bid|schedule|timetable|roadmap|deadline|work(?:ed|ing)?|conversations?|discussions?|debates?|dialogue|briefed|informed|updated|drafts?|concept|outline|blueprints?|sketch|prospects?|possibility|possibilities|modalities|options?|feasibility|opportunit(?:y|ies)|chances?|scope|readiness|willingness|interest) (?:on|over|about|for|of|in)) (?:[\\w'’-]+ ){0,3}$");

    /** "the opening of the crossing was among the subjects raised". */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "^[^,;.]{0,100}?\\b(?:figur(?:es|ed)|(?:was|were|is|are|has been|have been) (?:also |then )?(?:discussed|raised|mentioned|considered|reviewed|debated|touched|addressed|examined|explored|proposed|suggested"
                    + "|promised|sought|urged|requested|on the (?:agenda|table)|among|at the (?:top|centre|center|heart)|a (?:matter|question|priority|must)|(?:his|her|its|their) (?:priority|full))|(?:ha[sd]|have) (?:his|her|its|their) full"
                    + "|came up|cropped up|topped|dominated|awaits?|hinges|depends|remains?|would|will|must|should)\\b");

    /** "the road promised in 2014 has …": what was promised of a matter that is told of, and not the telling. */
    private static final Pattern PROMISED =
            Pattern.compile("\\b(?:promised|planned|hoped for|proposed|expected|offered|requested|intended|wanted)"
                    + " (?:in|at|by|for|last|during|earlier|under|since|on|two|three|four|five|ten|\\d+)\\b[^,;]*?(?=\\b(?:was|were"
                    + "|has|have|had|is|are) )");

    /** "the promised boats", "the cable promised by Angola", before "carried": a matter, and nothing that is to come. */
    private static final Pattern PROMISED_MATTER = Pattern.compile(
            "\\b(?<=(?:the|its|their|his|her|all|every|last|final|first|of|long|both) )(?:long-)?(?:promised|planned|proposed|offered|requested|expected) (?=(?!to\\b|that\\b|by\\b|in\\b|for\\b)[\\w'’-]+ )"
                    + "|\\b(?:promised|planned|proposed|offered|requested) (?:jointly )?(?:by|under) (?:[\\w'’-]+ ){1,6}$");

    /** The same before "has", which what was promised needs: "the teachers promised to the school ". */
    private static final Pattern PROMISED_TO = Pattern.compile(
            "\\b(?:promised|planned|proposed|offered|requested) (?:to|for|in|at|last|during) (?:[\\w'’-]+ ){1,8}$");

    private static final Pattern PERFECT_AT = Pattern.compile("\\b(?:has|have|had|was|were|is now|are now) ");

    /** "the plan ", before "was published": no word for what is to come. */
    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:the|a|an|its|their|this|that|action|master|long-term) (?:plans?|request|promise|proposed) $");

    /** "Four years after the loan was signed, …": what is told comes later. */
    private static final Pattern AGO =
            Pattern.compile("\\b(?:years?|months?|weeks?|decades?|days?) after (?:[\\w'’-]+ ){1,7}$");

    /** "the first trains should arrive in May". */
    private static final Pattern AWAITED =
            Pattern.compile("\\b(?:should|would|will|is to|are to|to be|(?:is|are|was|were) (?:now"
                    + " )?(?:due|expected|planned|scheduled|set))\\b");

    private static final String NUMBER =
            "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?<![$€£¥]|\\d[.,])\\d+)(?![\\d.,]*\\d| (?:million|billion|bn|mn|percent|per cent)\\b)\\b)";

    /** "nine of the twenty posts", "the third of five", "leaving two": counted, and not all of them. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:(?<!only )" + NUMBER + " of (?:the |its |their |a planned )?(?:promised |planned |agreed )?" + NUMBER
                    + "|of (?:the|its|their|these|those) [^.:;]{3,100}, (?:only |just |some |about |more than |nearly )?"
                    + NUMBER + " (?:[a-z]+ )?(?:are|were|have|has|was|is)"
                    + "|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth) of (?:the |its |their |an? )?(?!(?:january|february|march|april|month|june|july|august|september|october|november|december|its kind|this kind)\\b)[a-z0-9]+"
                    + "|a further (?:batch|lot|group|" + NUMBER + ")"
                    + "|(?:the rest|the remainder|the others|the balance|the remaining [a-z0-9-]+|(?:another|a further|the other) [a-z0-9.,]+(?: [a-z]+){0,4}?) (?:is|are|to|will|would|follow|follows|still|due|expected|remain|remains|wait|come|comes)"
                    + "|leaving " + NUMBER + "|" + NUMBER
                    + "(?: [a-z]+)? (?:to go|to follow|to come|still to come)|(?:(?<!first |second |other |latter )half|a third|two[ -]thirds|a quarter|three[ -]quarters|a fifth) (?:of )?(?:the|its|their) (?:promised |planned |agreed )?[a-z0-9]+"
                    + "|a first (?:pair|batch|lot|part|group|set))");

    /** "one pipe in five", "the first part": not all of it. */
    private static final Pattern PART = words(
            "(?<!first\\s|second\\s|other\\s|latter\\s)half(?!\\s(?:a\\s)?(?:years?|months?|century|decade|hour|past)\\b) (?:a|one|another|every)\\sthird (?:a|one)\\squarter thirds"
                    + " quarters percent",
            "|first (?:\\d[\\d,]*|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand)\\b)(?!"
                    + " (?:years|months|days|weeks|hours|quarters|decades))|\\d[\\d,.]* of (?:the |its |their )?\\d"
                    + "|(?<!last |final |remaining )(?:portion|stretch|section|segment|leg),? (?:of|between|from)"
                    + "|(?:have|has|had) (?:since |already |now )?(?:finished|completed|passed) (?:their|its|the|a) (?:[a-z-]+ ){0,2}(?:course|courses|training|studies)"
                    + "|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|many) (?:rounds|sessions|of (?:which|them|these|those|the|its|their))"
                    + "|(?:\\d[\\d,]*|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores) (?:[a-z-]+ ){0,3}(?:have|has|had) (?:since |already )?(?:completed|finished|graduated|passed)"
                    + "|(?:carried out|conducted|organi[sz]ed|held|hosted|completed|run) (?:more than |over |about |some |around )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|dozens of|scores of|a number of)"
                    + " (?:[a-z-]+ ){0,3}(?:exchanges|exercises|courses|missions|visits|rounds|workshops|seminars|trainings|sessions|patrols|drills|meetings|projects|flights|voyages|events)"
                    + "|(?!100)\\d+ ?% (?:of|complete|completed|done|finished|built|ready)|per cent|so far|for (?:the|a) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) time|held regularly|first (?:major |new"
                    + " )?(?:facility|project|installation) (?:finished|completed|built|delivered|opened|under|of)|first"
                    + " (?:part|stage|phase|section|batch|units?|lot|instalment|installment|tranche|payment|slice|portion)|in (?:three|four|five|six|ten)|out of|of the"
                    + " (?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|dozen|hundred)"
                    + "(?! (?:countries|sides|nations|states|governments|peoples|parties|presidents|ministers|leaders|navies|armies|air|forces|capitals|neighbours|neighbors)))\\b");

    /** "the last of the eight boats": all of it. */
    private static final Pattern LAST = Pattern.compile(
            "\\b(?:last|final|closing|remaining|ultimate) (?:of|batch|section|part|stretch|segment|portion|tranche|instalment|installment|slice|lot|unit|boat|ship"
                    + "|convoy|flight|consignment|shipment|group|load|train|wagon|\\d[\\d,]*\\d|" + NUMBER
                    + ")(?! (?:years|months|weeks|days|decades|quarters))\\b");

    /** "all twelve boats", "in full": nothing of it is left to be done. */
    private static final Pattern WHOLE = Pattern.compile("\\b(?:every (?:single )?one of (?:the|its|their|them)"
            + "|all (?:of )?(?:the |its |their |these |those )?(?:\\d|" + NUMBER + ")|every (?:single |last )[a-z]+"
            + "|(?:whole|entire|full) (?:order|sum|donation|amount|loan|consignment|shipment|batch|fleet|contingent|quota|grant|list|debt|stock|lot|number|load|gift|season|course)"
            + "|every (?:crate|box|dose|vial|pump|cent|penny|franc|euro|dollar|peso|rupee|yen|tonne|ton|sack|bag|tent|boat|ship|truck|lorry|wagon|house|home|classroom|seedling|sapling|book|volume|page|prisoner|soldier|trainee|bed|kilometre|mile|metre|pylon|span|turbine|tablet|ambulance|bus|carriage|shell|rifle|coin|piece|stone|tile|panel|pipe) (?:of (?:it|them) )?(?:\\w+ed|paid|sent|laid|built|in place|accounted|counted|home|on site)"
            + "|(?:whole|entire|full) \\d[\\d,.]*|entire length|to the last (?:cent|penny|franc|euro|dollar|crate|box|dose|vial|bolt|bag|sack|page|tonne|drop|man|rifle|shell|nail|screw|brick)"
            + "|in full|in its entirety|from end to end|from top to bottom|lock, stock|the last of)\\b");

    /** What leaves more to be done. */
    private static final Pattern GOING_ON = Pattern.compile(
            "\\b(?:being|continu\\w+|under way|underway|still|not yet|[a-z]+ing (?:all|every|each)|(?:is|are|was|were) [a-z]+ing|towards?|so far|almost|nearly|but|except|save)\\b");

    /** "has been teaching since the autumn": done, though no cue tells what. */
    private static final Pattern PERFECT =
            Pattern.compile("\\b(?:has|have|had|having) (?:since )?(?:also )?(?:already )?(?:been"
                    + " )?(\\w+(?:ed|en|ing|lt|nt|wn|ught))\\b"
                    + "(?! (?:a|the) (?:new )?(?:page|chapter|era|phase|way|door|window)\\b)");

    /** Right behind a deed: "financial close has been delayed". */
    private static final Pattern TROUBLED = Pattern.compile(
            "^(?: [a-z-]+){0,3}? (?:has|have|had|was|were|is|are|remains?) (?:been |being |now |still |again |once more )*"
                    + "(?:delayed|postponed|put off|deferred|held up|stalled|blocked|suspended|stuck|missing|awaited|overdue|pending|elusive"
                    + "|lacking|unlikely|far off)\\b");

    /**
     * Words that tell a relation.
     *
     * @param rank where in the table their rows of one relation stand: the first that holds counts
     * @param number where in the table they stand
     * @param first the words with which they may begin
     */
    private record Cue(int rank, int number, String relation, Pattern words, Set<String> first) {}

    /** Where in a sentence a cue may hold: among those of one rank the first in the sentence counts. */
    private record Place(Cue cue, int start) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingInt((Place p) -> p.cue.rank)
                .thenComparingInt(Place::start)
                .thenComparingInt(p -> p.cue.number);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Where words tell it. */
    private record Found(Cue cue, int start, int end) {}

    private static final Pattern FIRST = Pattern.compile("[a-z]+");

    /** A row of words that others name. */
    private static final String CLASS = "@";

    /** By the words of which each needs one. */
    private final Map<String, List<Cue>> byWord = new HashMap<>();

    private final Seeming seeming;

    private Cues(Seeming seeming) {
        this.seeming = seeming;
    }

    private static Pattern words(String words, String more) {
        return Pattern.compile("\\b(?:" + words.replace(' ', '|') + more);
    }

    /** Reads the table; that of a user is laid over ours. */
    static Cues load(LexiconFiles files) {
        Cues cues = new Cues(Seeming.load(files));
        CueWords words = new CueWords(Inflection.load(files));
        int rank = 0;
        int number = 0;
        String above = "";
        for (Row row : files.table("ledger/cues.tsv")) {
            String relation = row.get("relation");
            if (relation.startsWith(CLASS)) {
                words.name(relation.substring(CLASS.length()), row.get("words"));
                continue;
            }
            rank += relation.equals(above) ? 0 : 1;
            above = relation;
            String written = words.written(row.get("words"));
            Set<String> first = CueWords.first(written, row);
            Cue cue = new Cue(rank, number++, relation, Pattern.compile("\\b(?:" + written + ")\\b"), first);
            Set<String> needed = Needed.of(written);
            for (String word : needed.isEmpty() ? first : needed) {
                cues.byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(cue);
            }
        }
        return cues;
    }

    /** What a sentence says of a matter that it names: by the first cue of the table that holds. */
    String relation(String sentence) {
        String told = told(sentence);
        return told == null ? TALK : told;
    }

    /** The same; null where no words tell anything, not even that the matter was only spoken of: "touched upon". */
    @Nullable
    String told(String sentence) {
        String lower = lower(sentence);
        Found first = first(lower);
        String told = first == null ? null : first.cue.relation;
        if (told != null && told.equals("completed") && ofMore(lower)) {
            return "progress";
        }
        boolean weak = first == null || WEAK.contains(first.cue.relation);
        if (weak && worked(lower, first)) {
            told = "progress";
        }
        return "progress".equals(told) && all(lower) ? "completed" : told;
    }

    /** "all twelve boats were moored", and nothing is left to be done. */
    static boolean whole(String sentence) {
        return all(lower(sentence));
    }

    private static boolean all(String lower) {
        boolean last = LAST.matcher(lower).find();
        return (last || WHOLE.matcher(lower).find()) && !GOING_ON.matcher(lower).find() && (last || !ofMore(lower));
    }

    /** Whether the perfect of any verb beside a cue tells that something was done. */
    private boolean worked(String lower, @Nullable Found cue) {
        Matcher perfect = PERFECT.matcher(lower);
        while (perfect.find()) {
            boolean beside = cue == null || cue.end <= perfect.start() || perfect.end() <= cue.start;
            if (beside
                    && !seeming.idle(perfect.group(1), lower.substring(perfect.end()))
                    && !open(before(lower, perfect.start()), lower, perfect.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a sentence tells of is not all of a matter: "a third of the works". */
    static boolean part(String sentence) {
        return ofMore(lower(sentence));
    }

    /** Whether what is told is one piece of many, and not the last. */
    private static boolean ofMore(String lower) {
        return (PART.matcher(lower).find() || COUNTED.matcher(lower).find())
                && !LAST.matcher(lower).find();
    }

    /** Whether a sentence counts what was done of more: "nine of the twenty posts". */
    static boolean counted(String sentence) {
        String lower = lower(sentence);
        return COUNTED.matcher(lower).find() && !LAST.matcher(lower).find();
    }

    private static String lower(String sentence) {
        String may = sentence.contains("May") ? MAY.matcher(sentence).replaceAll("month") : sentence;
        String lower = may.toLowerCase(Locale.ROOT);
        lower = NOT.matcher(WONT.matcher(lower).replaceAll("will not")).replaceAll("$1 not");
        lower = RECALL.matcher(lower).replaceAll("$1");
        return ADVERB.matcher(lower).replaceAll("$1 ");
    }

    private @Nullable Found first(String lower) {
        Map<String, List<Integer>> words = new HashMap<>();
        Matcher word = FIRST.matcher(lower);
        while (word.find()) {
            words.computeIfAbsent(word.group(), w -> new ArrayList<>(1)).add(word.start());
        }
        Set<Cue> cues = Collections.newSetFromMap(new IdentityHashMap<>());
        words.keySet().forEach(some -> cues.addAll(byWord.getOrDefault(some, List.of())));
        List<Place> places = new ArrayList<>();
        for (Cue cue : cues) {
            for (String first : cue.first) {
                words.getOrDefault(first, List.of()).forEach(start -> places.add(new Place(cue, start)));
            }
        }
        places.sort(null);
        for (Place place : places) {
            Found found = holds(place.cue, lower, place.start);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Found holds(Cue cue, String sentence, int at) {
        Matcher here = cue.words.matcher(sentence).region(at, sentence.length()).useTransparentBounds(true);
        return here.lookingAt() && holds(cue, sentence, at, here) ? new Found(cue, at, here.end()) : null;
    }

    private static boolean holds(Cue cue, String sentence, int at, Matcher here) {
        String before = before(sentence, at);
        if (FACTS.contains(cue.relation)) {
            boolean deed = DEED.matcher(here.group()).find();
            boolean spoken = deed
                    && (SPOKEN_FOR.matcher(before).find()
                            || SPOKEN_OF.matcher(sentence.substring(here.end())).find());
            boolean planned = spoken
                    || deed && follows(PLANNED, sentence, here.end())
                    || here.group().startsWith("first ") && follows(AWAITED, sentence, here.end());
            boolean named = NAMED.matcher(here.group()).matches()
                    && SPEAKS.matcher(before).find();
            boolean adjective = FINISHED.contains(here.group())
                    && ARTICLE.matcher(before).find()
                    && follows(AWAITED, sentence, here.end());
            boolean troubled = TROUBLED.matcher(sentence.substring(here.end())).lookingAt();
            boolean none = Seeming.none(here.group(), sentence.substring(here.end()));
            return !planned
                    && !named
                    && !adjective
                    && !none
                    && !troubled
                    && !AGO.matcher(before).find()
                    && !open(before, sentence, at);
        }
        boolean granted =
                TROUBLE.contains(cue.relation) && DESPITE.matcher(before).find();
        if (granted
                || cue.relation.equals("contested") && NOT_SO.matcher(before).find()) {
            return false;
        }
        boolean ends = ENDS.contains(cue.relation);
        boolean denied = (ends || cue.relation.equals("delayed"))
                && DENIED.matcher(before).find();
        return !denied && !(ends && ASKED.matcher(before).find());
    }

    /** Whether words stand behind others in their clause: "the opening of the terminal is planned for spring". */
    private static boolean follows(Pattern words, String sentence, int from) {
        Matcher end = BREAK.matcher(sentence);
        int to = end.find(from) ? end.start() : sentence.length();
        return words.matcher(sentence.substring(from, to)).find();
    }

    /** Whether what stands before the words in their clause leaves it open whether it happened. */
    private static boolean open(String before, String sentence, int at) {
        String matter =
                PROMISED_MATTER.matcher(PROMISED.matcher(before).replaceAll("")).replaceAll("");
        if (PERFECT_AT.matcher(sentence).region(at, sentence.length()).lookingAt()) {
            matter = PROMISED_TO.matcher(matter).replaceAll("");
        }
        String told = NOUN.matcher(matter).replaceAll("");
        return OPEN.matcher(told).find()
                || NONE.matcher(told).find()
                || TO.matcher(told).find() && !sentence.startsWith("the ", at);
    }

    /** What stands before some words in their clause. */
    private static String before(String sentence, int at) {
        int from = 0;
        Matcher breaks = BREAK.matcher(sentence);
        while (breaks.find() && breaks.end() <= at) {
            from = breaks.end();
        }
        return sentence.substring(from, at);
    }
}
