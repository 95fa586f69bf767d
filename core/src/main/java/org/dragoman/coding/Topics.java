package org.dragoman.coding;

import java.util.ArrayList;
import java.util.BitSet;
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
                List<String> words = List.of(phrase.toLowerCase(Locale.ROOT)
                        .replace("'s", " 's")
                        .replace("s' ", "s ' ")
                        .split("[ -]+"));
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
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            String form = token.form().toLowerCase(Locale.ROOT);
            add(sentence, i, last, lemma, found);
            if (!form.equals(lemma)) {
                add(sentence, i, last, form, found);
            }
        }
        return found;
    }

    /** Words of a topic, from first to last (inclusive). */
    record Mark(String topic, int first, int last) {
        private boolean inside(Mark other) {
            return other.first <= first && last <= other.last && other.last - other.first > last - first;
        }
    }

    /** The words of topics that lie wholly within some tokens; of "war crimes court" no "war", if the whole is a phrase. */
    List<Mark> marks(ParsedSentence sentence, BitSet within) {
        Set<Mark> found = new LinkedHashSet<>();
        for (int i = within.nextSetBit(0); i >= 0; i = within.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            int last = Math.max(i, within.nextClearBit(i) - 1);
            String form = token.form().toLowerCase(Locale.ROOT);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            mark(sentence, i, last, form, found);
            if (!lemma.equals(form)) {
                mark(sentence, i, last, lemma, found);
            }
        }
        return found.isEmpty()
                ? List.of()
                : found.stream()
                        .filter(mark -> found.stream().noneMatch(mark::inside))
                        .toList();
    }

    private void mark(ParsedSentence sentence, int at, int last, String word, Set<Mark> found) {
        for (Topic topic : byWord.getOrDefault(word, List.of())) {
            int end = end(sentence, at, last, topic.words);
            if (end >= 0) {
                found.add(new Mark(topic.name, at, end));
            }
        }
    }

    private void add(ParsedSentence sentence, int at, int last, String word, Set<String> found) {
        for (Topic topic : byWord.getOrDefault(word, List.of())) {
            if (end(sentence, at, last, topic.words) >= 0) {
                found.add(topic.name);
            }
        }
    }

    /** The last token of the words that begin at a token; -1 where they do not stand there. */
    private static int end(ParsedSentence sentence, int at, int last, List<String> words) {
        int i = at + 1;
        for (int k = 1; k < words.size(); k++) {
            String word = words.get(k);
            if (i <= last && sentence.token(i).form().equals("-")) {
                i++;
            }
            if (i > last) {
                return -1;
            }
            Token token = sentence.token(i++);
            if (!token.lemma().equalsIgnoreCase(word) && !token.form().equalsIgnoreCase(word)) {
                return -1;
            }
        }
        return i - 1;
    }
}
