package org.dragoman.coding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actor.Mention;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/** Nationalities that stand for a language: in "will teach English in Hanoi" and "a Chinese language school" no state is meant. */
final class Languages {
    private static final Set<String> TONGUE = Set.of(
            "teach", "learn", "speak", "study", "understand", "translate", "write", "read", "fluent", "proficiency");

    private static final Set<String> LANGUAGE = Set.of("language", "lesson", "proficiency", "dictionary", "textbook");

    /** How the names of languages end. */
    private static final Pattern ENDING = Pattern.compile(".*(?:ish|ese|an|ic|ch|i|ek)");

    private Languages() {}

    /** The mentions without those of a language. */
    static List<Mention> without(ParsedSentence sentence, List<Mention> mentions) {
        return mentions.stream().filter(mention -> !language(sentence, mention)).toList();
    }

    private static boolean language(ParsedSentence sentence, Mention mention) {
        boolean word = mention.first() == mention.last()
                && (mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.ADJECTIVE);
        if (!word || !ENDING.matcher(sentence.token(mention.head()).form()).matches()) {
            return false;
        }
        Token token = sentence.token(mention.head());
        Token above = sentence.head(token);
        boolean spoken = above != null
                && TONGUE.contains(above.lemma())
                && Set.of("obj", "obl", "xcomp").contains(token.base())
                && sentence.child(token, "det") == null;
        int next = mention.last() + 1;
        return spoken
                || next < sentence.size()
                        && LANGUAGE.contains(sentence.token(next).lemma());
    }
}
