package org.dragoman.lexicon;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All files of a lexicon, read once. An overlay directory adds files and rows and replaces rows with the same key;
 * it never needs a copy of a whole file.
 *
 * <p>Example: {@code LexiconFiles.bundled().over(Path.of("mine"))}.
 */
public final class LexiconFiles {
    /** As much of a table as holds the remarks at its head. */
    private static final int HEAD = 4096;

    private final SortedMap<String, byte[]> bundled;
    private final SortedMap<String, byte[]> overlay;
    private final List<DictionaryFile> dictionaries;

    private LexiconFiles(
            SortedMap<String, byte[]> bundled, SortedMap<String, byte[]> overlay, List<DictionaryFile> dictionaries) {
        this.bundled = bundled;
        this.overlay = overlay;
        this.dictionaries = List.copyOf(dictionaries);
    }

    /** The lexicon that travels with this version. */
    public static LexiconFiles bundled() {
        try {
            URI place = Objects.requireNonNull(
                            LexiconFiles.class.getResource("/org/dragoman/lexicon/algebra.tsv"),
                            "the lexicon is missing from the class path")
                    .toURI();
            if (!"jar".equals(place.getScheme())) {
                return new LexiconFiles(
                        read(Objects.requireNonNull(Path.of(place).getParent())), new TreeMap<>(), List.of());
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return new LexiconFiles(read(jar.getPath("/org/dragoman/lexicon")), new TreeMap<>(), List.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * This lexicon with a user's directory laid over it.
     *
     * @throws LexiconException if there is no such directory
     */
    public LexiconFiles over(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new LexiconException(
                    directory.toString(), 0, "no such directory; name a folder laid out like lexicon/");
        }
        try {
            return new LexiconFiles(bundled, read(directory), dictionaries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This lexicon with a dictionary of another system laid over it, after those that it has.
     *
     * @throws LexiconException if the file cannot be read
     */
    public LexiconFiles with(DictionaryFile.Kind kind, Path file) {
        List<DictionaryFile> all = new ArrayList<>(dictionaries);
        all.add(DictionaryFile.read(kind, file));
        return new LexiconFiles(bundled, overlay, all);
    }

    /** The dictionaries of a kind, in the order in which they were laid over. */
    public List<DictionaryFile> dictionaries(DictionaryFile.Kind kind) {
        return dictionaries.stream().filter(file -> file.kind() == kind).toList();
    }

    private static SortedMap<String, byte[]> read(Path directory) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file) && (name.endsWith(".tsv") || name.endsWith(".yaml"))) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Names of the files in a folder, in order, whether bundled or the user's. */
    public List<String> names(String folder) {
        TreeMap<String, byte[]> all = new TreeMap<>(bundled);
        all.putAll(overlay);
        return all.keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .toList();
    }

    /** The user's text under a name; null where the user has none. */
    public @Nullable String own(String name) {
        byte[] bytes = overlay.get(name);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * The text that travels with this version under a name.
     *
     * @throws LexiconException if there is none
     */
    public String shipped(String name) {
        byte[] bytes = bundled.get(name);
        if (bytes == null) {
            throw new LexiconException(name, 0, "missing; the lexicon must hold it");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The texts under a name: the bundled file's, then the user's. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (SortedMap<String, byte[]> layer : List.of(bundled, overlay)) {
            byte[] bytes = layer.get(name);
            if (bytes != null) {
                texts.add(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** The bytes under a name, the user's before the bundled; null where there are none. */
    public byte @Nullable [] bytes(String name) {
        byte[] bytes = overlay.get(name);
        return bytes != null ? bytes : bundled.get(name);
    }

    /**
     * The rows of a table; a user's row replaces the bundled one with the same key.
     *
     * @param name the file: {@code actors/states.tsv}
     * @param key the columns that make a row unique; none where every row counts
     * @throws LexiconException if the file is missing, a line has too many columns, or two rows of one file have the same key
     */
    public Collection<Row> table(String name, String... key) {
        List<String> texts = texts(name);
        if (texts.isEmpty()) {
            throw new LexiconException(name, 0, "missing; the lexicon must hold it");
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String text : texts) {
            Set<String> here = new HashSet<>();
            for (Row row : rows(name, text)) {
                StringBuilder id = new StringBuilder();
                for (String column : key) {
                    id.append(row.get(column)).append('\t');
                }
                if (key.length > 0 && !here.add(id.toString())) {
                    throw row.fault(
                            "\"" + id.toString().strip().replace('\t', ' ')
                                    + "\" stands in a row above already, which this one would put out of use; make one row of the two");
                }
                rows.put(key.length == 0 ? "#" + rows.size() : id.toString(), row);
            }
        }
        return rows.values();
    }

    /**
     * The last day up to which a table was kept, by its line {@code # known to: 2025-11}; a user's may say a later one.
     *
     * @throws LexiconException if the bundled table does not say it, or one says no date
     */
    public LocalDate knownTo(String name) {
        LocalDate latest = null;
        for (SortedMap<String, byte[]> layer : List.of(bundled, overlay)) {
            byte[] bytes = layer.getOrDefault(name, new byte[0]);
            String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
            LocalDate day = KnownTo.read(name, head);
            latest = latest == null || day != null && day.isAfter(latest) ? day : latest;
        }
        if (latest == null) {
            throw new LexiconException(
                    name, 1, "it does not say up to when it was kept; write a first line, # known to: 2025-11");
        }
        return latest;
    }

    private static List<Row> rows(String name, String text) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter('\u0001')
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                int number = (int) line.getStartingLineNumber();
                if (columns.isEmpty()) {
                    for (int i = 0; i < line.getFieldCount(); i++) {
                        columns.put(line.getField(i).strip(), i);
                    }
                } else if (line.getFieldCount() > columns.size()) {
                    throw new LexiconException(
                            name, number, line.getFieldCount() + " columns, the header names " + columns.size());
                } else {
                    rows.add(new Row(name, number, columns, line.getFields()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** SHA-256 over all names and bytes, in hexadecimal: what a paper names to say which lexicon coded its data. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SortedMap<String, byte[]> layer : List.of(bundled, overlay)) {
                layer.forEach((name, bytes) -> {
                    digest.update(name.getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                });
            }
            for (DictionaryFile file : dictionaries) {
                digest.update((file.kind() + " " + file.name()).getBytes(StandardCharsets.UTF_8));
                digest.update(file.bytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
