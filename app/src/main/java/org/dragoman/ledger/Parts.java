package org.dragoman.ledger;

import java.util.regex.Pattern;

/** What is done of a matter and is not all of it: a part, or the talks on it. */
final class Parts {
    private static final Pattern TALKS =
            Pattern.compile("(?i)^(?:(?:the|their|its|our|these) )?(?:\\w+ ){0,2}(?:negotiations?|talks)\\b"
                    + "|^(?:the|their) work on .*\\b(?:agreement|treaty|text|accord|deal)\\b");
    private static final Pattern PART = Pattern.compile(
            "(?i)\\b(?:a|an|one|the first) (?:\\w+ ){0,2}(?:part|section|component|segment|stretch|unit) of\\b"
                    + "|\\bfirst of (?:the )?(?:\\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)\\b"
                    + "|\\b(?:almost|nearly|practically|largely|mostly|partly|partially)"
                    + " (?:all|complete|completed|finished|done|ready|built|opened|delivered|paid)\\b"
                    + "|\\b(?:the first|a first) (?:batch|lot|tranche|consignment|shipment|group)\\b");
    private static final Pattern STAGE = Pattern.compile("(?i)\\b(?:phase|stage|unit|section|lot|package)\\b");
    private static final Pattern WHOLE =
            Pattern.compile("(?i)\\b(?:last|final|remaining|whole|entire|fully|both|now complete)\\b");

    private Parts() {}

    /** "opened the first phase", "the first of two boats", of a matter that is more than that. */
    static boolean part(Mention mention, Mention first) {
        String quote = mention.record().evidence().quote();
        boolean whole = WHOLE.matcher(quote).find();
        boolean staged = !mention.topic().ordinals().isEmpty()
                && first.topic().ordinals().isEmpty()
                && !mention.id().equals(first.id());
        return !whole
                && (PART.matcher(quote).find()
                        || staged && STAGE.matcher(mention.record().object()).find());
    }

    /** Whether it is about talks, or the work on a text, not about what they are for. */
    static boolean talks(Mention mention) {
        return TALKS.matcher(mention.record().object()).find();
    }
}
