package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.place.PlaceReader;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.text.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named in a sentence: the phrases of the {@link ActorBook}, composed by the noun phrases they stand in.
 *
 * <p>Example: in "Two Turkish soldiers met the army chief of Sudan" the mentions are "Two Turkish soldiers" (TUR, MIL)
 * and "the army chief of Sudan" (SDN, MIL).
 */
public final class MentionFinder {
    private final Known known;
    private final ChunkReader reader;

    /** A finder over a book. */
    public MentionFinder(ActorBook book) {
        this(new Known(book, null));
    }

    /** A finder over a book; towns and regions tell the country of agents that have no other: "Aleppo residents". */
    public MentionFinder(ActorBook book, PlaceReader places) {
        this(new Known(book, places));
    }

    MentionFinder(Known known) {
        this.known = known;
        this.reader = ChunkReader.of(known.book());
    }

    /**
     * All mentions by name or noun, in order. Pronouns and "the two sides" are {@link References}' work.
     *
     * @param text the text that the sentence belongs to
     * @param day the day as of which offices are resolved; null where it is not known
     */
    public List<Mention> find(ParsedSentence sentence, CleanText text, @Nullable LocalDate day) {
        return find(new QuotedSentence(sentence, text.original(sentence.title())), day);
    }

    List<Mention> find(QuotedSentence quoted, @Nullable LocalDate day) {
        SentencePhrases phrases = SentencePhrases.of(quoted, day, known);
        List<Mention> mentions = new ArrayList<>();
        for (Chunk chunk : phrases.chunks()) {
            Mention mention = reader.read(phrases, chunk);
            if (mention != null) {
                mentions.add(mention);
            }
        }
        addLoose(phrases, mentions);
        mentions.sort(Comparator.comparingInt(Mention::first).thenComparing(Mention::last));
        return mentions;
    }

    /** "Israeli proposal", "U.S.-led raid": names that stand before a noun which is no agent. */
    private static void addLoose(SentencePhrases phrases, List<Mention> mentions) {
        for (Hit hit : phrases.hits()) {
            Mention loose = taken(hit, mentions) ? null : loose(phrases, hit);
            if (loose != null) {
                mentions.add(loose);
            }
        }
    }

    private static boolean taken(Hit hit, List<Mention> mentions) {
        for (Mention mention : mentions) {
            boolean holds = mention.first() <= hit.first() && hit.last() <= mention.last();
            if (holds && mention.kind() != Mention.Kind.NAME) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention loose(SentencePhrases phrases, Hit hit) {
        Entry.State state = hit.state(
                Entry.State.Form.ADJECTIVE, Entry.State.Form.NAME, Entry.State.Form.SEAT, Entry.State.Form.CAPITAL);
        if (state != null) {
            boolean capital = state.form() == Entry.State.Form.CAPITAL;
            return loose(
                    phrases,
                    hit,
                    capital ? Mention.Kind.CAPITAL : Mention.Kind.ADJECTIVE,
                    new Actor(state.name(), state.code(), state.sectors(), null, "adjective", false));
        }
        Entry.Body body = hit.entry(Entry.Body.class);
        if (body != null) {
            return loose(phrases, hit, TableActor.kind(body), TableActor.of(body));
        }
        Entry.Person person = hit.person(phrases.day());
        int next = hit.last() + 1;
        boolean namesake = next < phrases.sentence().size()
                && Occasion.namesake(phrases.sentence().token(next));
        return person == null || namesake
                ? null
                : loose(phrases, hit, Mention.Kind.PERSON, TableActor.of(person, phrases.day(), false));
    }

    private static Mention loose(SentencePhrases phrases, Hit hit, Mention.Kind kind, Actor actor) {
        return phrases.quoted().mention(hit.first(), hit.last(), hit.last(), kind, List.of(actor));
    }
}
