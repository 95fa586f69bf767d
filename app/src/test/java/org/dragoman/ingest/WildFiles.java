package org.dragoman.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in the style of real ones, and how a test reads them. */
final class WildFiles {
    /** Those kept beside the tests, under {@code wild}. */
    static final List<String> NAMES = List.of(
            "news-site.html",
            "ministry.html",
            "bare.html",
            "world.rss",
            "ministry.atom",
            "broken.xml",
            "petrarch.xml",
            "petrarch-windows.xml",
            "petrarch-cut.xml",
            "stanza.conllu",
            "udpipe.conllu",
            "broken.conllu",
            "scraper.jsonl",
            "excel.csv",
            "europe.csv",
            "plain.tsv");

    private WildFiles() {}

    /** A file of these bytes as an input gives it. */
    static List<Reading> read(Path directory, String name, byte[] bytes, Map<String, String> columns)
            throws IOException {
        Path file = Files.write(directory.resolve(name), bytes);
        List<Reading> readings = new ArrayList<>();
        try (Inputs inputs =
                new Inputs(List.of(file.toString()), null, InputStream.nullInputStream(), true, columns, false)) {
            inputs.forEachRemaining(readings::add);
        }
        return readings;
    }

    static byte[] wild(String name) throws IOException {
        try (InputStream in = WildFiles.class.getResourceAsStream("wild/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    static byte[] packed(String how, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = how.equals(".gz") ? new GZIPOutputStream(out) : new ZstdOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] warc(String... pages) {
        StringBuilder warc = new StringBuilder("WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
                + "WARC-Date: 2024-05-05T05:05:05Z\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        for (int i = 0; i < pages.length; i++) {
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + pages[i];
            warc.append("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:")
                    .append(i + 1)
                    .append(">\r\nWARC-Target-URI: https://example.org/")
                    .append(i)
                    .append(
                            "\r\nWARC-Date: 2024-05-05T05:05:05Z\r\nContent-Type: application/http; msgtype=response\r\n")
                    .append("Content-Length: ")
                    .append(http.getBytes(UTF_8).length)
                    .append("\r\n\r\n")
                    .append(http)
                    .append("\r\n\r\n");
        }
        return warc.toString().getBytes(UTF_8);
    }

    /** A file of that name as it should be. */
    static byte[] sound(String name) throws IOException {
        byte[] archive = warc("<p>Xi left.", "<p>Xi came.");
        return switch (name) {
            case "crawl.warc" -> archive;
            case "day.warc.gz" -> packed(".gz", archive);
            case "plain.tsv.zst" -> packed(".zst", wild("plain.tsv"));
            case "day.jsonl" ->
                "{\"id\": \"a\", \"date\": \"2024-03-05\", \"text\": \"Xi left.\"}\n{\"text\": \"Xi came.\"}\n"
                        .getBytes(UTF_8);
            case "day.conllu" ->
                ("# newdoc id = a\n# text = Xi left.\n1\tXi\tXi\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
                                + "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n")
                        .getBytes(UTF_8);
            case "day.zip" -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (ZipOutputStream zip = new ZipOutputStream(out)) {
                    for (String inside : List.of("bare.html", "plain.tsv", "world.rss")) {
                        zip.putNextEntry(new ZipEntry(inside));
                        zip.write(wild(inside));
                    }
                }
                yield out.toByteArray();
            }
            default -> wild(name);
        };
    }
}
