package org.dragoman.ledger;

import java.util.regex.Pattern;

/**
 * How much of a matter a sentence tells of: a part, or all of it.
 *
 * <p>Example: "nine of the twenty posts are filled" is a part, "all twelve boats were moored" is all.
 */
final class Extent {
    private static final String NUMBER =
            "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?<![$€£¥]|\\d[.,])\\d+)(?![\\d.,]*\\d| (?:million|billion|bn|mn|percent|per cent)\\b)\\b)";

    /** "nine of the twenty posts", "the third of five", "leaving two": counted, and not all of them. */
    private static final Pattern COUNTED = Pattern.compile("^of [^.:;,]{3,80}, (?:only |just |some |about )?" + NUMBER
            + " (?:have|has|had|are|were)\\b|\\b(?:(?<!only |every |each )" + NUMBER
            + " of (?:the |its |their |a planned )?(?:promised |planned |agreed )?" + NUMBER
            + "|of (?:the|its|their|these|those|" + NUMBER
            + ") [^.:;]{3,100}, (?:only |just |some |about |more than |nearly )?"
            + NUMBER + " (?:[a-z]+ )?(?:are|were|have|has|was|is)"
            + "|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth) of (?:the |its |their |an? )?(?!(?:january|february|march|april|month|june|july|august|september|october|november|december|its kind|this kind)\\b)[a-z0-9]+"
            + "|a further (?:batch|lot|group|" + NUMBER + ")"
            + "|(?:the rest|the remainder|the others|the balance|the remaining [a-z0-9-]+|(?:another|a further|the other) [a-z0-9.,]+(?: [a-z]+){0,4}?) (?:is|are|to|will|would|follow|follows|still|due|expected|remain|remains|wait|come|comes)"
            + "|" + NUMBER
            + " (?:more|others|further) (?:[a-z]+ )?(?:follow|follows|are to|is to|will|to come|to follow|are due|is due|are on|are being|are under|are expected|should|remain|wait)"
            + "|leaving " + NUMBER + "|" + NUMBER
            + "(?: [a-z]+)? (?:to go|to follow|to come|still to come)|(?:(?<!first |second |other |latter )half|a third|two[ -]thirds|a quarter|three[ -]quarters|a fifth) (?:of )?(?:the|its|their) (?:promised |planned |agreed )?[a-z0-9]+"
            + "|a first (?:pair|batch|lot|part|group|set))");

    /** "one pipe in five", "the first part": not all of it. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?:(?<!first\\s|second\\s|other\\s|latter\\s)half(?!\\s(?:a\\s)?(?:years?|months?|century|decade|hour|past)\\b)|(?:a|one|another|every)\\sthird|(?:a|one)\\squarter|thirds|quarters|percent"
                    + "|first (?:\\d[\\d,]*|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand)\\b)(?!"
                    + " (?:years|months|days|weeks|hours|quarters|decades))|\\d[\\d,.]* of (?:the |its |their )?\\d"
                    + "|(?<!last |final |remaining )(?:portion|stretch|section|segment|leg),? (?:of|between|from)"
                    + "|(?:have|has|had) (?:since |already |now )?(?:finished|completed|passed) (?:their|its|the|a) (?:[a-z-]+ ){0,2}(?:course|courses|training|studies)"
                    + "|(?<!every\\s)(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|many) (?:rounds|sessions|of (?:which|them|these|those|the|its|their))"
                    + "|(?:\\d[\\d,]*|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores) (?:[a-z-]+ ){0,3}(?:have|has|had) (?:since |already )?(?:completed|finished|graduated|passed)"
                    + "|(?:carried out|conducted|organi[sz]ed|held|hosted|completed|run) (?:more than |over |about |some |around )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|dozens of|scores of|a number of)"
                    + " (?:[a-z-]+ ){0,3}(?:exchanges|exercises|courses|missions|visits|rounds|workshops|seminars|trainings|sessions|patrols|drills|meetings|projects|flights|voyages|events)"
                    + "|(?!100)\\d+ ?% (?:of|complete|completed|done|finished|built|ready)|per cent|so far|(?:almost|nearly|practically|largely|mostly|partly|partially|virtually|all but|as good as) (?:all|complete|completed|finished|done|ready|built|opened|delivered|paid)|br(?:ings?|inging|ought) the (?:number|total|fleet|count|tally|sum|figure)(?: [a-z]+){0,2} to|for (?:the|a) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) time|held regularly|(?:second|third|fourth|fifth|sixth|seventh|another|further|next) (?:tranche|instalment|installment|slice|batch|lot|consignment|shipment|contingent|payment)(?! and (?:last|final))|first (?:major |new"
                    + " )?(?:facility|project|installation) (?:finished|completed|built|delivered|opened|under|of)|first"
                    + " (?:part|stage|phase|section|batch|units?|lot|instalment|installment|tranche|payment|slice|portion)|(?:opening|initial|maiden|inaugural|introductory|leading|pilot) (?:batch|lot|consignment|shipment|tranche|instalment|installment|slice|portion|payment|cargo|contingent|group|set|section|stretch|phase|stage|train|boat|aircraft|unit|delivery)s?(?: of)?"
                    + "|(?:phase|stage|unit|berth|lot|block|section|line|package|reactor) (?:one|i|1|a) (?:of|at|in)"
                    + "|part of (?:the|an|its|their|a) (?:[a-z]+ )?(?:order|total|\\d[\\d,]*(?: [a-z]+)? (?:on order|ordered|promised|pledged|agreed|planned|due|bought|foreseen))"
                    + "|in (?:three|four|five|six|ten)|out of|of the"
                    + " (?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|dozen|hundred)"
                    + "(?! (?:countries|sides|nations|states|governments|peoples|parties|presidents|ministers|leaders|navies|armies|air|forces|capitals|neighbours|neighbors)))\\b");

    /** "the last of the eight boats": all of it. */
    private static final Pattern LAST = Pattern.compile(
            "\\b(?:last|final|closing|remaining|ultimate) (?:of|batch|section|part|stretch|segment|portion|tranche|instalment|installment|slice|lot|unit|boat|ship"
                    + "|convoy|flight|consignment|shipment|group|load|train|wagon|\\d[\\d,]*\\d|" + NUMBER
                    + ")(?! (?:years|months|weeks|days|decades|quarters))\\b");

    /** "all twelve boats", "in full": nothing of it is left to be done. */
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:every (?:single )?one of (?:the|its|their|them)"
                    + "|all (?:of )?(?:the |its |their |these |those )?(?:\\d[\\d,.]*|" + NUMBER
                    + ")|every (?:single |last )[a-z]+|(?:to|in|at) every (?:village|school|town|district|household|family|clinic|hospital|province|pupil|child|commune|department|county)|every (?:household|family|village|school|pupil|child|district|soldier|clinic|hospital|town|farmer) (?:on|in|of|at|now|has)|full (?:dozen|two dozen|score)|(?:whole|entire) (?:class|cohort|intake)"
                    + "|(?:whole|entire|full) (?:order|sum|donation|amount|loan|consignment|shipment|batch|fleet|contingent|quota|grant|list|debt|stock|lot|number|load|gift|season|course)"
                    + "|every (?:crate|box|dose|vial|pump|cent|penny|franc|euro|dollar|peso|rupee|yen|tonne|ton|sack|bag|tent|boat|ship|truck|lorry|wagon|house|home|classroom|seedling|sapling|book|volume|page|prisoner|soldier|trainee|bed|kilometre|mile|metre|pylon|span|turbine|tablet|ambulance|bus|carriage|shell|rifle|coin|piece|stone|tile|panel|pipe) (?:of (?:it|them) )?(?:\\w+ed|paid|sent|laid|built|in place|accounted|counted|home|on site)"
                    + "|(?:whole|entire|full) \\d[\\d,.]*|entire length|to the last (?:cent|penny|franc|euro|dollar|crate|box|dose|vial|bolt|bag|sack|page|tonne|drop|man|rifle|shell|nail|screw|brick)"
                    + "|in full(?! (?:swing|view|force|flow|cry|knowledge|agreement|awareness|accordance|compliance|conformity|respect|control|gear|spate|bloom)\\b)|in its entirety|from end to end|from top to bottom|lock, stock|the last of)\\b");

    /** What leaves more to be done. */
    private static final Pattern GOING_ON = Pattern.compile(
            "\\b(?:being|continu\\w+|under way|underway|still|not yet|[a-z]+ing (?:all|every|each)|(?:is|are|was|were) [a-z]+ing|towards?|so far|almost|nearly|but|except|save)\\b");

    private Extent() {}

    /** Whether what a sentence tells of is one piece of many, and not the last: "a third of the works". */
    static boolean part(String sentence) {
        return partly(Lower.of(sentence));
    }

    /** Whether a sentence counts what was done of more: "nine of the twenty posts". */
    static boolean counted(String sentence) {
        String lower = Lower.of(sentence);
        return COUNTED.matcher(lower).find() && !LAST.matcher(lower).find();
    }

    /** "all twelve boats were moored", and nothing is left to be done. */
    static boolean whole(String sentence) {
        return wholly(Lower.of(sentence));
    }

    /** The same as {@link #part} of a sentence that is in small letters already. */
    static boolean partly(String lower) {
        return (PART.matcher(lower).find() || COUNTED.matcher(lower).find())
                && !LAST.matcher(lower).find();
    }

    /** The same as {@link #whole} of a sentence that is in small letters already. */
    static boolean wholly(String lower) {
        boolean last = LAST.matcher(lower).find();
        return (last || WHOLE.matcher(lower).find()) && !GOING_ON.matcher(lower).find() && (last || !partly(lower));
    }
}
