package org.dragoman.evaluate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that people coded.
 *
 * @param id the record's id, and its document's
 * @param text the text
 * @param published its day, null if the record has none
 * @param event its PLOVER category; in records of marked sentences CONCEDE and RETREAT are YIELD
 * @param actors the actors' countries; both sides' where the event is mutual
 * @param recipients the recipients' countries; both sides' where the event is mutual
 * @param mode its mode, null if the record has none
 * @param marked the words of source and target, of records of marked sentences
 */
public record GoldRecord(
        String id,
        String text,
        @Nullable LocalDate published,
        String event,
        Set<String> actors,
        Set<String> recipients,
        @Nullable String mode,
        @Nullable Marked marked) {
    public GoldRecord {
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
    }

    /** The words of source and target. */
    public record Marked(String source, String target) {}

    /** The category as this kind of record names it. */
    String named(String category) {
        boolean yields = category.equals("CONCEDE") || category.equals("RETREAT");
        return marked != null && yields ? "YIELD" : category;
    }
}
