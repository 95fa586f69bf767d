package org.dragoman.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hangs the runs of a phrase under one another: possessors, prepositions, conjuncts, appositions. */
final class PhraseTree {
    private final List<PhraseWords.Word> words;
    private final PhraseParser.Names names;
    private final int[] heads;
    private final String[] relations;
    private final String[] tags;
    private final List<int[]> runs;
    private final boolean[] raised;
    private int root = -1;

    PhraseTree(List<PhraseWords.Word> words, PhraseParser.Names names, boolean[] joined) {
        this.words = words;
        this.names = names;
        this.heads = new int[words.size()];
        this.relations = new String[words.size()];
        this.raised = new boolean[words.size()];
        this.tags = new String[words.size()];
        Arrays.fill(heads, -2);
        Arrays.fill(relations, "dep");
        this.runs = PhraseParser.runs(words, joined);
        for (int i = 0; i < tags.length; i++) {
            String tag = words.get(i).tag();
            boolean name = joined[i] || i > 0 && joined[i - 1];
            tags[i] = name && !words.get(i).noun() ? "NNP" : tag;
        }
        link();
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            PhraseWords.Word word = words.get(i);
            String lemma = PhraseParser.lemma(word.form(), tags[i]);
            tokens.add(new Token(i, word.form(), lemma, tags[i], heads[i], relations[i], word.span()));
        }
        return tokens;
    }

    private void link() {
        for (int r = 0; r < runs.size(); r++) {
            int[] run = runs.get(r);
            int head = run[1];
            boolean participle = tags[head].equals("VBN") && run[0] == head && root >= 0;
            if (tags[head].equals("VBN") && !participle) {
                tags[head] = "NN";
            }
            for (int i = run[0]; i < head; i++) {
                hang(i, head, tags[i].equals("VBN") ? "amod" : tags[i].equals("CD") ? "nummod" : "compound");
            }
            if (root < 0) {
                root = head;
                heads[head] = -1;
                relations[head] = "root";
            } else if (participle) {
                hang(head, runs.get(r - 1)[1], "acl");
            } else {
                attach(r, head);
            }
        }
        rest();
    }

    private void hang(int word, int head, String relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    /** Hangs a run's head under an earlier one, by what stands between them. */
    private void attach(int r, int head) {
        int before = runs.get(r - 1)[1];
        int link = -1;
        for (int i = before + 1; i < runs.get(r)[0]; i++) {
            boolean telling = List.of("POS", "IN", "TO", "CC", ",", ":", "-LRB-", "WDT", "WP$", "VBZ", "VBD")
                    .contains(tags[i]);
            boolean weak =
                    link < 0 || List.of("IN", "TO", "CC", ",", ":", "-LRB-").contains(tags[link]);
            link = telling && weak ? i : link;
        }
        switch (link < 0 ? "" : tags[link]) {
            case "POS" -> {
                hang(head, heads[before], relations[before]);
                root = root == before ? head : root;
                hang(before, head, "nmod:poss");
                hang(link, before, "case");
            }
            case "IN", "TO" -> {
                int target = raised[before] ? before : firstConjunct(before);
                hang(head, target, relations[target].equals("acl") ? "obl" : "nmod");
                hang(link, head, "case");
            }
            case "CC" -> conjoin(r, head, before, link);
            case "WDT", "WP$", "VBZ", "VBD" -> {
                hang(link, root, "acl");
                hang(head, link, "obl");
            }
            case "," -> {
                if (listed(r)) {
                    hang(head, firstConjunct(before), "conj");
                } else {
                    hang(head, names.country(form(r)) ? before : root, "appos");
                }
            }
            case ":", "-LRB-" -> hang(head, before, "appos");
            default -> hang(head, before, tags[before].equals("VBN") ? "obj" : "appos");
        }
    }

    /** "French and German police", "the president of France and the chancellor of Germany". */
    private void conjoin(int r, int head, int before, int link) {
        int[] run = runs.get(r);
        int[] earlier = runs.get(r - 1);
        boolean modifiers = earlier[0] == earlier[1]
                && run[0] < run[1]
                && names.adjective(words.get(before).form())
                && names.adjective(words.get(run[0]).form());
        if (modifiers) {
            hang(head, heads[before], relations[before]);
            root = root == before ? head : root;
            hang(before, head, "amod");
            hang(run[0], before, "conj");
            hang(link, run[0], "cc");
            return;
        }
        int target = firstConjunct(before);
        String own = preposition(run[1] + 1);
        String marker = marker(target);
        if (marker != null && marker.equals(own) && heads[target] >= 0) {
            target = firstConjunct(heads[target]);
            raised[head] = true;
        }
        hang(head, target, "conj");
        hang(link, head, "cc");
    }

    /** Whether a comma before the run is one of a list that ends with "and". */
    private boolean listed(int r) {
        for (int next = r + 1; next < runs.size(); next++) {
            boolean comma = false;
            for (int i = runs.get(next - 1)[1] + 1; i < runs.get(next)[0]; i++) {
                if (tags[i].equals("CC")) {
                    return true;
                }
                comma |= tags[i].equals(",");
            }
            if (!comma) {
                return false;
            }
        }
        return false;
    }

    private int firstConjunct(int word) {
        int first = word;
        while (relations[first].equals("conj")) {
            first = heads[first];
        }
        return first;
    }

    private String preposition(int i) {
        boolean is = i < tags.length && (tags[i].equals("IN") || tags[i].equals("TO"));
        return is ? words.get(i).form().toLowerCase(Locale.ROOT) : "";
    }

    private @Nullable String marker(int head) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].equals("case") && !tags[i].equals("POS")) {
                return words.get(i).form().toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private String form(int r) {
        StringBuilder form = new StringBuilder();
        for (int i = runs.get(r)[0]; i <= runs.get(r)[1]; i++) {
            form.append(form.isEmpty() ? "" : " ").append(words.get(i).form());
        }
        return form.toString();
    }

    /** Articles and what else is left hang under the run after them, punctuation under the root. */
    private void rest() {
        if (root < 0) {
            root = 0;
            heads[0] = -1;
            relations[0] = "root";
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == -2) {
                int next = next(i);
                String tag = tags[i];
                boolean owner = tag.equals("PRP$") || tag.equals("WP$");
                boolean marks = tag.equals("IN") || tag.equals("TO");
                hang(
                        i,
                        next < 0 ? root : next,
                        tag.equals("DT") ? "det" : owner ? "nmod:poss" : marks ? "case" : "punct");
            }
        }
    }

    private int next(int i) {
        for (int[] run : runs) {
            if (run[0] > i) {
                return run[1];
            }
        }
        return -1;
    }
}
