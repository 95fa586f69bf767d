package org.dragoman.spark;

/** Something that keeps the job from starting: exit code 2. Its message says what to do. */
final class WrongCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCallException(String message) {
        super(message);
    }
}
