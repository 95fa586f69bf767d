package org.dragoman.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a phrase that stands alone as a noun phrase, by its small words and by the names in it, without any model.
 *
 * <p>A parser that learned from sentences takes "German soldiers" or "Shia militia in Iraq" for whatever sentence is
 * nearest; a phrase is known to be a noun phrase, and this reads it as nothing else. Example: in "the army chief of
 * Sudan" the root is "chief", and "Sudan" is its {@code nmod} with the {@code case} "of".
 */
public final class PhraseParser {
    private final Names names;

    /** What is known of names, so that "Doctors Without Borders" is not read as doctors and borders. */
    public interface Names {
        /** How many words from a place on are one name or fixed phrase; 0 for none. */
        int length(List<String> words, int from);

        /** Whether a word is a nationality that can stand before a noun. */
        boolean adjective(String word);

        /** Whether the words name a country. */
        boolean country(String words);
    }

    /** A parser that keeps these names whole. */
    public PhraseParser(Names names) {
        this.names = names;
    }

    /** The phrase's tree as a sentence of number 0; null where the phrase has no word. */
    public @Nullable ParsedSentence parse(String phrase) {
        List<PhraseWords.Word> words = PhraseWords.of(phrase);
        if (words.isEmpty()) {
            return null;
        }
        PhraseTree tree = new PhraseTree(words, names, joined(words));
        return new ParsedSentence(0, tree.tokens());
    }

    /** For each word, whether it is one name with the word after it. */
    private boolean[] joined(List<PhraseWords.Word> words) {
        List<String> forms = words.stream().map(PhraseWords.Word::form).toList();
        boolean[] joined = new boolean[forms.size()];
        int i = 0;
        while (i < forms.size()) {
            boolean word = Character.isLetterOrDigit(forms.get(i).codePointAt(0));
            int length = word ? names.length(forms, i) : 0;
            for (int k = i; k < i + length - 1; k++) {
                joined[k] = true;
            }
            i += Math.max(1, length);
        }
        return joined;
    }

    private static final Set<String> SILENT_E = Set.of("bas", "locat", "liv", "operat");

    /** A word's dictionary form as far as its letters tell: {@code "base"} for "based", {@code "party"} for "parties". */
    static String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (tag.startsWith("NNP")) {
            return form;
        }
        if (tag.equals("VBN")) {
            String stem = lower.equals("held")
                    ? "hold"
                    : lower.endsWith("ing")
                            ? lower.substring(0, lower.length() - 3)
                            : lower.endsWith("ed") && lower.length() > 4
                                    ? lower.substring(0, lower.length() - 2)
                                    : lower;
            return SILENT_E.contains(stem) ? stem + "e" : stem;
        }
        if (!tag.equals("NNS")) {
            return lower;
        }
        return lower.endsWith("ies")
                ? lower.substring(0, lower.length() - 3) + "y"
                : lower.substring(0, lower.length() - 1);
    }

    /** Base noun phrases between small words: the first and last word of each, in order. */
    static List<int[]> runs(List<PhraseWords.Word> words, boolean[] joined) {
        List<int[]> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= words.size(); i++) {
            boolean inside = i < words.size() && (content(words.get(i)) || joined[i] || i > 0 && joined[i - 1]);
            boolean breaks = from >= 0 && inside && !joined[i - 1] && postmodifies(words, i);
            if (from >= 0 && (!inside || breaks)) {
                runs.add(new int[] {from, i - 1});
                from = -1;
            }
            if (inside && from < 0) {
                from = i;
            }
        }
        return runs;
    }

    private static boolean content(PhraseWords.Word word) {
        return word.noun() || word.tag().equals("VBN") || word.tag().equals("CD");
    }

    private static final Set<String> AFTER_NOUNS =
            Set.of("loyal", "close", "responsible", "hostile", "sympathetic", "friendly", "faithful", "native");

    /** "militants based in …", "gunmen wearing …", "forces loyal to …": a new run that says more of the noun. */
    private static boolean postmodifies(List<PhraseWords.Word> words, int i) {
        PhraseWords.Word word = words.get(i);
        String next = i + 1 < words.size() ? words.get(i + 1).tag() : "";
        boolean linked = next.equals("IN") || next.equals("TO");
        if (word.tag().equals("VBN")) {
            return linked || words.get(i - 1).tag().equals("NNS");
        }
        return linked && AFTER_NOUNS.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
