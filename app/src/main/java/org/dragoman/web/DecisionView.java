package org.dragoman.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dragoman.store.Decision;

/**
 * A decision in a list.
 *
 * @param id its id
 * @param at when, in UTC, to the minute
 * @param by who
 * @param what what was decided, in words
 * @param subject on what: the first id
 * @param reason why; empty where nobody said
 * @param holds whether it was not undone
 * @param undoable whether it can be
 */
public record DecisionView(
        String id, String at, String by, String what, String subject, String reason, boolean holds, boolean undoable) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    static DecisionView of(Decision decision, boolean holds) {
        String value = decision.value() == null ? "" : " " + decision.value();
        String others = decision.subjects().size() > 1
                ? " with "
                        + String.join(
                                ", ",
                                decision.subjects()
                                        .subList(1, decision.subjects().size()))
                : "";
        return new DecisionView(
                decision.id(),
                MINUTE.format(decision.at()),
                decision.author(),
                decision.kind().word() + value + others,
                decision.subjects().get(0),
                decision.reason() == null ? "" : decision.reason(),
                holds,
                DecisionPages.undoable(decision, holds));
    }
}
