package org.dragoman.nlp4j;

import java.util.StringJoiner;

/**
 * Trees as lines of text: {@code "Xi/NNP<nsubj-2 met/VBD=meet<root-0"}, places from 1, 0 above the root. The lemma is
 * the form in lower case unless given.
 */
final class TreeNotation {
    private TreeNotation() {}

    static ClearTree read(String line) {
        String[] words = line.strip().split("\\s+");
        ClearTree tree = new ClearTree(words.length);
        for (int i = 0; i < words.length; i++) {
            int arc = words[i].lastIndexOf('<');
            int dash = words[i].lastIndexOf('-');
            int slash = words[i].lastIndexOf('/', arc);
            String form = words[i].substring(0, slash);
            String[] tag = words[i].substring(slash + 1, arc).split("=");
            tree.set(
                    i,
                    form,
                    tag.length > 1 ? tag[1] : form.toLowerCase(java.util.Locale.ROOT),
                    tag[0],
                    Integer.parseInt(words[i].substring(dash + 1)) - 1,
                    words[i].substring(arc + 1, dash));
        }
        return tree;
    }

    /** Form, relation and head's form of each word: {@code "Xi<nsubj-met met<root"}. */
    static String relations(ClearTree tree) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < tree.size(); i++) {
            String head = tree.head(i) < 0 ? "" : "-" + tree.form(tree.head(i));
            words.add(tree.form(i) + "<" + tree.relation(i) + head);
        }
        return words.toString();
    }
}
