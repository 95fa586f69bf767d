package org.dragoman.record;

import java.io.Closeable;
import java.io.IOException;

/**
 * Where findings go: a file of JSON Lines, a table, a data base. One of the three points where Dragoman can be extended.
 *
 * <p>Documents come one after the other, in their order, from one thread.
 */
public interface Sink extends Closeable {
    /** Writes a document's findings; none is no reason to write nothing, if the sink keeps documents too. */
    void write(CodedDocument document) throws IOException;

    /** Writes what ends the output, and lets go of what is below. */
    @Override
    void close() throws IOException;
}
