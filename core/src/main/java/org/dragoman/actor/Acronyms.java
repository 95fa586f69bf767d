package org.dragoman.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The acronyms that a document introduces: after "the Zambian Miners' Union (ZMU)", "the ZMU" is that union, whatever
 * the tables know under these letters.
 */
final class Acronyms {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z&-]{0,8}[A-Z][a-z]?");

    private static final int LONGEST = 14;

    private final Map<String, Actor> meant = new HashMap<>();

    /** Takes note of the acronyms that a sentence introduces. */
    void note(QuotedSentence quoted, List<Mention> mentions) {
        ParsedSentence sentence = quoted.sentence();
        for (int i = 2; i + 1 < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean enclosed = sentence.token(i - 1).form().equals("(")
                    && sentence.token(i + 1).form().matches("[),;]");
            Mention whole = enclosed && FORM.matcher(token.form()).matches() ? whole(quoted, token, mentions) : null;
            if (whole != null) {
                Actor actor = whole.actor();
                boolean listed =
                        actor.rule().equals("organization") || actor.rule().equals("group");
                String name = listed ? actor.name() : quoted.words(whole.first(), i - 2);
                Actor called = listed ? null : described(sentence, i + 2, mentions);
                meant.put(token.form(), letters(name, actor, called));
            }
        }
    }

    private static Actor letters(String name, Actor named, @Nullable Actor called) {
        String country = called == null || called.country() == null ? named.country() : called.country();
        List<String> sectors = called == null || called.sectors().isEmpty() ? named.sectors() : called.sectors();
        return new Actor(
                name,
                country,
                sectors.isEmpty() ? BodyNames.sectors(name) : sectors,
                null,
                "acronym",
                named.inferred());
    }

    /** "the Movement for the Creeks (MFC), a Nigerian rebel group,": who stands after the comma at the piece. */
    private static @Nullable Actor described(ParsedSentence sentence, int comma, List<Mention> mentions) {
        boolean article = comma + 2 < sentence.size()
                && sentence.token(comma).form().equals(",")
                && Set.of("a", "an", "the").contains(sentence.token(comma + 1).form());
        if (!article) {
            return null;
        }
        Mention first = null;
        for (Mention mention : mentions) {
            boolean begins = mention.first() == comma + 1 || mention.first() == comma + 2;
            if (begins && mention.kind() == Mention.Kind.AGENT && (first == null || mention.last() > first.last())) {
                first = mention;
            }
        }
        return first == null ? null : first.actor();
    }

    /**
     * The mention from which on the words before the bracket begin with the most of its letters; of several one with a
     * country, then one with sectors, then the shortest.
     */
    private static @Nullable Mention whole(QuotedSentence quoted, Token token, List<Mention> mentions) {
        String letters = token.form().toLowerCase(Locale.ROOT);
        Mention best = null;
        int most = 4 * Math.max(2, (2 * letters.length() + 2) / 3) - 1;
        for (Mention mention : mentions) {
            boolean name = mention.kind() != Mention.Kind.PERSON
                    && mention.kind() != Mention.Kind.PRONOUN
                    && mention.kind() != Mention.Kind.ADJECTIVE;
            int last = token.index() - 2;
            if (!name || mention.first() > last || last - mention.first() > LONGEST || mention.last() > last) {
                continue;
            }
            Actor actor = mention.actor();
            int told = (actor.country() == null ? 0 : 2) + (actor.sectors().isEmpty() ? 0 : 1);
            int weight = 4 * met(letters, quoted.words(mention.first(), last)) + told;
            if (weight > most || weight == most && best != null && mention.first() > best.first()) {
                best = mention;
                most = weight;
            }
        }
        return best;
    }

    /** How many of the letters begin words of the name, in order. */
    private static int met(String letters, String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : PhraseTrie.pieces(name)) {
            initials.append(Character.toLowerCase(word.charAt(0)));
        }
        int at = 0;
        int met = 0;
        for (int i = 0; i < letters.length(); i++) {
            int next = initials.indexOf(letters.substring(i, i + 1), at);
            if (next >= 0) {
                met++;
                at = next + 1;
            }
        }
        return met;
    }

    /** The mention, with the actor that its letters stand for in this document. */
    Mention resolved(ParsedSentence sentence, Mention mention) {
        if (meant.isEmpty() || mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.PRONOUN) {
            return mention;
        }
        Token head = sentence.token(mention.head());
        Actor actor = meant.get(head.form());
        if (actor != null) {
            return new Mention(
                    mention.first(),
                    mention.last(),
                    mention.head(),
                    mention.span(),
                    mention.text(),
                    Mention.Kind.ORGANIZATION,
                    List.of(actor));
        }
        boolean open = mention.kind() == Mention.Kind.AGENT && mention.actor().country() == null;
        for (int i = mention.first(); open && i < mention.head(); i++) {
            Actor owner = meant.get(sentence.token(i).form());
            if (owner != null && owner.country() != null) {
                return mention.with(List.of(mention.actor().in(owner.country()).by("acronym")));
            }
        }
        return mention;
    }
}
