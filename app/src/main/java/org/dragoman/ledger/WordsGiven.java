package org.dragoman.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.record.FindingRecord.CommitmentRecord;
import org.dragoman.record.FindingRecord.DateRecord;
import org.dragoman.time.TimeKind;
import org.dragoman.time.When;

/** What a finding says of its matter, taken by itself: what it reports, or what word it gives. */
final class WordsGiven {
    /** What comes of a matter that somebody "decided to" or "will" end or put off. */
    private static final Map<String, String> ENDING = Map.ofEntries(
            Map.entry("cancel", "cancelled"),
            Map.entry("call off", "cancelled"),
            Map.entry("scrap", "cancelled"),
            Map.entry("drop", "cancelled"),
            Map.entry("abandon", "cancelled"),
            Map.entry("terminate", "cancelled"),
            Map.entry("discontinue", "cancelled"),
            Map.entry("annul", "cancelled"),
            Map.entry("revoke", "cancelled"),
            Map.entry("suspend", "suspended"),
            Map.entry("freeze", "suspended"),
            Map.entry("halt", "suspended"),
            Map.entry("pause", "suspended"),
            Map.entry("shelve", "suspended"),
            Map.entry("postpone", "delayed"),
            Map.entry("delay", "delayed"),
            Map.entry("defer", "delayed"),
            Map.entry("put off", "delayed"));

    /** What is asked for that is not trusted. */
    private static final Set<String> PROBE = Set.of(
            "look into",
            "investigate",
            "probe",
            "audit",
            "scrutinise",
            "scrutinize",
            "inquire into",
            "reconsider",
            "examine");

    private static final Pattern FISHY = Pattern.compile(
            "(?i)\\b(?:sale|purchase|deal|contract|tender|award|loan|project|acquisition|order|agreement|lease|concession)\\b");

    private static final Set<String> SETTLED = Set.of("agree", "decide", "promise", "intend");

    /** A deed by its name. */
    private static final Set<String> DEED = Set.of(
            "opening",
            "reopening",
            "inauguration",
            "completion",
            "commissioning",
            "handover",
            "hand-over",
            "delivery",
            "launch",
            "start",
            "beginning",
            "commencement",
            "signing",
            "groundbreaking",
            "ground-breaking",
            "ratification");

    private static final String BECOMES =
            "^[^;.]{0,100}?\\b(?:has|have|had|was|were|is|are|will|would) (?:\\w+ ){0,3}?(?:been |be )?(?:\\w+ly )?";
    private static final Pattern PUT_OFF = Pattern.compile(
            BECOMES
                    + "(?:put off|put back|postponed|delayed|deferred|adjourned|held up|held over|rescheduled|slipped|slid|drifted|nudged|stretched"
                    + "|(?:pushed|moved|shifted|carried|set) (?:back|to|into|over|until)|running late|behind schedule|overdue)\\b");
    private static final Pattern HALTED = Pattern.compile(
            BECOMES
                    + "(?:suspended|halted|frozen|blocked|stopped|interrupted|stalled|mothballed|put on (?:hold|ice)|on (?:hold|ice)|in limbo|paused|shelved|prohibited|barred)\\b");
    private static final Pattern CALLED_OFF = Pattern.compile(
            BECOMES
                    + "(?:cancelled|canceled|called off|scrapped|abandoned|dropped|ditched|axed|annulled|revoked|rescinded|vetoed|terminated|quashed|torn up|ruled out)\\b");

    /** "the launch of the ferry, planned for December". */
    private static final Pattern TO_COME =
            Pattern.compile("^[^;.,]{0,80}?,? (?:which (?:is|was|are|were) |is |are |was |were )?(?:now"
                    + " )?(?:scheduled|planned|expected|due|slated|foreseen|envisaged|pencilled in|set)"
                    + " (?:for|in|on|by|to|at|this|next|later|early|before)\\b");

    /** "closed for conversion": the works begin. */
    private static final Pattern FOR_WORKS =
            Pattern.compile("(?i)\\b(?:closed|closes|shut|shuts)\\b[^,;.]{0,60}?\\bfor (?:[\\w-]+"
                    + " ){0,3}(?:conversion|reconstruction|rebuild|rebuilding|renovation"
                    + "|refurbishment|upgrade|upgrading|modernisation|modernization|redevelopment)\\b");

    /** "the contract was awarded in breach of the law". */
    private static final Pattern UNLAWFULLY = Pattern.compile(
            "\\b(?:awarded|signed|concluded|granted|procured|entered into|acquired|approved)\\b[^,;.]{0,40}?\\b(?:in"
                    + " (?:breach|violation|contravention) of|illegally|unlawfully|irregularly|contrary to the)\\b");

    private static final Set<String> TAKEN = Set.of("signed", "progress", "started", "completed");

    private static final Set<String> BEGUN = Set.of("started", "completed");

    /** "the first flight since traffic was suspended". */
    private static final Pattern SINCE = Pattern.compile("(?i)\\bfirst\\b[^,;.]{0,60}\\bsince\\b[^,;.]{0,60}"
            + "\\b(?:suspended|halted|stopped|broken|broke|cut|closed|interrupted|cancelled|banned|severed)\\b");

    /** "will now close in the next year": not when it was to be. */
    private static final Pattern NOW =
            Pattern.compile("\\b(?:will|would|is|are) now (?:only |not |expected to |due to |set to |planned to"
                    + " )*(?:close|open|start|begin|come|finish|enter|be"
                    + " (?:completed|finished|ready|delivered|signed|launched|held|opened|concluded|commissioned))\\b|\\b(?:was|were)"
                    + " to have \\w+|\\b(?:will|would) not (?:\\w+ ){1,4}(?:before|until)\\b");

    /** "… and this work would be carried on": what was done goes before a word that is given. */
    private static final Pattern CARRIED_ON = Pattern.compile(
            "^[^;.]{0,80}?\\b(?:this|that|these|those|such|the|it|they)\\b[^;,.]{0,30}?"
                    + "\\b(?:will|would|shall) (?:\\w+ )?(?:be (?:carried on|continued|kept up|maintained)|continue|go on)\\b");

    /** "since it lapsed", "before the ferry was stopped": told only of the time of something else. */
    private static final Pattern TIME = Pattern.compile("\\b(?:since|before|until|after|when)(?: the \\w+)? $");

    private static final Set<String> BROKEN_OFF = Set.of("cancelled", "suspended");

    /** "ties have grown since the ", before "strategic partnership was set up". */
    private static final Pattern EVER_SINCE = Pattern.compile("\\b(?:[Ss]ince|[Ee]ver since)(?: the| its| their)? $");

    /** What tells that a thing was praised: "it has borne fruit". */
    private static final Pattern FRUIT =
            Pattern.compile("(?i)\\b(?:bear|bears|bearing|bore|borne|yield\\w*|bring\\w*|brought)\\b[^;,.]{0,20}?"
                    + "\\b(?:fruit|fruits|dividends)\\b");

    /** "the support for the hospital continues": a word that holds, and no work. */
    private static final Pattern HOLDS_ON = Pattern.compile(
            "(?i)\\b(?:support|commitment|backing|solidarity|friendship|assistance)\\b[^,;.]{0,80}\\b(?:continue[sd]?|goes on|remains)\\b");

    /** "has been granted rights for seven flights a week": what may now be done. */
    private static final Pattern LEAVE =
            Pattern.compile("(?i)\\bgrant(?:ed|s)?\\b[^;.]{0,60}?\\b(?:access|rights?|permission|leave)\\b");

    /** "it takes the place of the talks opened in 2020". */
    private static final Pattern IN_PLACE_OF = Pattern.compile("\\b(?:takes?|took|taken|taking) the place of\\b");

    /** "the locomotives had been given up". */
    private static final Pattern GIVEN_UP = Pattern.compile("\\b(?:been|was|were|is|are) given up\\b");

    /** "recalled that Chad had built the dam": nothing new. */
    private static final Pattern RECALLED = Pattern.compile(
            "(?i)\\b(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|remind(?:s|ed|ing)?|look(?:s|ed|ing) back (?:on|at))\\b[^;.,]{0,80}$");

    /** "among the papers signed was one by which …", "signed a contract under which …". */
    private static final Pattern SIGNED = Pattern.compile(
            "\\b(?:signed|sign|signs|signing|inked|concluded|exchanged|initialled and signed)\\b[^;.]*$"
                    + "|\\b(?:welcom|hail|applaud|prais)(?:e|ed|es|ing|s) (?:the|a|an) (?:[\\w'’-]+ ){0,2}(?:memorandum|agreement|accord|pact|treaty|contract|protocol|loan)\\b[^;.]{0,90}$");

    /** "of the boats that Chad ordered from Norway": what is told stands around it. */
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(?:of|for|with) (?:the|its|their|these|those) [^;.,]{1,60} (?:that|which) $");

    private static final Pattern BY_WHICH = Pattern.compile(
            "(?:by|under|in) which |(?:that|which) (?:will|is to|are to|commits?|obliges?|binds?|provides?) ");

    /** "welcomed the progress in the talks": courtesy, where the sentence goes on to what is still to come. */
    private static final Pattern PRAISED = Pattern.compile(
            "(?i)\\b(?:welcom|hail|apprecia|prais|commend|applaud|laud|not(?:ed|es|ing)\\b|t(?:ook|akes?|aking) note|acknowledg|recogni[sz]|express\\w* satisfaction)[^;.]{0,40}?"
                    + "\\b(?:progress|headway|advances?|strides|steps|momentum)\\b[^;.]*?\\b(?:encourag(?:e|es|ed|ing)|look\\w* forward|desires?|hop(?:e|es|ed|ing)|wish(?:es|ed)?"
                    + "|earl(?:y|iest) (?:possible )?(?:conclusion|signing|signature|start|completion|opening|launch|entry|implementation|realization|realisation)"
                    + "|(?:is|are|was|were) to|to begin|to start|with (?:the|a) (?:target|goal|aim|objective) of|schedule|expect(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)"
                    + "|(?:agreed|decided|resolved|promised) to (?:work|speed|expedite|accelerate|hasten|continue|conclude|complete)|work(?:ing)? towards?"
                    + "|so (?:that|as to)|with a view to|remain(?:s|ed)? committed|need to|will)\\b");

    /** "hailed the progress towards the canal". */
    private static final Pattern TOWARDS = Pattern.compile(
            "(?i)\\b(?:welcom|hail|apprecia|prais|commend|applaud|laud|not(?:ed|es|ing)\\b|t(?:ook|akes?|aking) note|acknowledg|recogni[sz]|discuss|review|rais(?:ed|es|ing)\\b|express\\w* satisfaction)[^;.]{0,40}?"
                    + "\\b(?:progress|headway|advances?|strides|steps|momentum)\\b (?:made |achieved )?towards?\\b");

    /** "signed the decree that lifts the ban". */
    private static final Pattern RULED = Pattern.compile(
            "\\b(?:signed|signs|issued|issues) (?:the|a|an|his|her|its) (?:[\\w-]+ ){0,2}(?:memorandum|order|decree|proclamation|determination|directive|ordinance|waiver|edict|law|act|bill)\\b"
                    + "[^;.]{0,40}?\\b(?:(?:that|which) (?:\\w+ly )?(?:designates|makes|names|lifts|removes|restores|grants|bans|abolishes|ends|places|puts|adds)"
                    + "|(?:under|by) which [^;.]{1,60}? (?:ends?|lapses?|falls? away|disappears?|(?:is|are) (?:abolished|lifted|scrapped|dropped|removed|repealed))\\b|designating|making|naming|lifting|removing|restoring|granting|banning|abolishing)\\b");

    /** "welcomed the progress in the negotiations", "the talks have gained momentum": talk of talks. */
    private static final Pattern OF_TALKS = Pattern.compile(
            "(?i)\\b(?:progress|headway|advances?|strides|momentum|steps)\\b(?: \\w+)?"
                    + " (?:in|on|of|towards?|with|during|at) (?:[\\w-]+ ){0,4}?(?:negotiations?|talks|consultations|discussions|deliberations)\\b"
                    + "|\\b(?:negotiations?|talks|consultations|discussions)\\b[^;.]{0,120}?\\b(?:gain|gather|pick)(?:s|ed|ing)? (?:\\w+ )?(?:momentum|pace|speed|up speed|up pace|up steam)\\b"
                    + "|\\b(?:negotiations?|talks|consultations)\\b[^;.]{0,80}?\\b(?:is|are|were|reached|entered|enter|remain) (?:now |already )?(?:in |at )?(?:the |an |a |their |its )?(?:very )?(?:last|final|closing|advanced|late|concluding|decisive) (?:stages?|phase|stretch|straight|round|lap)\\b");

    /** "discussed the progress made in building the dam": how far it has come, nobody says. */
    private static final Pattern ASKED_OF = Pattern.compile(
            "(?i)\\b(?:discuss|assess|examin|exchang\\w+ views (?:on|about)|t(?:ook|akes?|aking) stock of|brief(?:ed|s|ing)?\\b|inform(?:ed|s|ing)?\\b|updat(?:ed|es|ing)?\\b|inquir|enquir"
                    + "|ask(?:ed|s|ing)?\\b|(?:talk(?:ed|s|ing)?|sp[eo]k\\w*) (?:about|of)|w[eo]nt over)[^;.]{0,40}?"
                    + "\\b(?:progress|headway|state of play)\\b(?: \\w+)? (?:in|on|of|with|towards?)\\b");

    /** "the tenth anniversary of the ", before "opening". */
    private static final Pattern YEARS_OF = Pattern.compile(
            "(?i)\\b(?:anniversar(?:y|ies)|jubilee|centenary|bicentenary|(?:years|decades) (?:since|of|after))(?: of)? (?:(?:the|its|their) )?(?:\\w+ )?$");

    /** "opened institutes in sixty countries ", before "and will open one in Chad": what is done is done elsewhere. */
    private static final Pattern ONE_TOO = Pattern.compile(
            "\\b(?:and|but)\\b[^;.]{0,60}\\b(?:will|would|shall|hop(?:es?|ed)|wants?|wanted|wish(?:es|ed)?|plans?|planned|intends?|intended|is|are|was|were) [^;.]{0,40}?\\b(?:one|another|a second) (?:in|for|at|to|on|there|here)\\b");

    /** "welcomed the progress on the master plan": a text, of which nothing is done but talk. */
    private static final Pattern OF_TEXT = Pattern.compile(
            "(?i)\\b(?:welcom|hail|apprecia|prais|commend|applaud|laud|not(?:ed|es|ing)\\b|acknowledg|recogni[sz]|express\\w* satisfaction)[^;.]{0,40}?"
                    + "\\b(?:progress|headway|advances?|strides)\\b(?: made| achieved| being made)? (?:in|on|towards|of|with) (?:(?!implementation|execution|delivery|carrying|construction)[\\w-]+ ){0,3}?"
                    + "(?:plan|study|roadmap|road map|draft|text|agreement|treaty|convention|protocol|accord|memorandum|partnership|relationship|relations|ties)\\b");

    /** "the boats given by Oslo are expected in May": what was done of them is not what is told. */
    private static final Pattern AWAITED =
            Pattern.compile("^[^;.,]{0,60}?\\b(?:(?:is|are|was|were) (?:now |still |yet |all )?(?:expected|due"
                    + "|scheduled|awaited|to (?:arrive|come|be|follow|reach|leave|enter|start|begin))|will|would|should|ha(?:s|ve|d) (?:yet to|not)"
                    + "|(?:is|are|was|were) (?:not|still|yet))\\b");

    /** "the boats that Oslo is building", "the line, being restored by both": told beside what is to come of them. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?:that|which) (?:[\\w'’-]+ ){1,4}(?:is|are) (?:now |still |currently )?\\w+ing\\b|(?:^|, )(?:now |still |currently )?being \\w+");

    private static final Pattern MARK = Pattern.compile("^[,–—-] ?");

    /** "will be trained at the school ", before "founded by Oslo": told of a thing that is there, beside what is to come. */
    private static final Pattern TO_BE = Pattern.compile(
            "\\b(?:will|would|shall|should|may|might|could|can|must|is to|are to|to be)\\b[^,;.]* (?:the|this|that|its|their|an?) (?:[\\w'’-]+ ){1,4}$");

    /** "the completion of the hospital in the coming weeks". */
    private static final Pattern SOON = Pattern.compile(
            "(?i)\\b(?:opening|reopening|inauguration|completion|commissioning|handover|delivery|launch|start|beginning|commencement|signing|arrival)\\b[^;.,]{0,60}?"
                    + "\\b(?:in (?:the )?(?:coming|next) (?:few |two |three )?(?:days|weeks|months|year)|next (?:week|month|year|spring|summer|autumn|winter)|later this (?:week|month|year)|soon|shortly|at an early date|in the near future)\\b");

    /** The same not far behind a word. */
    private static final Pattern SOON_AHEAD = Pattern.compile("[^;.,]{0,40}?" + SOON);

    /** "by 2027, two years later than planned". */
    private static final Pattern LATER_THAN = Pattern.compile(
            "\\b(?:years?|months?|weeks?|decade) (?:later|after) (?:than )?(?:was |were |had been |first |originally |initially )*"
                    + "(?:planned|agreed|promised|set|expected|foreseen|scheduled|announced|hoped|envisaged|the (?:first |original |earlier )?(?:date|deadline|target|plan)|its (?:deadline|target))\\b"
                    + "|\\bin (?:19|20)\\d\\d, (?:and )?not (?:in )?(?:19|20)\\d\\d\\b"
                    + "|\\b(?:19|20)\\d\\d (?:instead of|rather than) (?:in )?(?:19|20)\\d\\d\\b"
                    + "|\\bwill\\b[^;.]{0,60}\\bwith(?:out a| no) date\\b");

    /** "admitted a new slip: ", before "service will begin in May". */
    private static final Pattern SLIP =
            Pattern.compile("(?i)\\b(?:slip|slippage|delay|setback|postponement|hold-up)\\b[^.;:]{0,30}: ?$");

    /** "signed only a statement on the treaty": not the treaty. */
    private static final Pattern ONLY = Pattern.compile("(?:only|merely|just|no more than|nothing but) (?:an?|the)\\b");

    /** "the hall, built by a firm of Oslo": told in passing. */
    private static final Pattern BY = Pattern.compile(
            "(?:built|constructed|donated|given|supplied|financed|funded|provided|delivered|made|designed|run|operated|equipped|erected|installed|laid"
                    + "|founded|established|set up|created|opened|inaugurated|launched|paid for|renovated|restored|modernised|modernized) by ");

    private static final Pattern ASIDE = Pattern.compile("(?:[,(–—-] ?|^)$");

    /** "thanked Chad for its readiness to lead the mission", "for the loan for the building of the dam": nothing is done of it. */
    private static final Pattern THANKED = Pattern.compile(
            "(?i)\\b(?:thank|appreciat|grateful|gratitude)[^;.]{1,60}? (?:for|of) (?:its|their|the|his|her) (?:[\\w-]+ )?"
                    + "(?:(?:readiness|willingness|offer|promise|pledge|commitment|decision|intention|proposal|interest|attention)\\b"
                    + "|(?:grant|loan|credit|aid|assistance|financing|funding)\\b[^;.]{0,60}? for the (?:establishment|construction|building|creation|development|setting up)\\b)");

    /** "left it to the council ", before "set up under their pact": which council is meant. */
    private static final Pattern SET_UP_UNDER = Pattern.compile(
            "(?:set up|established|created|formed|founded|constituted|launched|opened|begun) (?:under|by|pursuant to|in accordance with) (?:the|their|its|an?)\\b");

    private static final Pattern HELPED = Pattern.compile(
            "\\b(?:is|are|was|were|been|being|be|has|have|had|and|,) (?:[a-z]+ly |jointly |now |also )?$");

    /** "two years after ", before "talks were opened": told of an earlier day. */
    private static final Pattern LONG_AFTER =
            Pattern.compile("\\b(?:years?|months?|weeks?|decades?) (?:after|since) (?:the )?$");

    /** "it is the first time that …". */
    private static final Pattern FIRST_TIME =
            Pattern.compile("\\bfirst (?:time|occasion|case|instance)\\b[^;.]{0,20}$");

    private static final Pattern PRESENT = Pattern.compile(
            "that [\\w' -]{1,40}? (?:gives|sends|supplies|provides|sells|donates|delivers|exports|lends|grants)\\b");

    private static final Pattern PARTICIPLE = Pattern.compile("\\w+(?:ed|en|wn|lt|nt|ght|ld|un|de|id)");

    /** "having opened an embassy and ": what follows is told of an earlier day as well. */
    private static final Pattern HAVING =
            Pattern.compile("(?i)\\bhaving \\w+[^;.]{0,60}?(?:, | and )(?:also |\\w+ly )?$");

    /** "after a ", before "first round of talks": the time of what is told. */
    private static final Pattern AFTER = Pattern.compile(
            "(?i)(?:after|following|since|before|until|ahead of) (?:(?:a|an|the|their|its|this|that) )?(?:\\w+ )?");

    /** "are ", before "finalising": not done. */
    private static final Pattern DOING =
            Pattern.compile("\\b(?:is|are|was|were|been|be) (?:now |still |also |currently |busy |\\w+ly )?$");

    /** "clinched a deal", "a text was finalised": the talks are over, and nothing is signed. */
    private static final Pattern SETTLED_ON =
            Pattern.compile("(?i)\\b(?:clinch(?:es|ed|ing)?|finali[sz](?:es?|ed|ing))\\b");

    /** "last ", before "held in 2024". */
    private static final Pattern LAST_TIME = Pattern.compile("\\b(?:last|most recently) (?:\\w+ )?$");

    private static final Pattern LAST_HELD = Pattern.compile(
            "\\w+ (?:there |here )?(?:in|on|at|under|back|two|three|four|five|six|seven|eight|nine|ten|a|some|\\d)");

    /** "reiterated that Chad pays its share". */
    private static final Pattern SAID_AGAIN = Pattern.compile(
            "\\b(?:reiterat|restat|reaffirm|re-affirm|reconfirm|repeat)(?:e[sd]?|ed|s|ing)\\b[^;.]{0,160}?\\bthat\\b");

    /** Behind "completed": what is done is the signing. */
    private static final Pattern SIGNING =
            Pattern.compile(" (?:with )?(?:the|its|their) (?:formal |official )?(?:signing|signature)s?\\b");

    /** "meet ", before "every year": how it is, and no deed. */
    private static final Pattern HABITUALLY = Pattern.compile(
            "(?i)\\b(?:(?:every|each) (?:other |second )?(?:year|month|week|day|spring|summer|autumn|winter|season|quarter|two years)|(?:once|twice|(?:two|three|four|five|six|several|many|\\d+) times) (?:a|per|each|every) (?:year|month|week|day|season)|annually|yearly|regularly|on a (?:regular|yearly|rotating) basis|\\d[\\d,]* (?:[a-z]+ ){1,2}(?:a|per|each|every) (?:year|month|week|day))\\b");

    private static final Pattern PRESENT_DEED = Pattern.compile(
            "(?!.*ss$)[a-z]+s|meet|hold|carry|conduct|run|train|send|give|provide|exchange|host|organi[sz]e|take|sell|buy|export|import|supply|deliver|grant|offer|visit|operate|conduct");

    /** The present, as it is said again. */
    private static final Pattern STANDS = Pattern.compile("(?!.*ss$)[a-z]+s");

    private WordsGiven() {}

    /** What stands before a place of a sentence in its clause. */
    private static String clauseBefore(String sentence, int at) {
        int from = Math.max(sentence.lastIndexOf(';', at), sentence.lastIndexOf(". ", at));
        return sentence.substring(from + 1, at);
    }

    /** "signed the order that bans the trade": what is ruled is done by that; the relation of another signature stays. */
    static String ruled(String relation, String sentence) {
        return relation.equals("signed") && RULED.matcher(sentence).find() ? "completed" : relation;
    }

    /** Whether words name a deed that is near: "the completion of the hospital in the coming weeks". */
    static boolean soon(String words) {
        return SOON.matcher(words).find();
    }

    /** Whether a sentence tells that something will be later than it was to be. */
    static boolean late(String sentence) {
        return LATER_THAN.matcher(sentence).find();
    }

    /** Whether what a sentence tells as done is done elsewhere: "has built halls in two towns and will build one in Chad". */
    static boolean oneToo(String sentence) {
        return ONE_TOO.matcher(sentence).find();
    }

    /** The relation, seen in its sentence: {@code delayed} for "the opening of the line was put off". */
    static String relation(CommitmentRecord c, String sentence) {
        String relation = relation(c);
        String trigger = c.evidence().trigger().text().toLowerCase(Locale.ROOT);
        int at = sentence.indexOf(c.evidence().trigger().text());
        int start = sentence.indexOf(c.evidence().quote());
        if (start >= 0
                && c.relation() != null
                && Relations.DONE.contains(relation)
                && SOON_AHEAD.matcher(sentence.substring(start)).lookingAt()) {
            return "scheduled";
        }
        if (at >= 0 && Relations.DONE.contains(relation)) {
            if (!recent(c) && RECALLED.matcher(sentence.substring(0, at)).find()) {
                return "recalled";
            }
            if (c.published() != null && Years.ahead(trigger, sentence.substring(at), c.published())) {
                return "scheduled";
            }
        }
        if (at >= 0 && c.relation() != null && Relations.DONE.contains(relation)) {
            String reported = reported(c, relation, sentence);
            if (!reported.equals(relation)) {
                return reported;
            }
        }
        if (c.relation() != null && DEED.contains(trigger) && at >= 0) {
            String rest = sentence.substring(at + trigger.length());
            return PUT_OFF.matcher(rest).find()
                    ? "delayed"
                    : HALTED.matcher(rest).find()
                            ? "suspended"
                            : CALLED_OFF.matcher(rest).find()
                                    ? "cancelled"
                                    : TO_COME.matcher(rest).find() ? "scheduled" : relation;
        }
        if (c.relation() != null
                && TAKEN.contains(relation)
                && UNLAWFULLY.matcher(c.evidence().quote()).find()) {
            return "contested";
        }
        String quote = c.evidence().quote();
        int from = sentence.indexOf(quote);
        if (c.relation() != null
                && relation.equals("signed")
                && from > 0
                && (RELATIVE.matcher(sentence.substring(0, from)).find()
                        || EVER_SINCE.matcher(sentence.substring(0, from)).find()
                        || LONG_AFTER.matcher(sentence.substring(0, from)).find())) {
            return "recalled";
        }
        if (c.relation() == null
                && from > 0
                && BY_WHICH.matcher(quote).lookingAt()
                && SIGNED.matcher(sentence.substring(0, from)).find()) {
            return "signed";
        }
        if (c.relation() != null && from >= 0) {
            String behind = sentence.substring(from + quote.length());
            String before = sentence.substring(0, from);
            boolean aimed = "doing.volume".equals(c.frame()) && Volumes.aimed(sentence);
            boolean time = BROKEN_OFF.contains(relation) && TIME.matcher(before).find();
            if (aimed || time) {
                return "recalled";
            }
            if (relation.equals("progress") && CARRIED_ON.matcher(behind).find()) {
                return "repeated";
            }
        }
        if (at >= 0
                && relation.equals("signed")
                && SETTLED_ON.matcher(clauseBefore(sentence, at) + trigger).find()) {
            return "agreed";
        }
        if (at >= 0
                && c.relation() != null
                && Relations.DONE.contains(relation)
                && (LAST_TIME.matcher(sentence.substring(0, at)).find()
                        && LAST_HELD.matcher(sentence.substring(at)).lookingAt())) {
            return "recalled";
        }
        if (at >= 0
                && relation.equals("completed")
                && SIGNING.matcher(sentence.substring(at + trigger.length())).lookingAt()) {
            return "signed";
        }
        if (c.relation() != null
                && Relations.DONE.contains(relation)
                && PRESENT_DEED.matcher(trigger).matches()
                && HABITUALLY.matcher(sentence).find()) {
            return "repeated";
        }
        if (relation.equals("progress")
                && SAID_AGAIN.matcher(sentence).find()
                && STANDS.matcher(trigger).matches()) {
            return "repeated";
        }
        if (c.relation() != null && RULED.matcher(quote).find()) {
            return ruled(relation, quote);
        }
        if (relation.equals("signed") && ONLY.matcher(c.object()).lookingAt()) {
            return "delayed";
        }
        if (Relations.SPOKEN.contains(relation)
                && from > 0
                && SLIP.matcher(sentence.substring(0, from)).find()) {
            return "delayed";
        }
        if (relation.equals("progress") && quote.startsWith("only that ")) {
            return "repeated";
        }
        if (Relations.SPOKEN.contains(relation) && LATER_THAN.matcher(quote).find()) {
            return "delayed";
        }
        if (relation.equals("progress")
                && (FRUIT.matcher(quote).find() || HOLDS_ON.matcher(quote).find())) {
            return "repeated";
        }
        boolean done = c.relation() != null && Relations.DONE.contains(relation);
        if (done && GIVEN_UP.matcher(quote).find()) {
            return "cancelled";
        }
        if (done && IN_PLACE_OF.matcher(quote).find()) {
            return "superseded";
        }
        boolean extended = c.frame().equals("doing.extended") && quote.contains("swap");
        if (done && (extended || LEAVE.matcher(quote).find())) {
            return "agreed";
        }
        if (relation.equals("suspended") && FOR_WORKS.matcher(sentence).find()) {
            return "started";
        }
        if (c.relation() != null
                && BEGUN.contains(relation)
                && SINCE.matcher(sentence).find()) {
            return "resumed";
        }
        boolean later = (relation.equals("scheduled") || relation.equals("pledged"))
                && NOW.matcher(c.evidence().quote()).find();
        return later ? "delayed" : relation;
    }

    /** Whether a sentence praises what progress there is and goes on to what is still to come, or praises progress towards a thing. */
    static boolean praises(String sentence) {
        return Stream.of(PRAISED, TOWARDS, OF_TALKS, OF_TEXT, ASKED_OF)
                .anyMatch(praise -> praise.matcher(sentence).find());
    }

    /** What is reported as done, seen by the words around: {@code scheduled} for "the boats given by Oslo are due in May". */
    private static String reported(CommitmentRecord c, String relation, String sentence) {
        String quote = c.evidence().quote();
        String trigger = c.evidence().trigger().text();
        int from = sentence.indexOf(quote);
        if (relation.equals("progress") && praises(sentence)) {
            return "repeated";
        }
        if (from < 0) {
            return relation;
        }
        String behind = sentence.substring(from + quote.length());
        if (!relation.equals("progress")
                && quote.startsWith(trigger)
                && PARTICIPLE.matcher(trigger).matches()
                && AWAITED.matcher(behind).find()) {
            return "scheduled";
        }
        int found = sentence.indexOf(trigger);
        String rest = sentence.substring(found + trigger.length());
        if (YEARS_OF.matcher(sentence.substring(0, found)).find()) {
            return "recalled";
        }
        if (Seeming.none(trigger.toLowerCase(Locale.ROOT), rest.toLowerCase(Locale.ROOT)) || oneToo(rest)) {
            return "discussed";
        }
        if (relation.equals("progress")
                && BESIDE.matcher(quote).find()
                && AWAITED.matcher(MARK.matcher(behind).replaceFirst(" ")).find()) {
            return "scheduled";
        }
        if (quote.startsWith(trigger)
                && PARTICIPLE.matcher(trigger).matches()
                && TO_BE.matcher(sentence.substring(0, from)).find()) {
            return "discussed";
        }
        if (!relation.equals("started")
                && BY.matcher(quote).lookingAt()
                && ASIDE.matcher(sentence.substring(0, from)).find()) {
            return "discussed";
        }
        String before = sentence.substring(0, from);
        if (quote.startsWith(trigger)
                && SET_UP_UNDER.matcher(quote).lookingAt()
                && !HELPED.matcher(before).find()) {
            return "discussed";
        }
        if (THANKED.matcher(quote).find() || LONG_AFTER.matcher(before).find()) {
            return "discussed";
        }
        if (FIRST_TIME.matcher(before).find() && PRESENT.matcher(quote).lookingAt()) {
            return "discussed";
        }
        if (quote.startsWith(trigger) && HAVING.matcher(before).find()) {
            return "repeated";
        }
        int at = quote.indexOf(trigger);
        if (relation.equals("started") && AFTER.matcher(quote.substring(0, at)).matches()) {
            return "recalled";
        }
        boolean doing = relation.equals("completed")
                && trigger.endsWith("ing")
                && DOING.matcher(quote.substring(0, at)).find();
        return doing ? "progress" : relation;
    }

    /** Whether its words tell a day that is not long before that of its document. */
    private static boolean recent(CommitmentRecord c) {
        DateRecord date = c.date();
        LocalDate day = date == null || date.text() == null ? null : new When(date.edtf(), TimeKind.EXACT).latest();
        return day != null
                && c.published() != null
                && day.isAfter(LocalDate.parse(c.published()).minusDays(2 * Days.MONTH));
    }

    /** The relation: {@code pledged} for "will build", {@code cancelled} for "decided to call off". */
    static String relation(CommitmentRecord c) {
        String relation = c.relation();
        if (relation != null) {
            return relation;
        }
        String ended = ENDING.get(c.action().toLowerCase(Locale.ROOT));
        if (ended != null && SETTLED.contains(c.force())) {
            return ended;
        }
        if (PROBE.contains(c.action().toLowerCase(Locale.ROOT))
                && c.force().equals("call")
                && FISHY.matcher(c.object()).find()) {
            return "contested";
        }
        return switch (c.force()) {
            case "propose" -> "proposed";
            case "call", "hope", "invite" -> "called";
            case "importance", "discuss" -> "discussed";
            case "agree", "decide" -> "agreed";
            case "sign" -> "signed";
            case "report-past" -> "recalled";
            default -> "pledged";
        };
    }
}
