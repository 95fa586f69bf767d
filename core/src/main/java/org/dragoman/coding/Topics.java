package org.dragoman.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.lexicon.LexiconFiles;
import org.dragoman.lexicon.Row;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/**
 * The words that put a finding into a PLOVER context, a commitment into an area or a protest under a demand: {@code
 * ontology/contexts.tsv}, {@code areas.tsv} and {@code demands.tsv}.
 */
public final class Topics {
    private final Map<String, List<Topic>> byWord = new HashMap<>();

    private record Topic(List<String> words, String name) {}

    private Topics() {}

    /** Reads a table with a name column and a words column. */
    static Topics load(LexiconFiles files, String table, String column) {
        Topics topics = new Topics();
        for (Row row : files.table(table)) {
            for (String phrase : row.list("words")) {
                List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split("[ -]+"));
                if (phrase.indexOf('-') > 0 && phrase.indexOf(' ') < 0) {
                    topics.byWord
                            .computeIfAbsent(phrase.toLowerCase(Locale.ROOT), w -> new ArrayList<>(1))
                            .add(new Topic(List.of(phrase.toLowerCase(Locale.ROOT)), row.get(column)));
                }
                topics.byWord
                        .computeIfAbsent(words.get(0), w -> new ArrayList<>(1))
                        .add(new Topic(words, row.get(column)));
            }
        }
        return topics;
    }

    /** The topics of the words from first to last (inclusive), in the order in which they come up. */
    Set<String> of(ParsedSentence sentence, int first, int last) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            add(sentence, i, last, token.lemma().toLowerCase(Locale.ROOT), found);
            add(sentence, i, last, token.form().toLowerCase(Locale.ROOT), found);
        }
        return found;
    }

    private void add(ParsedSentence sentence, int at, int last, String word, Set<String> found) {
        for (Topic topic : byWord.getOrDefault(word, List.of())) {
            if (matches(sentence, at, last, topic.words)) {
                found.add(topic.name);
            }
        }
    }

    private static boolean matches(ParsedSentence sentence, int at, int last, List<String> words) {
        int i = at + 1;
        for (String word : words.subList(1, words.size())) {
            if (i <= last && sentence.token(i).form().equals("-")) {
                i++;
            }
            if (i > last) {
                return false;
            }
            Token token = sentence.token(i++);
            if (!token.lemma().equalsIgnoreCase(word) && !token.form().equalsIgnoreCase(word)) {
                return false;
            }
        }
        return true;
    }
}
