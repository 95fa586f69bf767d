package org.dragoman.text;

/**
 * A half-open stretch of a document's original text, in UTF-16 units.
 *
 * <p>Example: in {@code "Xi said"} the span of {@code Xi} is {@code new Span(0, 2)}.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if the span is negative or runs backwards */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies wholly within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Units from start to end. */
    public int length() {
        return end - start;
    }

    /** The words it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
