package org.dragoman.ledger;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.QuantityRecord;

/** What is done of a matter and is not all of it: a part, or the talks on it. */
final class Parts {
    private static final Pattern TALKS =
            Pattern.compile("(?i)^(?:(?:the|their|its|our|these) )?(?:\\w+ ){0,2}(?:negotiations?|talks)\\b"
                    + "|^(?:the|their) work on .*\\b(?:agreement|treaty|text|accord|deal)\\b");
    private static final Pattern PART = Pattern.compile(
            "(?i)\\b(?:a|an|one|the first) (?:\\w+ ){0,2}(?:part|section|component|segment|stretch|unit) of\\b"
                    + "|\\bthe (?:[\\w.,-]+ ){0,3}(?:section|stretch|segment|portion|tranche) (?:of|between)\\b"
                    + "|\\bfirst of (?:the )?(?:\\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)\\b"
                    + "|\\b(?:almost|nearly|practically|largely|mostly|partly|partially)"
                    + " (?:all|complete|completed|finished|done|ready|built|opened|delivered|paid)\\b"
                    + "|\\b(?:carried out|conducted|organi[sz]ed|held|hosted|completed) (?:more than |over |about |some |around )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|dozens of|a number of)"
                    + " (?:[\\w-]+ ){0,3}?(?:exchanges|exercises|courses|missions|visits|rounds|workshops|seminars|trainings|sessions|patrols|drills|meetings|flights|voyages)\\b"
                    + "|\\b(?:\\d[\\d,]*|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores) (?:[\\w-]+ ){0,3}(?:have|had) (?:since |already )?(?:completed|finished|graduated|passed)\\b"
                    + "|\\b(?!100)\\d[\\d.]* ?(?:per cent|percent|%) (?:\\w+ly )?(?:done|complete|completed|finished|built|ready|paid|delivered)\\b"
                    + "|\\b(?:the first|a first) (?:batch|lot|tranche|consignment|shipment|group)\\b");

    /** "the surgical wing of the hospital", of a matter that does not go by it. */
    private static final Pattern COMPONENT = Pattern.compile(
            "\\b(?:building|wing|ward|block|channel|runway|berth|jetty|annexe?|dormitory|laboratory|theatre|kitchen|tower|shaft|entrance|access road|foundations?|platform|substation|pumping station|tunnel|bridge|workshop|hangar) of the"
                    + " (?:[\\w'’-]+ ){0,5}?(?:hospital|port|airport|university|campus|railway|line|motorway|highway|road|plant|dam|refinery|base|complex|school|academy|mine|park|factory|terminal)\\b");
    /** "Unit-I of the plant", of a matter that does not go by it. */
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:[Uu]nit|[Pp]hase|[Ss]tage|[Bb]lock)[ -](?:[IVX]+|\\d|[Oo]ne|[Tt]wo|A|B) (?:of|at)\\b");

    /** "opened its pilot line": not yet what was promised. */
    private static final Pattern TRIAL = Pattern.compile(
            "(?i)\\b(?:pilot|trial|test|demonstration|provisional) (?:line|plant|phase|unit|run|production|track|section|service|operations?)\\b");

    /** "the last six of the 109": with them it is all. */
    private static final Pattern REST = Pattern.compile(
            "(?i)\\b(?:last|final|remaining) (?:of|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|\\d[\\d,]*"
                    + "|batch|lot|tranche|consignment|shipment|group)\\b(?! (?:years?|months?|weeks?|days?|decades?)\\b)");

    private static final Pattern STAGE = Pattern.compile("(?i)\\b(?:phase|stage|unit|section|lot|package)\\b");
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\b(?:last(?! (?:year|month|week|spring|summer|autumn|fall|winter|night|\\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)"
                    + "|final|remaining|whole|entire|fully|both|now complete)\\b");

    private static final Pattern ROUND = Pattern.compile(
            "(?i)^(?:\\w+ ){0,4}(?:rounds?|sessions?|sittings?)\\b(?: of (?:\\w+ ){0,2}(negotiations|talks)\\b)?");

    private static final Set<String> HELD = Set.of("doing.dialogue", "doing.attended", "doing.chaired");
    private static final Pattern DISCUSSIONS = Pattern.compile(
            "(?i)^(?:the |their )?(?:\\w+ ){0,2}(?:discussions?|exchanges? of views|deliberations?)\\b");

    private static final Pattern RECURRING = Pattern.compile("(?i)\\b(?:annual|yearly|biennial|regular)\\b (?:[\\w'-]+"
            + " ){0,3}(?:summits?|meetings?|dialogues?|consultations|sessions?|talks)\\b");
    /** "the 19th edition": one of many. */
    private static final Pattern EDITION = Pattern.compile(
            "(?i)\\b(?:(?!1st)\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
                    + " (?:[\\w'-]+ ){0,4}?(?:editions?|rounds?|sessions?|exercises?|drills?|dialogues?|consultations|forums?|conferences?)\\b");

    private static final Pattern EARLIEST = Pattern.compile("(?i)\\b(?:1st|first|inaugural|maiden)\\b");

    private static final double NEARLY_ALL = 0.8;

    private Parts() {}

    /** "held the second annual summit", of summits that are to be held each year. */
    static boolean recurring(Mention mention, Mention first) {
        return RECURRING.matcher(mention.record().evidence().quote()).find()
                || EDITION.matcher(mention.record().evidence().quote()).find()
                        && first.core().ordinals().isEmpty()
                || RECURRING.matcher(first.record().object()).find();
    }

    /** "the inaugural session". */
    static boolean earliest(Mention mention) {
        return EARLIEST.matcher(mention.record().evidence().quote()).find();
    }

    /** "concluded another round": one of several. */
    static boolean round(Mention mention) {
        return ROUND.matcher(mention.record().object()).find();
    }

    /** "the fourth security dialogue was held", where it is the fourth of which the matter is. */
    static boolean numbered(Mention mention, Mention first) {
        return HELD.contains(mention.record().frame())
                && !mention.core().ordinals().isEmpty()
                && mention.core().ordinals().equals(first.core().ordinals());
    }

    /** "the start of discussions on a treaty". */
    static boolean discussions(Mention mention) {
        return DISCUSSIONS.matcher(mention.record().object()).find();
    }

    /** "the first round of negotiations on a treaty". */
    static boolean roundOfTalks(Mention mention) {
        Matcher round = ROUND.matcher(mention.record().object());
        return round.find() && round.group(1) != null;
    }

    /** "opened the first phase", "the first of two boats", of a matter that is more than that. */
    static boolean part(Mention mention, Mention first) {
        String quote = mention.record().evidence().quote();
        boolean whole = WHOLE.matcher(quote).find();
        boolean staged = !mention.topic().ordinals().isEmpty()
                && first.topic().ordinals().isEmpty()
                && !mention.id().equals(first.id());
        return !whole
                && (PART.matcher(quote).find()
                        || only(NUMBERED, mention, first)
                        || only(TRIAL, mention, first)
                        || only(COMPONENT, mention, first)
                        || staged && STAGE.matcher(mention.record().object()).find());
    }

    /** Whether a mention has words that the first one, where it is another, has not. */
    private static boolean only(Pattern words, Mention mention, Mention first) {
        return words.matcher(mention.record().evidence().quote()).find()
                && (mention.id().equals(first.id())
                        || !words.matcher(first.record().evidence().quote()).find());
    }

    /** "three million doses have arrived", where forty million were promised. */
    static boolean less(Mention done, Mention first) {
        QuantityRecord here = done.record().quantity();
        QuantityRecord promised = first.record().quantity();
        return here != null
                && promised != null
                && !first.report()
                && !REST.matcher(done.record().evidence().quote()).find()
                && here.unit().equals(promised.unit())
                && here.value() < promised.value() * NEARLY_ALL;
    }

    /** Whether it is about talks, or the work on a text, not about what they are for. */
    static boolean talks(Mention mention) {
        return TALKS.matcher(mention.record().object()).find();
    }
}
