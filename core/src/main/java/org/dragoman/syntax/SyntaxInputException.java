package org.dragoman.syntax;

/**
 * A document whose parse, made elsewhere, cannot be used; its neighbours can.
 *
 * <p>Its message names file, line, fault and remedy: {@code "day.conllu:17: 4 columns instead of 10; separate the
 * columns by tabs"}.
 */
public final class SyntaxInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;
    private final String remedy;

    /**
     * @param place file and line, {@code "day.conllu:17"}
     * @param reason what is wrong, with the value
     * @param remedy what to do about it
     */
    public SyntaxInputException(String place, String reason, String remedy) {
        super(place + ": " + reason + "; " + remedy);
        this.place = place;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** File and line. */
    public String place() {
        return place;
    }

    /** What is wrong. */
    public String reason() {
        return reason;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
