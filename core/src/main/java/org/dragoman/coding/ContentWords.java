package org.dragoman.coding;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconException;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;

/**
 * Words that tell what a content is about that no frame knows: {@code contents.tsv}, a row for each kind of word.
 *
 * <p>Example: "help" is of the kind {@link Kind#HELPING}, so that "will help build a road" is about building it.
 */
public final class ContentWords {
    private static final String FILE = "contents.tsv";

    /** Kinds of words, named as in the table, which says what each is for. */
    enum Kind {
        CARRYING,
        MONEY,
        VIEWS,
        COMMITTING,
        FELT,
        DEEDS,
        MAKING,
        UNWILLED,
        ABIDING,
        HOLDING,
        GATHERINGS,
        KEEPING,
        WEIGHED,
        FOLLOWING,
        UNAGREED,
        JOINING,
        BACKED,
        HELPING,
        BODIES,
        EMPTY,
        SIDES,
        INSTRUMENTS,
        PROVIDING,
        BINDING,
        RESOLVING,
        VOICING,
        GROWING,
        VOLUMES,
        RIDDING,
        AIMS,
        ENABLED,
        GRANTED,
        WELCOMING,
        WISHES,
        SUGGESTED,
        REQUESTED,
        PASSING,
        THANKING,
        GIVEN_BY,
        LIVING,
        LETTING,
        LENT,
        UNOFFERED;

        private String row() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private ContentWords() {}

    /**
     * Reads the words.
     *
     * @throws LexiconException if a row is of no kind, or a kind has no row
     */
    static ContentWords load(LexiconFiles files) {
        ContentWords read = new ContentWords();
        for (Row row : files.table(FILE, "set")) {
            read.words.put(kind(row), Set.copyOf(row.list("words")));
        }
        for (Kind kind : Kind.values()) {
            if (!read.words.containsKey(kind)) {
                throw new LexiconException(FILE, 0, "no row \"" + kind.row() + "\"; add it, if need be without words");
            }
        }
        return read;
    }

    private static Kind kind(Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.row().equals(row.get("set"))) {
                return kind;
            }
        }
        throw row.fault(
                "there is no set \"" + row.get("set") + "\"; name one that the table has, or leave the row out");
    }

    Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    boolean has(Kind kind, String lemma) {
        return of(kind).contains(lemma);
    }
}
