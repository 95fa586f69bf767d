package org.dragoman.ledger;

import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.record.FindingRecord.QuantityRecord;

/** What a figure of trade says of the aim that it is held against. */
final class Volumes {
    private static final Set<String> FALLING = Set.of(
            "fall",
            "drop",
            "decline",
            "shrink",
            "contract",
            "decrease",
            "slump",
            "plunge",
            "dip",
            "slide",
            "tumble",
            "sink",
            "halve");
    private static final Pattern DOWN = Pattern.compile(
            "(?i)\\b(?:go|goes|going|gone|went|come|came|is|was|were) down\\b|\\bdown (?:from|by|to|\\d)");

    /** "we have set ourselves the aim of …", "the goal of 5 million remains": told beside a figure of how it is. */
    private static final Pattern AIMED = Pattern.compile(
            "\\b(?:set|agreed|aim|aims|aimed|want|wants|wish|hope|hopes|plan|plans|intend|intends|seek|decided)\\b[^;.]{0,40}?"
                    + "\\b(?:target|goal|aim|ambition|raise|increase|bring|take|reach|double|triple|lift)\\b"
                    + "|\\b(?:target|goal|aim|ambition) of [^;,.]{1,40}?\\b(?:remains?|stands?|holds|is kept|is maintained|will be)\\b");

    private static final Pattern TRADE = Pattern.compile("(?i)\\b(?:trade|turnover|commerce|exports|imports)\\b");

    /** What gives no word: "he noted that trade stood at 3 million". */
    private static final Set<String> TOLD = Set.of("recalled", "discussed");

    private Volumes() {}

    /** "trade came to 25 billion; the aim of 100 billion stands": the same document gives the word for more than there is. */
    static boolean below(Mention volume, Draft draft) {
        var there = volume.record().quantity();
        return draft.mentions().stream()
                .filter(m -> m.document().equals(volume.document()) && !m.report() && !m.telling())
                .map(m -> m.record().quantity())
                .anyMatch(aim -> aim != null && there != null && aim.value() > there.value());
    }

    /** "trade rose to 41 billion", where 35 billion was the aim that was given last. */
    static boolean reached(Mention volume, Draft draft) {
        QuantityRecord there = volume.record().quantity();
        return there != null
                && draft.mentions().stream()
                        .filter(m -> !m.report() && !m.telling() && !TOLD.contains(m.relation()))
                        .map(m -> m.record().quantity())
                        .filter(aim -> aim != null && aim.unit().equals(there.unit()))
                        .reduce((earlier, later) -> later)
                        .filter(aim -> there.value() >= aim.value())
                        .isPresent();
    }

    /** Whether some words give an aim, or uphold it. */
    static boolean aimed(String words) {
        return AIMED.matcher(words).find();
    }

    /** "Trade came to 3 million, and the goal of 5 million remains". */
    static boolean besideAim(String sentence) {
        return TRADE.matcher(sentence).find() && aimed(sentence);
    }

    /** "Trade shrank", "has gone down to 3.5 billion". */
    static boolean falling(Mention volume) {
        return FALLING.contains(volume.record().action())
                || DOWN.matcher(volume.record().evidence().quote()).find();
    }
}
