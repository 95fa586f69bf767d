package org.dragoman.text;

import java.util.Arrays;

/**
 * The way back from cleaned text to the text as it came.
 *
 * <p>Example: for {@code "so\u00ADon"} cleaned to {@code "soon"}, {@code original(2)} is 3.
 */
public final class OffsetMap {
    private final int[] starts;
    private final int[] ends;

    private OffsetMap(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** The original unit at which the cleaned unit begins. */
    public int original(int unit) {
        return starts[unit];
    }

    /** The original span of the cleaned span {@code start..end} (half-open, not empty). */
    public Span original(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /** Collects cleaned units with where each came from. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[256];
        private int[] ends = new int[256];

        /** Adds a unit that stands for the original units {@code start..end}. */
        public Builder add(char unit, int start, int end) {
            int length = text.length();
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            starts[length] = start;
            ends[length] = end;
            text.append(unit);
            return this;
        }

        /** Takes the units {@code from..to} out again: they are no text after all. */
        Builder delete(int from, int to) {
            System.arraycopy(starts, to, starts, from, text.length() - to);
            System.arraycopy(ends, to, ends, from, text.length() - to);
            text.delete(from, to);
            return this;
        }

        /** Lets the last unit stand for the original up to {@code end}, as {@code unit}. */
        Builder amend(char unit, int end) {
            int last = text.length() - 1;
            text.setCharAt(last, unit);
            ends[last] = end;
            return this;
        }

        /** Where the units {@code from..to} collected so far came from (half-open, not empty). */
        Span original(int from, int to) {
            return new Span(starts[from], ends[to - 1]);
        }

        /** What has been collected so far. */
        public CharSequence text() {
            return text;
        }

        /** The passage made of what was added. */
        public Passage passage(boolean title) {
            int length = text.length();
            return new Passage(
                    text.toString(), new OffsetMap(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length)), title);
        }
    }
}
