package org.dragoman.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dragoman.ingest.Reading.Fault;
import org.jspecify.annotations.Nullable;

/** A zip archive: its files of known kinds, in their order; others, and what is hidden, are passed over. */
final class ZipFeed implements Feed {
    private final String name;
    private final ZipInputStream in;
    private final Formats formats;
    private @Nullable Feed entry;
    private boolean any;
    private boolean ended;

    ZipFeed(String name, InputStream in, Formats formats) {
        this.name = name;
        this.in = new ZipInputStream(in, ISO_8859_1);
        this.formats = formats;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        while (!ended) {
            Feed open = entry;
            Reading reading = open == null ? null : open.next();
            if (reading != null) {
                return reading;
            }
            advance();
        }
        if (!any) {
            any = true;
            return Fault.skipped(name, "an archive without texts", "look what is in it");
        }
        return null;
    }

    private void advance() throws IOException {
        entry = null;
        ZipEntry next = nextEntry();
        if (next == null) {
            ended = true;
            return;
        }
        String path = path(next.getName());
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (!next.isDirectory() && !file.startsWith(".") && !path.startsWith("__MACOSX/") && Formats.known(file)) {
            any = true;
            entry = formats.open(name + "!" + path, file, new Unclosed(in));
        }
    }

    private @Nullable ZipEntry nextEntry() throws IOException {
        try {
            return in.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new IOException("a broken name in the archive: " + e.getMessage(), e);
        }
    }

    /** The name as it was meant: archives of older programs do not say how it is spelt, and it comes byte by byte. */
    private static String path(String stated) {
        return ISO_8859_1.newEncoder().canEncode(stated) ? Encoding.decode(stated.getBytes(ISO_8859_1)) : stated;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** One entry's bytes; the archive stays open after them. */
    private static final class Unclosed extends FilterInputStream {
        private Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
