package org.dragoman.syntax;

import org.dragoman.text.Span;

/**
 * A word of a parsed sentence.
 *
 * @param index its place in the sentence, from 0
 * @param form the word as cleaned
 * @param lemma its dictionary form, lower case except for proper nouns: {@code "call"} for {@code "called"}
 * @param tag its Penn Treebank tag: {@code VBD}, {@code NNP}
 * @param head the index of its governor, -1 at the root
 * @param relation its Universal Dependencies v2 relation to the governor, with subtype: {@code nsubj:pass}
 * @param span where it stands in the original text
 */
public record Token(int index, String form, String lemma, String tag, int head, String relation, Span span) {
    /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String base() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** Whether it is a verb form, participles included. */
    public boolean verb() {
        return tag.startsWith("VB");
    }

    /** Whether it is a common or proper noun. */
    public boolean noun() {
        return tag.startsWith("NN");
    }

    /** Whether it is a proper noun. */
    public boolean proper() {
        return tag.startsWith("NNP");
    }
}
