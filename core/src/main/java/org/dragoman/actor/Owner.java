package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The country that an agent noun belongs to, with the words that tell it: "Sudan" in "the army chief of Sudan", "Iran's"
 * in "Iran's foreign minister".
 *
 * @param country the country's code
 * @param body the organization or group that it is, or null
 * @param head index of the word that names it
 * @param first index of the first word that tells it
 * @param last index of the last such word
 */
record Owner(String country, Entry.@Nullable Body body, int head, int first, int last) {
    private static final Set<String> OWNING = Set.of("of", "from", "in", "for");
    private static final Set<String> BASED = Set.of("base", "locate", "station", "live", "operate", "deploy", "hold");

    /**
     * The owner of the noun: its possessor or apposition, else where it is "based", else a state after "of", "from",
     * "in". Null where none is named, and where "his" or "their" leaves it to {@link References}.
     */
    static @Nullable Owner of(SentencePhrases phrases, Token noun) {
        ParsedSentence sentence = phrases.sentence();
        boolean pronoun = sentence.children(noun).stream().anyMatch(c -> c.tag().equals("PRP$"));
        if (pronoun) {
            return null;
        }
        Owner beside = beside(phrases, noun);
        if (beside != null) {
            return beside;
        }
        Owner base = base(phrases, noun);
        return base == null ? after(phrases, noun) : base;
    }

    /** "Iran's foreign minister", "the foreign minister, an Iranian". */
    private static @Nullable Owner beside(SentencePhrases phrases, Token noun) {
        for (Token child : phrases.sentence().children(noun)) {
            if (child.relation().equals("nmod:poss") || child.base().equals("appos")) {
                Owner owner = at(phrases, child);
                if (owner != null) {
                    return owner;
                }
            }
        }
        return null;
    }

    /** "militants based in Syria". */
    private static @Nullable Owner base(SentencePhrases phrases, Token noun) {
        for (Token child : phrases.sentence().children(noun)) {
            if (child.base().equals("acl") && BASED.contains(child.lemma())) {
                for (Token where : phrases.sentence().children(child)) {
                    Owner owner = where.base().equals("obl") ? at(phrases, where) : null;
                    if (owner != null) {
                        return owner;
                    }
                }
            }
        }
        return null;
    }

    /** "the chief of the army of Sudan": the first such phrase decides, through its own owner if need be. */
    private static @Nullable Owner after(SentencePhrases phrases, Token noun) {
        for (Token child : phrases.sentence().children(noun)) {
            Token marker = phrases.sentence().child(child, "case");
            if (child.base().equals("nmod") && marker != null && OWNING.contains(marker.lemma())) {
                Owner owner = at(phrases, child);
                Owner further = owner == null ? of(phrases, child) : owner;
                Chunk chunk = phrases.headedBy(child);
                return further == null || chunk == null ? further : further.with(chunk);
            }
        }
        return null;
    }

    /** The countries of what is joined to the owner: Germany in "the ministers of France and Germany". */
    List<String> joined(SentencePhrases phrases) {
        List<String> countries = new ArrayList<>();
        for (Token child : phrases.sentence().children(phrases.sentence().token(head))) {
            String other = child.base().equals("conj") ? phrases.countryIn(child) : null;
            if (other != null) {
                countries.add(other);
            }
        }
        return countries;
    }

    private static @Nullable Owner at(SentencePhrases phrases, Token head) {
        String country = phrases.countryIn(head);
        Chunk chunk = phrases.headedBy(head);
        return country == null
                ? null
                : new Owner(
                        country,
                        phrases.bodyIn(head),
                        head.index(),
                        chunk == null ? head.index() : chunk.first(),
                        chunk == null ? head.index() : chunk.last());
    }

    private Owner with(Chunk chunk) {
        return new Owner(country, body, head, Math.min(first, chunk.first()), Math.max(last, chunk.last()));
    }
}
