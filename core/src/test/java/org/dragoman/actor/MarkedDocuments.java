package org.dragoman.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.syntax.ConlluParser;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.text.CleanText;
import org.dragoman.text.Cleaner;

/**
 * Parsed documents about Ruritania and Freedonia, two states whose tables lie over the bundled ones, with what each
 * sentence must give.
 *
 * <p>{@code # mention = Strelsau = CAPITAL | Ruritania, RUR, GOV, -, capital} names words, kind, and of each actor the
 * name, country, sectors, office and rule; {@code # absent = Tuesday} words that name nobody; {@code # pair = RUR+FRD}
 * the two states that "the two sides" are from then on.
 */
record MarkedDocuments(String id, CleanText text, List<Sentence> sentences) {
    /** A sentence with its marks. */
    record Sentence(ParsedSentence parsed, List<String> mentions, List<String> absent, List<String> pair) {}

    static final ActorBook BOOK = ActorBook.load(files());

    static LexiconFiles files() {
        try {
            return LexiconFiles.bundled()
                    .over(Path.of(Objects.requireNonNull(MarkedDocuments.class.getResource("lexicon"))
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<MarkedDocuments> read(String resource) throws IOException {
        String file = new String(
                Objects.requireNonNull(MarkedDocuments.class.getResourceAsStream(resource))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<MarkedDocuments> documents = new ArrayList<>();
        for (String block : file.strip().split("\n(?=# newdoc)")) {
            ConlluParser parser = ConlluParser.read(resource, new BufferedReader(new StringReader(block)));
            if (!parser.faults().isEmpty()) {
                throw parser.faults().get(0);
            }
            CleanText text = Cleaner.clean(parser.documents().get(0));
            List<ParsedSentence> parsed = parser.parse(text);
            String[] parts = block.strip().split("\n\n");
            List<Sentence> sentences = new ArrayList<>();
            for (int i = 0; i < parts.length; i++) {
                sentences.add(new Sentence(
                        parsed.get(i), marks(parts[i], "mention"), marks(parts[i], "absent"), marks(parts[i], "pair")));
            }
            documents.add(new MarkedDocuments(text.document().id(), text, sentences));
        }
        return documents;
    }

    private static List<String> marks(String block, String mark) {
        String prefix = "# " + mark + " = ";
        return block.lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    /** A mention as it is written in a mark. */
    static String shown(Mention mention) {
        StringBuilder shown = new StringBuilder(mention.text() + " = " + mention.kind());
        for (Actor actor : mention.actors()) {
            shown.append(String.format(
                    Locale.ROOT,
                    " | %s, %s, %s, %s, %s",
                    actor.name(),
                    dash(actor.country()),
                    dash(String.join("+", actor.sectors())),
                    dash(actor.office()),
                    actor.rule()));
        }
        return shown.toString();
    }

    private static String dash(String value) {
        return value == null || value.isEmpty() ? "-" : value;
    }

    @Override
    public String toString() {
        return id;
    }
}
