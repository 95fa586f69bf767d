package org.dragoman.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.EvidenceRecord;
import org.jspecify.annotations.Nullable;

/** What the words of a report show beyond what it says by itself: a consulate that starts work is open. */
final class Deeds {
    private static final Set<String> TRACK = Set.of("track", "schedule");
    private static final Pattern ON_TRACK =
            Pattern.compile("(?i)\\b(?:on|to|within|of|behind) (?:the )?(?:track|schedule)\\b");

    private static final Pattern HOUSE = Pattern.compile(
            "(?i)\\b(?:consulates?(?:-general)?|embassy|embassies|office|centre|center|school|academy|institute|bank|university|campus"
                    + "|hospital|clinic|secretariat|mission|branch|court|library|museum|laboratory)\\b");
    private static final Pattern WORKS =
            Pattern.compile("(?i)\\b(?:began|begun|begins|started|starts|commenced|start of) (?:its |their"
                    + " )?(?:work|operations?|operating|classes|teaching|lessons|functioning)\\b(?!"
                    + " (?:on|to|at|towards)\\b)");
    private static final Pattern PRODUCES =
            Pattern.compile("(?i)\\b(?:began|begun|begins|started|starts|commenced) (?:its |their )?(?:full |full-scale"
                    + " )?(?:(?:serial|series|commercial|mass|large-scale|industrial)"
                    + " (?:production|manufacture|operations?)|(?:to sell|selling|to supply|supplying|to"
                    + " generate|generating|to produce|producing|feeding) (?:\\w+ ){0,2}(?:power|electricity)\\b)");
    private static final Pattern LINE =
            Pattern.compile("(?i)\\b(?:trains?|metro|lines?|railways?|trams?|tramway|bus|buses|ferry|ferries"
                    + "|flights?|pipeline|terminal|port|airport|plant|station|wind farm|reactor|unit|refinery)\\b");
    private static final Pattern RUNS =
            Pattern.compile("(?i)\\b(?:began|begun|begins|started|starts|commenced) (?:its |their |regular"
                    + " |scheduled |full )*(?:running|to run|to operate|operating|to carry|carrying|(?:passenger |commercial )?services?"
                    + "|commercial operations?)\\b");
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:exercise|drill|conference|exhibition|festival|fair|seminar|expo|regatta|tournament)\\b");
    private static final Pattern OFTEN = Pattern.compile(
            "(?i)\\b(?:annual|annually|regular|regularly|every|yearly|biennial|series|exercises|drills)\\b");

    private static final Pattern GIVING = Pattern.compile(
            "\\b(?:has|have) (?:now |also )?(?:committed|earmarked|set aside|allocated|budgeted)\\b|\\b(?:is|are) (?:now |also )?(?:providing|investing|contributing|donating|committing|lending|supplying"
                    + "|delivering|funding|financing|offering|allocating|granting)\\b");
    private static final Pattern PAYS = Pattern.compile(
            "(?:pay|cover|bear|foot|finance|fund|provide|contribute|give|donate|lend|grant|put|meet|stump|chip|shoulder)s?");
    private static final Set<String> HABIT = Set.of(
            "supplies",
            "supply",
            "provides",
            "provide",
            "exports",
            "export",
            "sells",
            "sell",
            "imports",
            "import",
            "buys",
            "buy",
            "ships",
            "ship");
    private static final Pattern LAW = Pattern.compile("(?i)\\b(?:law|legislation|act|bill)\\b");
    /** "the extension of the act": in force when that is law. */
    private static final Pattern LONGER =
            Pattern.compile("(?i)\\b(?:extension|extend|renewal|renew|prolong|prolongation|reauthori[sz]\\w*)\\b");

    private static final Pattern PASSED =
            Pattern.compile("\\b(?:passed|enacted|into law|royal assent|Royal Assent)\\b");
    private static final Set<String> ON_ITS_WAY = Set.of("progress", "ratified", "signed");

    private static final Pattern DRAFTING = Pattern.compile(
            "\\b(draft|drafting|negotiate|negotiation|negotiations|prepare|preparation|draw up|update|updating|revise|revision|adopt|adoption|formulate|work out)\\b");
    private static final Pattern TREATY =
            Pattern.compile("(?i)\\b(?:treaty|treaties|(?:agreement|accord|convention|pact"
                    + "|deal|protocol|memorandum|mou)s?|memoranda|letters? of intent)\\b");

    /** "launched the plan": it has been drawn up. */
    private static final Pattern OUT = Pattern.compile(
            "(?i)(?:launched|unveiled|released|adopted|approved|published|issued|presented|endorsed|launches|unveils)");

    /** What is to be ended is done when that is. */
    private static final Pattern ENDING = Pattern.compile(
            "(?i)\\b(?:cancell?(?:ing|ation)|repeal(?:ing)?|revocation|revoking|rescinding|removal|removing|lifting|abolition|abolishing"
                    + "|scrapping|waiving|waiver|elimination|eliminating|termination|phasing[ -]out|write-off|withdrawal|dismantling) of\\b"
                    + "|^(?:cancel|remove|lift|abolish|scrap|waive|eliminate|phase out|write off|dismantle|end|drop|repeal|revoke|rescind|withdraw|do away with|discontinue|give up|call off|forgive|annul)\\b");

    /** "to close the camps". */
    private static final Pattern CLOSING =
            Pattern.compile("(?i)^(?:close|shut|evacuate|vacate)\\b|\\b(?:closing|closure|evacuation) of\\b");

    private static final Pattern CLOSED =
            Pattern.compile("(?i)(?:closed|shut|shuts|closes|evacuated|vacated)(?: down)?");

    /** "will close", "will set up no base": what nobody had heard of before is a word given. */
    private static final Pattern TO_END =
            Pattern.compile("\\b(?:will|would|shall|is to|are to) (?:(?:close|shut)\\b|(?:\\w+ ){1,3}no\\b)");

    private static final Pattern SLICE = Pattern.compile(
            "(?i)\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|next|last|final|further|another|additional|\\d(?:nd|rd|th))"
                    + " (?:[\\w-]+ ){0,2}?(?:tranche|instal?lment|slice|portion|loan|credit)\\b"
                    + "|\\b(?:loan|credit)\\b[^;.]{0,60}?\\b(?:with which|(?:that|which) (?:will|is to|shall) pay|to pay for|to buy)\\b");
    private static final Pattern LOAN = Pattern.compile("(?i)\\b(?:loans?|credits?|tranches?|financing)\\b");

    private static final Pattern PRELIMINARY = Pattern.compile(
            "(?i)\\b(?:study|studies|surveys?|design|talks|negotiations|consultations|preparations?|preparatory|planning)\\b");
    private static final Pattern OPERATES = Pattern.compile(
            "\\b(?:[Aa]greement|[Aa]rrangement|[Pp]act|[Aa]ccord|[Tt]reaty|[Cc]onvention|[Pp]rotocol|[Ss]wap|[Ff]acility|[A-Z]{3,6})(?: line)?\\b[^,;.]{0,60}?\\b(?:became|become|is now|are now|now) (?:now |fully |already )?operational\\b");
    private static final Pattern FINAL_REPORT = Pattern.compile("(?i)\\bfinal report\\b");
    private static final Pattern STUDY =
            Pattern.compile("(?i)\\b(?:study|studies|survey|review|assessment|inquiry)\\b");
    private static final Pattern VISIT = Pattern.compile("(?i)\\b(?:visits?|visited|tour|toured|called on|call on)\\b");
    private static final Pattern INAUGURATED = Pattern.compile("(?i)(?:inaugurated|inaugurates|commissioned|opened)");
    private static final Pattern WORKS_ON = Pattern.compile(
            "(?i)\\b(?:works?|construction|building of|foundation|talks|negotiations|project|programme|program|partnership|initiative|course|training|exhibition|session|dialogue)\\b");
    private static final Pattern BEGINS = Pattern.compile(
            "(?i)(?:beg[aiu]ns?|beginning|start(?:s|ed|ing)?|kick(?:s|ed|ing)?(?: off)?|embark(?:s|ed|ing)?)");
    private static final Pattern CONTINUES = Pattern.compile(
            "(?i)(?:continu(?:e[sd]?|ing)|(?:goes|go|going|carries|carry) on|go|goes|proceeds?|persists?|carry|carries|conducts?|implements?|operates?|runs?|undertakes?)");
    private static final Pattern EDITION =
            Pattern.compile("\\b\\p{Lu}[\\w-]+ (?:[2-9]\\.0|Mark [2-9]|Phase II)(?!\\d)");
    private static final Pattern LAUNCHED =
            Pattern.compile("(?i)(?:launched|launches|inaugurated|kicked off|initiated)");
    private static final Pattern SETTING_UP = Pattern.compile(
            "(?i)^(?:set up|establish|create|form|found)\\b|\\b(?:establishment|setting up|creation|formation) of\\b");
    private static final Pattern STANDS =
            Pattern.compile("(?i)(?:(?:was|were|been) )?(?:set up|established|created|formed|founded|constituted)");
    private static final Pattern HAVING =
            Pattern.compile("(?i)(?:^|\\b)having (?:been |already |also |since |\\w+ly )*$");
    /** Forms that are participles only, where "opened" may be all that a cut leaves of "they opened". */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:begun|undertaken|taken up|given) ");

    private static final Pattern EARLY =
            Pattern.compile("(?i)\\b(?:early|earliest|speedy|swift|timely|prompt|expeditious)(?: and \\w+)? $");
    private static final Pattern PREPARING =
            Pattern.compile("(?i)\\b(?:work|preparations?|efforts|arrangements|planning|steps)\\b");
    private static final Pattern TO_COME = Pattern.compile(
            "(?:the |its |their )?(?:start|begin|open|launch|introduc|resum|establish|set up|sign|hold|inaugurat|commenc|creat)\\w*\\b");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:^|,? )(?:\\w+ )?(?:which|whose|where) (?:[\\w-]+ ){0,6}?(?:(?:is|are) (?:still |now |currently |already )?"
                    + "(?:going on|continuing|under way|underway|in progress|proceeding|progressing|advancing|being (?:built|carried out|implemented|laid|worked on)|under construction|at work)"
                    + "|continues?|goes on|proceeds)\\b[^,;.\\d]*$");
    private static final Pattern NEXT = Pattern.compile("(?i)\\b(?:next|following|coming)\\b");
    private static final Pattern RELATIVE = Pattern.compile("(?i)(?:which|that|who|where) ");
    private static final Pattern BACK =
            Pattern.compile("^(?:when|after|since) |\\bhad (?:\\w+ )?(?:signed|put|set|inked|been signed)\\b");
    private static final Pattern RENEWS =
            Pattern.compile("\\b(?:was|were|been|has|have|they|and) (?:\\w+ly )?(?:renewed|extended|prolonged)\\b");
    private static final Pattern LASTS =
            Pattern.compile("\\b(?:in force|in effect|effective|applied|operational) (?:for|since)\\b");
    private static final double SAME = 0.8;

    /** What a report tells by its frame where nothing was heard of the matter before: a figure, leave that is given, thanks. */
    private static final Map<String, String> FIRST_HEARD = Map.of(
            "doing.figure", "recalled",
            "doing.cleared", "agreed",
            "doing.won", "agreed",
            "doing.licensed", "agreed",
            "done.gratitude", "recalled",
            "done.thanked", "recalled");

    private static final Set<String> MEETS = Set.of(
            "doing.session",
            "doing.dialogue",
            "doing.attended",
            "doing.chaired",
            "doing.round",
            "doing.rounds",
            "doing.sitting",
            "doing.occasion");

    private static final Pattern POLICY = Pattern.compile(
            "(?i)\\b(?:principles?|polic(?:y|ies)|sovereignty|territorial integrity|independence|core interests?|stance|position|two-state|non-interference|self-determination|neutrality)\\b");

    private static final Pattern FLIGHTS = Pattern.compile(
            "(?i)\\b(?:flights?|air (?:links?|services?|routes?|bridge)|flight connections?|charters?|charter flights?)\\b");
    private static final Pattern MORE = Pattern.compile(
            "(?i)\\b(?:rais(?:e|es|ing)|increas\\w+|more|doubl\\w+|additional|number of|drop|cut|rights|agreement|talks|study|codeshare|safety|military|surveillance|test|patrol|flights? of)\\b");
    private static final Pattern BACK_AGAIN = Pattern.compile(
            "(?i)\\b(?:restor\\w+|resum\\w+|restart\\w*|return|com(?:e|ing) back|reinstat\\w+|re-?open\\w*|again|reviv\\w+)\\b");

    /** "will scrap the duty", "is to be repealed". */
    private static final Pattern YET_TO_END =
            Pattern.compile("\\b(?:will|would|shall|is to|are to|to be|plans? to|intends? to)\\b");

    private static final Pattern LASTS_ON = Pattern.compile(
            "(?i)\\b(?:(?:is|are|was|were|been|be|being) (?:[a-z]+ )?(?:prolonged|extended|renewed|reimposed|re-imposed|reintroduced|retained|kept (?:in place|on|up)|tightened|raised|doubled|maintained)"
                    + "|(?:prolong|extend|renew|reimpose|retain|tighten)(?:s|ed|ing) (?:the|its|their|it|them)|(?:stay|remain)s? (?:in (?:place|force)|on the books))\\b");

    private static final Pattern KEEPS = Pattern.compile(
            "(?i)\\b(?:keeps?|sticks? (?:to|by)|honou?rs?|stands? by|holds? to|adheres? to|abides? by) (?:its|their|his|her|the) (?:[a-z]+ )?(?:promises?|pledges?|words?|commitments?|vows?)\\b");

    private Deeds() {}

    /** What is to be done to what: "build a dam". */
    private static String matter(Mention promised) {
        return promised.record().action() + " " + promised.record().object();
    }

    /** "the first plane landed", of flights that were promised: a service begins, and is not over. */
    static boolean flies(Mention promised) {
        String matter = matter(promised);
        return FLIGHTS.matcher(matter).find() && !MORE.matcher(matter).find();
    }

    /** "to restore the flights". */
    static boolean again(Mention promised) {
        return BACK_AGAIN.matcher(matter(promised)).find();
    }

    /** "will drop the levy", of a levy that was to go: not yet. */
    static boolean endsLater(Mention told) {
        return YET_TO_END.matcher(told.record().evidence().quote()).find();
    }

    /** "the duty has been prolonged", where it was to go. */
    static boolean lastsOn(Mention told) {
        return LASTS_ON.matcher(told.record().evidence().quote()).find();
    }

    /** "supports the principle of one China": no word that could ever be done. */
    static boolean policy(Mention promised) {
        return promised.record().standing()
                && POLICY.matcher(promised.record().object()).find();
    }

    /** What a report tells of a matter of which nothing was heard before; null for what it tells anyway. */
    static @Nullable String firstHeard(Mention report) {
        return FIRST_HEARD.get(report.record().frame());
    }

    /** "has committed two million": a word given. */
    static boolean committed(Mention report) {
        return report.record().frame().equals("doing.drawn")
                && report.record().evidence().trigger().text().startsWith("commit");
    }

    /** "keeps its promise to": a word that holds. */
    static boolean keeps(Mention mention) {
        return KEEPS.matcher(mention.record().evidence().quote()).find();
    }

    /** "the council held its third session": a meeting, whatever it is on. */
    static boolean meets(Mention mention) {
        return MEETS.contains(mention.record().frame());
    }

    /** "is investing a million": a word given as much as a deed. */
    static boolean given(Mention mention) {
        EvidenceRecord evidence = mention.record().evidence();
        boolean pays = !Sentence.TITLE.equals(evidence.in())
                && !inPassing(mention)
                && !visit(mention)
                && PAYS.matcher(evidence.trigger().text()).matches();
        return pays || GIVING.matcher(evidence.quote()).find();
    }

    /** "Preparations are under way": for what is still to come. */
    static boolean prepares(Mention mention) {
        return PREPARING.matcher(mention.record().evidence().quote()).find()
                && TO_COME.matcher(mention.record().object()).lookingAt();
    }

    /** "Chad supplies most of the gas", "the gas that Chad supplies". */
    static boolean habit(Mention mention) {
        return HABIT.contains(mention.record().evidence().trigger().text().toLowerCase(Locale.ROOT));
    }

    /** "parliament passed the law", where a law had been promised. */
    static boolean passed(String told, Mention mention, Mention promised) {
        String quote = mention.record().evidence().quote();
        String matter = matter(promised);
        return ON_ITS_WAY.contains(told)
                && !LONGER.matcher(matter).find()
                && LAW.matcher(promised.record().object()).find()
                && LAW.matcher(quote).find()
                && PASSED.matcher(quote).find();
    }

    /** Whether what began is what had been promised. */
    static boolean opens(Mention begun, Mention promised) {
        String quote = begun.record().evidence().quote();
        String matter =
                promised.record().object() + " " + promised.record().evidence().quote();
        boolean house = HOUSE.matcher(matter).find() && WORKS.matcher(quote).find();
        boolean opened =
                INAUGURATED.matcher(begun.record().evidence().trigger().text()).matches()
                        && !WORKS_ON.matcher(quote).find()
                        && (HOUSE.matcher(matter).find() || LINE.matcher(matter).find())
                        && (HOUSE.matcher(quote).find() || LINE.matcher(quote).find());
        boolean runs = LINE.matcher(matter).find() && RUNS.matcher(quote).find();
        boolean event = EVENT.matcher(matter).find()
                && EVENT.matcher(quote).find()
                && !OFTEN.matcher(matter).find()
                && !Parts.recurring(begun, promised);
        return house || opened || runs || event || PRODUCES.matcher(quote).find();
    }

    /** Whether what is signed was to be drafted. A treaty is signed, ratified and in force; a programme or plan is done when it is drawn up. */
    static boolean drawsUp(Mention signed, Mention promised) {
        String words = matter(promised);
        return DRAFTING.matcher(words).find()
                && !TREATY.matcher(promised.record().object()).find()
                && !TREATY.matcher(signed.record().object()).find()
                && !(signed.relation().equals("signed")
                        && TREATY.matcher(signed.record().evidence().quote()).find());
    }

    /** "a loan for the fourth tranche", of works that were to be paid for: a step, and not what was promised. */
    static boolean slice(Mention signed, Mention promised) {
        String matter =
                promised.record().object() + " " + promised.record().evidence().quote();
        return SLICE.matcher(signed.record().evidence().quote()).find()
                && !LOAN.matcher(matter).find();
    }

    /** Whether a text that was to be drafted has been made public or adopted. */
    static boolean out(Mention told, Mention promised) {
        return OUT.matcher(told.record().evidence().trigger().text()).matches() && drawsUp(told, promised);
    }

    /** Whether a matter is that something ends, "the cancelling of debts", which is now told. */
    static boolean ends(Mention told, Mention promised) {
        String matter = matter(promised);
        return ENDING.matcher(matter).find()
                || CLOSING.matcher(matter).find()
                        && CLOSED.matcher(told.record().evidence().trigger().text())
                                .matches();
    }

    /** "will close the camps": a word given, if nothing was heard of the camps before. */
    static boolean toEnd(Mention mention) {
        return TO_END.matcher(mention.record().evidence().quote()).find();
    }

    /** "having opened a school": told of an earlier day beside what is told now. */
    static boolean having(Mention mention) {
        EvidenceRecord evidence = mention.record().evidence();
        return evidence.quote().toLowerCase(Locale.ROOT).startsWith("having ")
                || HAVING.matcher(before(evidence)).find();
    }

    /** "the early start of the works", "their timely completion". */
    static boolean hopedFor(Mention mention) {
        return !mention.telling()
                && EARLY.matcher(before(mention.record().evidence())).find();
    }

    /** What stands before the word by which a frame reads it. */
    private static String before(EvidenceRecord evidence) {
        int at = evidence.quote().indexOf(evidence.trigger().text());
        return evidence.quote().substring(0, Math.max(0, at));
    }

    /** "begun last year", of talks that are spoken of. */
    static boolean participle(Mention mention) {
        return !mention.telling()
                && PARTICIPLE.matcher(mention.record().evidence().quote()).lookingAt();
    }

    /** "the swap line has become operational". */
    static boolean operational(Mention mention) {
        return OPERATES.matcher(mention.record().evidence().quote()).find();
    }

    /** "submitted the final report", of a study. */
    static boolean studied(Mention mention, Mention promised) {
        return FINAL_REPORT.matcher(mention.record().evidence().quote()).find()
                && STUDY.matcher(promised.record().object() + " "
                                + promised.record().evidence().quote())
                        .find();
    }

    /** "paid a visit": each is another. */
    static boolean visit(Mention mention) {
        return VISIT.matcher(mention.record().evidence().quote()).find();
    }

    /** "begins his tour of the region": no visit that is over. */
    static boolean visitBegins(Mention mention) {
        return mention.record().frame().startsWith("visit.")
                && BEGINS.matcher(mention.record().evidence().trigger().text()).matches();
    }

    /** "work continues under the framework": how it is, and nothing new. */
    static boolean continues(Mention mention) {
        return CONTINUES.matcher(mention.record().evidence().trigger().text()).matches();
    }

    /** "launched the Wool Initiative 2.0", of the Wool Initiative. */
    static boolean newEdition(Mention told, Mention promised) {
        return EDITION.matcher(told.record().object()).find()
                && !EDITION.matcher(promised.record().object() + " "
                                + promised.record().evidence().quote())
                        .find();
    }

    /** "launched the partnership". */
    static boolean launched(Mention mention) {
        return LAUNCHED.matcher(mention.record().evidence().trigger().text()).matches();
    }

    /** "a team was set up", where that had been promised. */
    static boolean setsUp(Mention mention, Mention promised) {
        return STANDS.matcher(mention.record().evidence().trigger().text()).matches()
                && SETTING_UP.matcher(matter(promised)).find();
    }

    /** "the refinery, which had been built by common effort": told beside something else. */
    static boolean inPassing(Mention mention) {
        return RELATIVE.matcher(mention.record().evidence().quote()).lookingAt();
    }

    /** "the canal, on which work is going on": told in passing, and nothing new. */
    static boolean goesOn(Mention mention) {
        return GOES_ON.matcher(mention.record().evidence().quote()).find();
    }

    /** "had signed it", "in 2023, when it was signed": told of an earlier day. */
    static boolean looksBack(Mention mention) {
        return mention.record().status().contains("historical")
                || BACK.matcher(mention.record().evidence().quote()).find();
    }

    /** "the memorandum of 2019 was renewed": signed anew. */
    static boolean renews(Mention mention) {
        return RENEWS.matcher(mention.record().evidence().quote()).find();
    }

    /** "has been in force for six years": all the time, whatever was told of it meanwhile. */
    static boolean lasts(Mention mention) {
        return LASTS.matcher(mention.record().evidence().quote()).find();
    }

    /** "the road is on track", "on schedule"; "track laying" is work. */
    static boolean onTrack(Mention mention) {
        EvidenceRecord words = mention.record().evidence();
        return TRACK.contains(words.trigger().text().toLowerCase(Locale.ROOT))
                && ON_TRACK.matcher(words.quote()).find();
    }

    /** "held the summit", in the document that gives a word on the next one. */
    static boolean nextOne(Mention held, Mention promised) {
        String words =
                promised.record().object() + " " + promised.record().evidence().quote();
        return held.document().equals(promised.document())
                && NEXT.matcher(words).find();
    }

    /** "a study of the line was begun": not the works, which begin later. */
    static boolean preliminary(Mention begun) {
        return PRELIMINARY.matcher(begun.record().evidence().quote()).find();
    }

    /** Whether two reports are of one thing in nearly the same words. */
    static boolean same(Mention one, @Nullable Mention other) {
        return other != null
                && one.core().shared(other.core())
                        >= SAME * Math.max(one.core().sum(), other.core().sum());
    }
}
