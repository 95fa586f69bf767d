package org.dragoman.time;

/** What sort of time words they are. */
public enum TimeKind {
    /** A day, week, month, quarter, year or decade: "Tuesday", "in 1988", "next week". */
    EXACT("exact"),
    /** A season: "this autumn". */
    SEASON("season"),
    /** A time limit: "by September", "before the end of June", "until 2025". */
    BY("by"),
    /** A stretch that begins now: "within six months", "in the next five years". */
    WITHIN("within"),
    /** A stretch that begins then and stays open: "since 2013", "from July 1". */
    SINCE("since"),
    /** A stretch with two ends: "from May 3 to 5", "over the past three years". */
    RANGE("range"),
    /** Again and again: "every year", "on Mondays". */
    RECURRING("recurring"),
    /** Before long, without saying when: "soon", "as soon as possible". */
    VAGUE_SOON("vague-soon"),
    /** How long, not when: "for two days". */
    DURATION("duration"),
    /** Counted from now ("ten years ago") or from another time ("the day before"). */
    RELATIVE("relative");

    private final String label;

    TimeKind(String label) {
        this.label = label;
    }

    /** The word written in records: {@code vague-soon}. */
    public String label() {
        return label;
    }

    /** Whether such words can be a deadline. */
    public boolean deadline() {
        return switch (this) {
            case EXACT, SEASON, BY, WITHIN, RECURRING, VAGUE_SOON -> true;
            case SINCE, RANGE, DURATION, RELATIVE -> false;
        };
    }
}
