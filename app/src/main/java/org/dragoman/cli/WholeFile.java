package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that appears whole or not at all: written beside its place under another name, and moved there by {@link
 * #finish}. Closed without that, it leaves no trace. A device or pipe is written at once.
 */
final class WholeFile extends FilterOutputStream {
    private final Path place;
    private final Path draft;
    private boolean finished;

    private WholeFile(Path place, Path draft, StandardOpenOption... how) throws IOException {
        super(new BufferedOutputStream(Files.newOutputStream(draft, how), 1 << 16));
        this.place = place;
        this.draft = draft;
    }

    /**
     * Opens a file to be written whole; a link is followed.
     *
     * @throws UsageException if nothing can be written there
     */
    static WholeFile at(Path file) {
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(place)) {
                throw new UsageException(file + ": a directory; name a file in it");
            }
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                return new WholeFile(place, place, StandardOpenOption.WRITE);
            }
            Path directory = Objects.requireNonNull(place.getParent());
            if (!Files.isDirectory(directory)) {
                throw new UsageException(file + ": no directory " + directory + "; make it first");
            }
            String name =
                    "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part";
            Path draft = directory.resolve(name);
            draft.toFile().deleteOnExit();
            return new WholeFile(
                    place,
                    draft,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UsageException(file + ": it cannot be written (" + e + "); check its directory's permissions");
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Puts the file in its place. */
    void finish() throws IOException {
        out.close();
        if (!draft.equals(place)) {
            move();
        }
        finished = true;
    }

    private void move() throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Closes the draft; without {@link #finish} before, nothing remains. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            try {
                out.close();
            } finally {
                if (!draft.equals(place)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }
}
