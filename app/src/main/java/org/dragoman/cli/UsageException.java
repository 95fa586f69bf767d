package org.dragoman.cli;

/** Something that keeps a command from starting at all: exit code 2. Its message says what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(Throwable reason) {
        super(String.valueOf(reason.getMessage()), reason);
    }
}
