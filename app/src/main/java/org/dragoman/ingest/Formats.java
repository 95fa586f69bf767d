package org.dragoman.ingest;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Which reader a file's name asks for; what is packed is unpacked on the way.
 *
 * <p>Example: {@code day.csv.gz} is a table, {@code crawl.warc.gz} a web archive, {@code notes} one text.
 *
 * @param columns for tables, a document's field by the column that has it; empty: by the usual names
 */
record Formats(Map<String, String> columns) {
    private static final Set<String> PACKED = Set.of(".gz", ".zst");

    private static final Set<String> KNOWN = Set.of(
            ".txt", ".jsonl", ".ndjson", ".csv", ".tsv", ".html", ".htm", ".xhtml", ".rss", ".atom", ".xml", ".warc",
            ".conllu", ".zip");

    /** Whether a file of a directory is one of the kinds that hold documents. */
    static boolean known(String file) {
        String extension = extension(file);
        return PACKED.contains(extension) ? known(without(file, extension)) : KNOWN.contains(extension);
    }

    /**
     * Opens a file.
     *
     * @param name the input as given, for faults
     * @param file the file's own name, which tells the format
     * @param bytes what is in it; closed with the feed
     */
    Feed open(String name, String file, InputStream bytes) throws IOException {
        InputStream in = bytes.markSupported() ? bytes : new BufferedInputStream(bytes);
        String extension = extension(file);
        String bare = without(file, extension);
        return switch (extension) {
            case ".jsonl", ".ndjson", ".json" -> new JsonLinesFeed(name, file, in);
            case ".conllu" -> new ConlluFeed(name, file, in);
            case ".csv" -> new TableFeed(name, file, in, columns, false);
            case ".tsv" -> new TableFeed(name, file, in, columns, true);
            case ".html", ".htm", ".xhtml" -> Feed.page(name, bare, in);
            case ".rss", ".atom", ".rdf", ".xml" -> new XmlFeed(name, file, in);
            case ".warc" -> new WarcFeed(name, in);
            case ".zip" -> new ZipFeed(name, in, this);
            case ".gz" -> extension(bare).equals(".warc") ? new WarcFeed(name, in) : open(name, bare, gunzip(in));
            case ".zst" -> open(name, bare, new ZstdInputStream(in));
            default -> Feed.text(name, bare, in);
        };
    }

    private static InputStream gunzip(InputStream in) throws IOException {
        return new GZIPInputStream(in, 1 << 16);
    }

    /** The file's extension in small letters with its point, or nothing: "U.S. talks" has none. */
    static String extension(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && file.substring(dot + 1).matches("\\p{Alpha}\\p{Alnum}{0,6}")
                ? file.substring(dot).toLowerCase(Locale.ROOT)
                : "";
    }

    private static String without(String file, String extension) {
        return file.substring(0, file.length() - extension.length());
    }
}
