package org.dragoman.evaluate;

/**
 * Labels found and missed.
 *
 * @param found gold has it and so has the coder
 * @param extra the coder has it, gold has not
 * @param missed gold has it, the coder has not
 */
public record Tally(int found, int extra, int missed) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(int moreFound, int moreExtra, int moreMissed) {
        return new Tally(found + moreFound, extra + moreExtra, missed + moreMissed);
    }

    /** Of what was coded, the share that is right. */
    public Share precision() {
        return new Share(found, found + extra);
    }

    /** Of what gold has, the share that was coded. */
    public Share recall() {
        return new Share(found, found + missed);
    }

    /** The harmonic mean of both. */
    public double f1() {
        double precision = precision().value();
        double recall = recall().value();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** How often gold has it. */
    public int gold() {
        return found + missed;
    }

    /** How often it was coded. */
    public int coded() {
        return found + extra;
    }
}
