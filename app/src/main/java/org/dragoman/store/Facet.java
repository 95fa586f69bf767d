package org.dragoman.store;

import java.util.List;
import java.util.Locale;

/** A property by which findings can be counted and narrowed. */
public enum Facet {
    /** {@code event} or {@code commitment}. */
    KIND("f.kind", "f.kind = ?", "f."),
    /** PLOVER's event, or a commitment's force. */
    CATEGORY(
            "coalesce(split_part(v.recoded, ' ', 1), f.event, c.force)",
            "coalesce(split_part(v.recoded, ' ', 1), f.event, c.force) = ?",
            "v.c."),
    /** PLOVER's mode. */
    MODE("f.mode", "f.mode = ?", "f."),
    /** Actual, historical, future and so on. */
    STATUS(
            "unnest(coalesce(string_split(v.restatused, ', '), f.status))",
            "list_contains(coalesce(string_split(v.restatused, ', '), f.status), ?)",
            "v."),
    /** A country that is a party, whatever its role; several must all be parties. */
    COUNTRY("p.country", "f.finding IN (SELECT finding FROM parties WHERE run = ? AND country = ?)", "f."),
    /** PLOVER's context, or a commitment's area. */
    CONTEXT("unnest(coalesce(f.contexts, c.areas))", "list_contains(coalesce(f.contexts, c.areas), ?)", "c."),
    /** The year of publication. */
    YEAR("CAST(year(f.published) AS VARCHAR)", "CAST(year(f.published) AS VARCHAR) = ?", "f."),
    /** The tenth in which the confidence lies: {@code 0.8} is from .8 to .9. */
    CONFIDENCE(Facet.TENTH, Facet.TENTH + " = ?", "f."),
    /** The publisher. */
    SOURCE("coalesce(d.publisher, 'not stated')", "coalesce(d.publisher, 'not stated') = ?", "d."),
    /** What people said: {@code confirm}, {@code reject}, {@code corrected}, {@code open}. */
    VERDICT(Facet.VERDICTS, Facet.VERDICTS + " = ?", "v."),
    /** One document. */
    DOCUMENT("f.document", "f.document = ?", "f."),
    /** The place. */
    PLACE("f.place", "f.place = ?", "f."),
    /** A party's name. */
    ACTOR("p.name", "f.finding IN (SELECT finding FROM parties WHERE run = ? AND name = ?)", "f."),
    /** The frame that matched. */
    FRAME("f.frame", "f.frame = ?", "f.");

    private static final String TENTH = "printf('%.1f', floor(least(f.confidence, 0.999) * 10) / 10)";

    private static final String VERDICTS = "CASE WHEN v.verdict = 'reject' THEN 'reject'"
            + " WHEN coalesce(v.recoded, v.reassigned, v.restatused, v.redated) IS NOT NULL THEN 'corrected'"
            + " ELSE coalesce(v.verdict, 'open') END";

    private final String value;
    private final String condition;
    private final String tables;

    Facet(String value, String condition, String tables) {
        this.value = value;
        this.condition = condition;
        this.tables = tables;
    }

    /** As it is written in addresses: {@code category}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether several values narrow together. */
    public boolean several() {
        return this == COUNTRY || this == ACTOR;
    }

    /** Its values in SQL, one a row. */
    String value() {
        return value;
    }

    String condition() {
        return condition;
    }

    /** Whether its SQL looks at the table that a join brings in. */
    boolean needs(String join) {
        return tables.contains("v.") && join.contains(" v ON")
                || tables.contains("d.") && join.contains(" d ON")
                || tables.contains("c.") && join.contains(" c ON");
    }

    /** Whether its values stand in the parties. */
    boolean ofParties() {
        return this == COUNTRY || this == ACTOR;
    }

    /** The values that stand for its question marks. */
    List<Object> bound(String run, String asked) {
        return ofParties() ? List.of(run, asked) : List.of(asked);
    }
}
