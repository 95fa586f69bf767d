package org.dragoman.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.CleanText;
import org.dragoman.text.Document;

/**
 * The parses of a CoNLL-U file made elsewhere, by Stanza, UDPipe or spaCy with Universal Dependencies.
 *
 * <p>Example: of {@code "# newdoc id = story\n# text = Xi left.\n1\tXi\t…"} the documents are one, {@code story} with
 * the text {@code "Xi left."}, and parsing it gives its one sentence. All documents are kept in memory; {@link
 * ConlluReader} takes one at a time.
 */
public final class ConlluParser implements Parser {
    static final String NAME = "conllu";

    private final Map<String, ParsedDocument> documents;
    private final List<SyntaxInputException> faults;

    private ConlluParser(Map<String, ParsedDocument> documents, List<SyntaxInputException> faults) {
        this.documents = documents;
        this.faults = List.copyOf(faults);
    }

    /** Reads a file in UTF-8. */
    public static ConlluParser read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(String.valueOf(file.getFileName()), lines);
        }
    }

    /** Reads lines; {@code name} stands for the file in faults, and without its extension for a document without id. */
    public static ConlluParser read(String name, BufferedReader lines) throws IOException {
        Map<String, ParsedDocument> documents = new LinkedHashMap<>();
        List<SyntaxInputException> faults = new ArrayList<>();
        ConlluReader reader = new ConlluReader(name, lines);
        while (reader.more()) {
            try {
                ParsedDocument parsed = reader.next();
                if (documents.putIfAbsent(parsed.document().id(), parsed) != null) {
                    throw new SyntaxInputException(
                            reader.place(),
                            "a second document \"" + parsed.document().id() + "\"",
                            "give each its own \"# newdoc id\"");
                }
            } catch (SyntaxInputException e) {
                faults.add(e);
            }
        }
        return new ConlluParser(documents, faults);
    }

    /** The documents that can be used, in the file's order. */
    public List<Document> documents() {
        return documents.values().stream().map(ParsedDocument::document).toList();
    }

    /** Why the others cannot, in the file's order. */
    public List<SyntaxInputException> faults() {
        return faults;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws IllegalArgumentException if the document is none of {@link #documents()} */
    @Override
    public List<ParsedSentence> parse(CleanText text) {
        ParsedDocument parsed = documents.get(text.document().id());
        if (parsed == null) {
            throw new IllegalArgumentException("no parse of document \""
                    + text.document().id() + "\"; the CoNLL-U file names its documents in lines \"# newdoc id = …\"");
        }
        return parsed.parse(text);
    }
}
