package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;

/** "3 billion US dollars" names no country. */
final class Currencies {
    private static final Set<String> NAMES = Set.of(
            "dollar",
            "pound",
            "franc",
            "yuan",
            "yen",
            "rupee",
            "shilling",
            "peso",
            "dinar",
            "rouble",
            "ruble",
            "krone",
            "krona",
            "rand",
            "real",
            "lira",
            "riyal",
            "dirham",
            "naira",
            "cedi",
            "somoni",
            "tenge");

    private Currencies() {}

    /** The mentions without those that only tell whose money it is. */
    static List<Mention> without(ParsedSentence sentence, List<Mention> mentions) {
        return mentions.stream().filter(mention -> !money(sentence, mention)).toList();
    }

    private static boolean money(ParsedSentence sentence, Mention mention) {
        boolean country = mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.ADJECTIVE;
        if (!country || mention.last() + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(mention.last() + 1);
        return NAMES.contains(next.lemma().toLowerCase(Locale.ROOT)) && next.noun() && !next.proper();
    }
}
