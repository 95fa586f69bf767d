package org.dragoman.ledger;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what some words of a sentence tell has happened: not in "hopes that the plant will be finished", nor in "agreed on the
 * opening of a school", nor in "denied that it was cancelled". Sentences are in small letters, as {@link Lower} gives them.
 */
final class Happened {
    /** What holds only of what has happened. */
    private static final Set<String> FACTS =
            Set.of("completed", "started", "progress", "resumed", "signed", "ratified", "in-force");

    private static final Set<String> SPARABLE = Set.of("delayed", "contested");

    private static final Set<String> ENDS = Set.of("cancelled", "suspended", "superseded");

    /** What leaves it open whether what follows has happened. */
    private static final Pattern OPEN = words(
            "will would should shall may might could can must hope hopes hoped plan plans planned expect expects"
                    + " expected due want wants wanted ask asks asked urge urges urged if unless until once when before"
                    + " not never nor neither without intend intends intended whether promise promises promising promised propose proposed"
                    + " offered need needs importance forward discuss discussed towards toward await awaits awaiting"
                    + " pending request requested be directed wish wishes likely nothing none hardly barely scarcely"
                    + " prepare prepares preparing preparations possible possibility assume assumes assumed assuming envisage"
                    + " envisages envisaged foresee foresees hinges depends provided",
            "|as soon as|(?:spoke|spoken|speaks?|talk|talks|talked) (?:of|about)|aim(?:s|ed|ing)? (?:to|for|at)|agree(?:d|s)? to|decided to|is to|are to|was to|were to|ha(?:s|ve|d) to|to be|ready"
                    + " (?:to|for)|calls? for|called for|on course to|(?:high|about) time"
                    + "|(?:demand|insist|suggest|request|ask|order|recommend|advis|advocat|urg|propos)(?:e?s|e?d|ing)? that|(?:next|this coming) [a-z]+ (?:sees|brings|marks)|tomorrow (?:sees|brings)|countdown(?! is over| has ended| ended)|remind(?:s|ed|ing)? [^,;]{1,40} (?:that|how)|remember(?:s|ed|ing)? (?:the day|how|when)|appeal(?:s|ed)? (?:to|for)|float(?:s|ed)?|moot(?:s|ed)?|lobby(?:ing)?|lobbie[sd]|that [^,;]{1,80} be|(?:vow|pledge|undertake|undertook|undertaken|sw(?:ear|ore))[sd]? to"
                    + "|(?:early|swift|prompt|speedy|timely|quick|rapid) (?:[a-z]+ing|completion|start|launch|conclusion|resumption|delivery|implementation|realisation|realization|entry) of|assur(?:e[sd]?|ances?) [^,;]{0,40}that|to (?:have|see|get) (?:the|a|an|its|their|all|this|that|both)|thank(?:s|ed)? [^,;]{1,40} for (?:the|its|their|his))\\b");

    /** "no dose ", before "had arrived": none was. */
    private static final Pattern NONE = Pattern.compile(
            "\\bno (?!doubt|longer|fewer|less|sooner|wonder|later|matter|small|other)(?:[a-z-]+ ){1,3}$");

    /** "to commence", "no start", "an early holding": it has not happened. */
    private static final Pattern TO =
            Pattern.compile("\\b(?:to|no|early|swift|prompt|speedy|earliest possible|soonest) $");

    /** Amid the words of a cue, "the study, to be finished": it is still to come. */
    private static final Pattern AMID = Pattern.compile(
            " (?:will|would|shall|should|might|(?:to|is to|are to|was to|were to) be|yet to|due to|expected to|scheduled to|planned to|not|never) ");

    /** "The opening of the line, and the works on the next, ", at the head of a sentence, before "will help". */
    private static final Pattern LATER = Pattern.compile(
            "^[^;.]{0,260}?\\b(?:(?:will|would|is to|are to|should|must) |(?:is|are|was|were|has been|have been) (?:also |then )?(?:discussed|raised|mentioned|gone (?:through|over)|talked (?:over|through)|considered|reviewed|debated|examined|broached|touched on|aired|spoken of)\\b)");

    /** "the road promised in 2014 has …": what was promised of a matter that is told of, and not the telling. */
    private static final Pattern PROMISED =
            Pattern.compile("\\b(?:promised|planned|hoped for|proposed|expected|offered|requested|intended|wanted)"
                    + " (?:in|at|by|for|last|during|earlier|under|since|on|two|three|four|five|ten|\\d+)\\b[^,;]*?(?=\\b(?:was|were"
                    + "|has|have|had|is|are) )");

    /** "the plan ", before "was published": no word for what is to come. */
    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:the|a|an|its|their|this|that|action|master|long-term) (?:plans?|request|promise|proposed) $");

    /** "the action plan ", before "under the pact was signed", and the like. */
    private static final Pattern NOUN_AMID = Pattern.compile(
            "\\b(?:(?:the|a|an|its|their|this|that|joint|first|new) (?:[a-z-]+ ){0,3}|(?:action|master|work|working|development|country|joint|[a-z]+-year|long-term|strategic|national|business|peace|security|investment|implementation|management|recovery|response) )(?:plans?|requests?) "
                    + "(?=(?:for|on|of|under|in|by|with|between|signed|adopted|agreed|drawn|which|that|was|were|has|have|had)\\b)");

    /** "Four years after the loan was signed, …": what is told comes later. */
    private static final Pattern AGO =
            Pattern.compile("\\b(?:years?|months?|weeks?|decades?|days?) after (?:[\\w'’-]+ ){1,7}$");

    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:is|are|was|were|been|now|still) (?:planned|scheduled|expected|due|set|foreseen|slated|important"
                    + "|essential|necessary|crucial|vital|possible|likely|key|a priority|priorities|needed|on the agenda)\\b|\\bas (?:a|an|the|their|its) (?:[a-z]+ )?(?:goal|aim|objective|priority|target|task|step)\\b|\\b(?:would|should|could|must|depends)\\b");

    /** A deed by its name alone, "the opening of": a matter like any other, where it is that of which somebody speaks. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:the )?(?:opening|re-?opening|inauguration|commissioning|handover|arrival|delivery|completion|launch|launching|start|commencement|initiation|signing|ground-?breaking|restoration|resumption)(?: (?:of|in|on|last|this))?");

    /** "agreed on ", before "making progress": what is agreed or spoken of, and not done. */
    private static final Pattern ABOUT = Pattern.compile("\\b(?:on|about|towards?|into) (?:[a-z]+ly |further )?$");

    private static final Pattern GERUND = Pattern.compile("^(?!during\\b|spring\\b)[a-z]{2,}ing\\b(?! of\\b)");

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

    /** The same of words right before the deed: "talks on the opening of". */
    private static final Pattern SPOKEN_FOR = Pattern.compile(
            "\\b(?:champion\\w*|(?:press|push)(?:es|ed|ing)? for|broach\\w*|prioriti\\w+|remember(?:s|ed|ing)?|invok\\w+|describ\\w+"
                    + "|(?:proceed|move)(?:s|ed|ing)? (?:[a-z]+ )?to|put on the table|c[oa]me up with|sound(?:ed|ing)? out"
                    + "|(?:talk\\w*|understanding|consult\\w*|details|plans?|proposals?|appeal|hopes?|case|bid|schedule|roadmap|deadline|work(?:ed|ing)?"
                    + "|conversations?|discussions?|debates?|dialogue|briefed|informed|updated|drafts?|concept|outline|blueprints?|sketch"
                    + "|possibility|possibilities|modalities|options?|feasibility|opportunit(?:y|ies)|chances?|scope|readiness|willingness)"
                    + " (?:on|over|about|for|of|in)) (?:[\\w'’-]+ ){0,3}$");

    /** "the opening of the crossing was among the subjects raised". */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "^[^,;.]{0,100}?\\b(?:down (?:for|in)|pencilled in|(?:moved|put|written|entered) into (?:the|its|their)|figur(?:es|ed)|(?:was|were|is|are|has been|have been) (?:also |then )?(?:discussed|raised|mentioned|considered|reviewed|debated|touched|addressed|examined|explored|proposed|suggested"
                    + "|promised|sought|urged|requested|on the (?:agenda|table)|among|at the (?:top|centre|center|heart)|a (?:matter|question|priority|must)|(?:his|her|its|their) (?:priority|full))|(?:ha[sd]|have) (?:his|her|its|their) full"
                    + "|came up|cropped up|topped|dominated|awaits?|hinges|depends|remains?|would|will|must|should)\\b");

    /** "the first trains should arrive in May". */
    private static final Pattern AWAITED =
            Pattern.compile("\\b(?:should|would|will|is to|are to|to be|(?:is|are|was|were) (?:now"
                    + " )?(?:due|expected|planned|scheduled|set))\\b");

    /** "commercial operation", before "is expected to begin". */
    private static final Pattern SERVICE = Pattern.compile(
            "^(?:(?:commercial|regular|full|serial|passenger|mass|trial|test) )*(?:operations?|services?|production)$");

    /** Right behind a deed: "financial close has been delayed". */
    private static final Pattern TROUBLED = Pattern.compile(
            "^(?: [a-z-]+){0,3}? (?:has|have|had|was|were|is|are|remains?) (?:been |being |now |still |again |once more )*"
                    + "(?:delayed|postponed|put off|deferred|held up|stalled|blocked|suspended|stuck|missing|awaited|overdue|pending|elusive"
                    + "|lacking|unlikely|far off)\\b");

    /** "investors may use the land under a ", before "protocol signed yesterday": a paper that is there. */
    private static final Pattern UNDER = Pattern.compile(
            "\\b(?:under|thanks to|according to|pursuant to|by virtue of|on the strength of) (?:an?|the|their|its) (?:[a-z-]+ ){0,3}$");

    private static final Pattern PAPER_SIGNED = Pattern.compile(
            "(?:agreement|memorandum|mou|treaty|deal|contract|pact|protocol|arrangement|accord|convention|loan)s? (?:inked|penned|signed|sealed|concluded)\\b");

    /** "vowed that ", "undertook to ", "called for ": who speaks of trouble to come, or to be spared, has none yet. */
    private static final Pattern SPARED = Pattern.compile(
            "\\b(?:vow(?:s|ed|ing)?|undert(?:ook|akes?|aking)|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)|sw(?:ore|ears?)|assur(?:es?|ed|ing|ances?)|guarant\\w+|resolved|agreed|decided"
                    + "|call(?:s|ed|ing)? (?:for|on)|appeal(?:s|ed|ing)? (?:for|to)|urg(?:es?|ed|ing)|advis(?:es?|ed|ing)|warn(?:s|ed|ing)? against)"
                    + " (?:[\\w'’-]+ ){0,6}?(?:that|to)\\b(?! (?:have|has))[^,;.]*$|\\b(?:call(?:s|ed|ing)? for|appeal(?:s|ed|ing)? for|warn(?:s|ed|ing)? against) [^,;.]*$");

    /** "the deaths must ", before "come to nought". */
    private static final Pattern OUGHT = Pattern.compile("\\b(?:must|should|ought to|needs? to) (?!have\\b)[^,;.]*$");

    private static final Pattern COURT =
            Pattern.compile("\\b(?:court|courts|judges?|tribunal|ruled|ruling|verdict|ordered|order)\\b");

    /** "having ", before "refused soldiers in April": told of an earlier day, beside what is told now. */
    private static final Pattern HAVING =
            Pattern.compile("\\bhaving (?:been |already |once |earlier |first |long |twice )*$");

    /** "no decision was made about the talks ", before "opened in 2020": which talks are meant, and not what became of them. */
    private static final Pattern OF_WHICH = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|had|made|took|said|spoke|discussed|welcomed|praised|hailed|raised|reviewed|mentioned|recalled)\\b (?:(?!that\\b|which\\b|who\\b|and\\b|as\\b|work\\b)[\\w'’-]+ ){0,8}?"
                    + "(?:about|on|to|from|with|by|over|into|under|in|through|beyond) (?:the|their|its) (?:[a-z-]+ ){0,3}$");

    /** "hailed the airport ", before "completed by a firm of Oslo". */
    private static final Pattern ADMIRED = Pattern.compile(
            "\\b(?:hail|prais|laud|commend|applaud|admir|tour|visit|inspect|describ|compar|lik|show|honou?r|salut|remember|cit|mention|point)(?:s|es|ed|e|ing|ned)? (?:at |around |to |through )?(?:the|a|an|its|their|this) (?:[\\w'’-]+ ){1,4}$");

    private static final Pattern BY =
            Pattern.compile("^ (?:jointly )?(?:by|under|with the help of|with help from|thanks to) ");

    /** "opened", or "talks opened": without a verb that helps. */
    private static final Pattern BARE = Pattern.compile(
            "(?:[a-z-]+ )?(?:opened|begun|started|launched|held|signed|completed|built|concluded|founded|given|donated|delivered|finished|restored|equipped|financed|funded|erected)");

    /** Behind it: "in 2020". */
    private static final Pattern AT_THAT_TIME = Pattern.compile(
            "^ (?:(?:in|since|at|on|by|under|during|last|two|three|four|five|six|ten|some|a|many|several)|(?:earlier|back) (?:in|this))\\b");

    /** What takes trouble back: "is not dead", "denied that it was cancelled", "without delay". */
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|never|no|without)(?: been| be| being| any| further)?"
                    + " $|\\b(?:den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|lest|rather than|instead"
                    + " of|whether|if|unless|so that|in order)\\b");

    /** Who asks for an end has not brought it about; "since the ferry was suspended" tells of what came after. */
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:want(?:s|ed)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?"
                    + " (?:for|on)|threat(?:en|ens|ened|ening)|propos(?:e|es|ed|ing)|could|may|might|since"
                    + " (?!\\d|last|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\w+)\\b");

    /** "despite the delays": trouble that is granted, beside what is told. */
    private static final Pattern DESPITE = Pattern.compile(
            "\\b(?:despite|in spite of|notwithstanding|regardless of|undeterred by|unfazed by|shrugg(?:ed|ing) off|overc[ao]me|overcoming|defying)\\b");

    /** "opened after ", before "a delay of two years": what was in the way, and is over. */
    private static final Pattern OVERCOME = Pattern.compile(
            "\\b(?:after|following) (?:(?:a|an|the|its|their|some|many|long|lengthy|repeated|several|years of|months of|weeks of|numerous|much|more|further|yet another|another|slight|short|brief|initial) )*$");

    private static final Pattern HINDRANCE = Pattern.compile(
            "^(?:delay|delays|delayed|postpone|hold-up|hold-ups|setback|setbacks|pause|halt|hiatus|interruption|standstill|stoppage|suspension|freeze|wrangling|bickering|protests?|disputes?|objections?)\\b");

    /** "did not ", before "reject the report". */
    private static final Pattern NOT_SO = Pattern.compile("\\b(?:not|never)(?: been| be)? $");

    private static final Set<String> TROUBLE =
            Set.of("cancelled", "suspended", "superseded", "reversed", "delayed", "contested");

    /** "the promised boats", "the cable promised by Angola", before "carried": a matter, and nothing that is to come. */
    private static final Pattern PROMISED_MATTER = Pattern.compile(
            "\\b(?<=(?:the|its|their|his|her|all|every|last|final|first|of|long|both) )(?:long-)?(?:promised|planned|proposed|offered|requested|expected) (?=(?!to\\b|that\\b|by\\b|in\\b|for\\b)[\\w'’-]+ )"
                    + "|\\b(?:promised|planned|proposed|offered|requested) (?:jointly )?(?:by|under) (?:[\\w'’-]+ ){1,6}$");

    /** The same before "has", which what was promised needs: "the teachers promised to the school ". */
    private static final Pattern PROMISED_TO = Pattern.compile(
            "\\b(?:promised|planned|proposed|offered|requested) (?:to|for|in|at|last|during) (?:[\\w'’-]+ ){1,8}$");

    private static final Pattern PERFECT_AT = Pattern.compile("\\b(?:has|have|had|was|were|is now|are now) ");

    private static final Pattern BREAK = Pattern.compile("[,;:\"“”—–]| but | while ");

    /** "until the works, including those on the pier, are finished": told beside, and no break. */
    private static final Pattern ASIDE = Pattern.compile(
            " ?(?:including|such as|among them|notably|especially|inter alia|in particular|not least)\\b");

    /** Before this place nothing but an article stands. */
    private static final int HEAD = 4;

    private Happened() {}

    private static Pattern words(String words, String more) {
        return Pattern.compile("\\b(?:" + words.replace(' ', '|') + more);
    }

    /** Whether words that tell a relation, from one place of a sentence to another, tell what has happened. */
    static boolean holds(String relation, String sentence, int at, int end) {
        String words = sentence.substring(at, end);
        String before = before(sentence, at);
        String behind = sentence.substring(end);
        if (relation.equals("signed")
                && PAPER_SIGNED.matcher(words).lookingAt()
                && UNDER.matcher(before).find()) {
            return true;
        }
        if (FACTS.contains(relation)) {
            boolean deed = DEED.matcher(words).find();
            boolean spoken = (deed || NAMED.matcher(words).matches())
                            && SPEAKS.matcher(before).find()
                    || deed
                            && (SPOKEN_FOR.matcher(before).find()
                                    || SPOKEN_OF.matcher(behind).find());
            boolean planned = deed && follows(PLANNED, sentence, end)
                    || (words.startsWith("first ") || SERVICE.matcher(words).find()) && follows(AWAITED, sentence, end);
            boolean adjective =
                    FINISHED.contains(words) && ARTICLE.matcher(before).find() && follows(AWAITED, sentence, end);
            boolean troubled = TROUBLED.matcher(behind).lookingAt();
            spoken |= GERUND.matcher(words).find() && ABOUT.matcher(before).find();
            boolean none = Seeming.none(words, behind)
                    || AMID.matcher(words).find()
                    || deed && at <= HEAD && LATER.matcher(behind).find();
            boolean which = BARE.matcher(words).matches()
                    && (AT_THAT_TIME.matcher(behind).find()
                                    && OF_WHICH.matcher(before).find()
                            || BY.matcher(behind).find()
                                    && ADMIRED.matcher(before).find());
            return !planned
                    && !which
                    && !spoken
                    && !adjective
                    && !none
                    && !troubled
                    && !AGO.matcher(before).find()
                    && !open(before, sentence, at);
        }
        boolean over =
                HINDRANCE.matcher(words).find() && OVERCOME.matcher(before).find();
        boolean granted =
                TROUBLE.contains(relation) && (over || DESPITE.matcher(before).find());
        if (granted || relation.equals("contested") && NOT_SO.matcher(before).find()) {
            return false;
        }
        if (SPARABLE.contains(relation) && SPARED.matcher(before).find()) {
            return false;
        }
        boolean ends = ENDS.contains(relation);
        if (ends
                && (HAVING.matcher(before).find()
                        || OUGHT.matcher(before).find()
                                && !COURT.matcher(before).find())) {
            return false;
        }
        boolean denied =
                (ends || relation.equals("delayed")) && DENIED.matcher(before).find();
        return !denied && !(ends && ASKED.matcher(before).find());
    }

    /** "The opening of the line … will help": a deed by its name, at the head of a sentence that tells what will come of it. */
    static boolean toCome(String sentence) {
        Matcher named = NAMED.matcher(sentence);
        return named.lookingAt()
                && LATER.matcher(sentence.substring(named.end())).find();
    }

    /** The same of a verb that no cue knows. */
    static boolean holds(String sentence, int at) {
        return !open(before(sentence, at), sentence, at);
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
        String told = NOUN_AMID.matcher(NOUN.matcher(matter).replaceAll("")).replaceAll("");
        return OPEN.matcher(told).find()
                || NONE.matcher(told).find()
                || TO.matcher(told).find() && !sentence.startsWith("the ", at);
    }

    /** What stands before some words in their clause. */
    private static String before(String sentence, int at) {
        int from = 0;
        Matcher breaks = BREAK.matcher(sentence);
        while (breaks.find() && breaks.end() <= at) {
            boolean aside = ASIDE.matcher(sentence).region(breaks.end(), at).lookingAt();
            if (!aside) {
                from = breaks.end();
            } else if (!breaks.find()) {
                return sentence.substring(from, at);
            }
        }
        return sentence.substring(from, at);
    }
}
