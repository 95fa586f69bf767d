package org.dragoman.web;

import java.util.List;
import org.dragoman.ledger.Relationship.Level;
import org.dragoman.ledger.Relationship.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * How two countries stand to each other as of a day.
 *
 * @param pair their codes, {@code CHN,TJK}
 * @param names {@code "China and Tajikistan"}
 * @param day as of when
 * @param days days on which documents about them came out, with a space between; for the slider
 * @param at the place of the day among them
 * @param last the place of the last one
 * @param levels levels of partnership
 * @param mechanisms dialogues and commissions
 * @param chart scores and documents by month; null without events
 * @param warnings where a step in the curve may come from other sources
 * @param board the commitments
 * @param meetings the latest consultations
 * @param latest the latest document, or null
 * @param news what it brings
 * @param places where their events happened; null where nothing has a place
 */
public record RelationView(
        String pair,
        String names,
        String day,
        String days,
        int at,
        int last,
        List<Level> levels,
        List<Mechanism> mechanisms,
        @Nullable MonthChart chart,
        List<String> warnings,
        Board board,
        List<ListedView> meetings,
        @Nullable Latest latest,
        List<NewsView> news,
        @Nullable PlaceMap places) {
    /** A document with its day. */
    public record Latest(String title, String href, String day) {}

    /**
     * One piece of what a document brings.
     *
     * @param what {@code first}, {@code repeats}, {@code moves} or {@code dropped}
     * @param text the commitment
     * @param relation what is said of it
     * @param href its page
     */
    public record NewsView(String what, String text, String relation, String href) {}

    public RelationView {
        levels = List.copyOf(levels);
        mechanisms = List.copyOf(mechanisms);
        warnings = List.copyOf(warnings);
        meetings = List.copyOf(meetings);
        news = List.copyOf(news);
    }
}
