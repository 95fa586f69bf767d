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
                        .filter(m -> !m.report() && !m.telling())
                        .map(m -> m.record().quantity())
                        .filter(aim -> aim != null && aim.unit().equals(there.unit()))
                        .reduce((earlier, later) -> later)
                        .filter(aim -> there.value() >= aim.value())
                        .isPresent();
    }

    /** "Trade shrank", "has gone down to 3.5 billion". */
    static boolean falling(Mention volume) {
        return FALLING.contains(volume.record().action())
                || DOWN.matcher(volume.record().evidence().quote()).find();
    }
}
