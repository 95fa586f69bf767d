package org.dragoman.ledger;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;

/**
 * What looks like a deed and is none: "opened no school", "began his visit", "has written of the dam". The participles that tell
 * of no work are in {@code ledger/idle.tsv}.
 */
final class Seeming {
    /** Right behind a deed: nothing was done. */
    private static final Pattern NOTHING = Pattern.compile(
            "^(?: up| out| off)? (?:no(?! (?:fewer|less|later|sooner|doubt|more than)\\b)|none|nothing|neither|nobody|little(?! (?:by|more) )|few)\\b");

    private static final Pattern BEGINS = Pattern.compile("\\b(?:beg[aiu]n|begins|open|start|launch|kick)");

    /** What is begun or opened, and is talk. */
    private static final Pattern WORDS = Pattern.compile(
            "^(?: off)?(?: with)? (?:(?:the|a|an|his|her|its|their|this|public|fresh) )?(?:[a-z-]+ ){0,2}?"
                    + "(?:visit|trip|tour of|speech|remarks|attack|criticism|tirade|appeal|hearings?|debates?|debating|deliberations?|deliberating"
                    + "|trading|proceedings|fire|batting|bidding war|conversation|arguments|book of condolence|exchange of views|charm offensive|discussion of)\\b");

    private static final Pattern COMES =
            Pattern.compile("\\b(?:arriv|land|fl[eoy]|touched down|came|come|went|gone|returned)");

    /** Who comes for talks brings nothing. */
    private static final Pattern FOR_TALKS = Pattern.compile(
            "^[^,;.]{0,40}? (?:for|on|to) (?:(?:(?:a|an|his|her|their|the) )?(?:[a-z0-9-]+ ){0,3}(?:talks|visit|meetings?|consultations|trip|summit)\\b|(?:discuss|talk|meet|attend)\\b)");

    /** Behind participles that tell of words in some company only: "exchanged letters", "granted them access". */
    private static final Pattern IDLY = Pattern.compile(
            "^(?: [a-z-]+){0,4}? (?:access|permission)\\b|^(?: [a-z-]+){0,2}? (?:letters|views|pleasantries|greetings|opinions|messages|compliments|access|permission|priority|attention|importance|interest|support|criticism|praise|ideas?|proposals?|notion|scheme|terms|details|figures|statements?|photographs?|photos?|tribute|respects?|heed|lip service|a visit|visits?|homage|word|news|assurances?|promises?|answers?|reply|the price)\\b");

    /** Behind "fixed": "for 12 March", "3 June as the day". */
    private static final Pattern DAY = Pattern.compile(
            "^ (?:for |on |at )?(?:(?:the |a )?(?:[a-z]+ )?(?:dates?|days?|deadline|timetable)\\b|\\d|[a-z]+ \\d)");

    /** "has been received in Oslo as a snub": how words were taken. */
    private static final Pattern TAKEN_AS = Pattern.compile(
            "^ (?:(?:in|by|at|among|across) (?:the )?(?:[\\w'’-]+ ){1,3})?(?:as (?:a|an|the|proof|evidence|another|yet)|with (?:[a-z]+ )?(?:suspicion|scepticism|skepticism|relief|doubts?|caution|dismay|anger|joy|applause|derision|reserve|enthusiasm|indifference|alarm|concern|interest|satisfaction|scorn|unease|silence)|coolly|coldly|warmly|well|badly)\\b");

    private static final Set<String> TAKEN = Set.of(
            "received", "met", "understood", "read", "regarded", "seen", "taken", "accepted", "treated", "viewed");

    private static final Set<String> LIGHT = Set.of(
            "exchanged",
            "paid",
            "sold",
            "got",
            "granted",
            "won",
            "gained",
            "received",
            "found",
            "earned",
            "provided",
            "voiced",
            "sent",
            "given",
            "floated",
            "published",
            "released",
            "issued",
            "posted");

    private final Set<String> idle = new HashSet<>();

    private Seeming() {}

    /** Reads the table. */
    static Seeming load(LexiconFiles files) {
        Seeming seeming = new Seeming();
        for (Row row : files.table("ledger/idle.tsv", "participle")) {
            seeming.idle.add(row.get("participle"));
        }
        return seeming;
    }

    /** Whether a participle of the perfect, with the words behind it, tells of no work: "has reported", "has ruled that", "has exchanged letters". */
    boolean idle(String participle, String behind) {
        return idle.contains(participle)
                || behind.startsWith(" that ")
                || none(participle, behind)
                || LIGHT.contains(participle) && IDLY.matcher(behind).find()
                || TAKEN.contains(participle) && TAKEN_AS.matcher(behind).find()
                || participle.equals("fixed") && DAY.matcher(behind).find();
    }

    /** Whether words that tell a deed, with those behind them, tell none. */
    static boolean none(String deed, String behind) {
        return NOTHING.matcher(behind).find()
                || BEGINS.matcher(deed).find() && WORDS.matcher(behind).find()
                || COMES.matcher(deed).find() && FOR_TALKS.matcher(behind).find();
    }
}
