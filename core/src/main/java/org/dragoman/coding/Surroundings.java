package org.dragoman.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actor.Mention;
import org.dragoman.clause.Clause;
import org.dragoman.finding.Commitment.Deadline;
import org.dragoman.finding.Event.Dated;
import org.dragoman.finding.Event.Placed;
import org.dragoman.finding.Party;
import org.dragoman.finding.Status;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceMention;
import org.dragoman.syntax.ParsedSentence;
import org.dragoman.syntax.Token;
import org.dragoman.text.CleanText;
import org.dragoman.time.TimeKind;
import org.dragoman.time.TimeMention;
import org.dragoman.time.When;
import org.jspecify.annotations.Nullable;

/**
 * When and where a sentence says things happen.
 *
 * @param sentence the sentence
 * @param published the document's day, or null
 * @param words its time words
 * @param places its places
 * @param home the country that agents of no named country are of, or null
 * @param filed where the report was filed, if this is its first sentence; else null
 */
record Surroundings(
        ParsedSentence sentence,
        @Nullable LocalDate published,
        TimeWords words,
        List<PlaceMention> places,
        @Nullable Home home,
        @Nullable Placed filed) {
    /** How many days ago something may have been done that a report tells as new. */
    private static final int FRESH = 4;

    private static final Set<String> LOCATING =
            Set.of("preposition", "kind", "region", "region-only", "list", "visited");
    private static final Set<String> SAME_TIME = Set.of("when", "while", "as");
    private static final Set<String> OWN_CLAUSE = Set.of("ccomp", "parataxis", "acl", "advcl", "conj", "xcomp");

    /**
     * The country that a text is about.
     *
     * @param rule how it is told: by the {@code dateline}, or by all that the text names before ({@code document-country})
     */
    record Home(String country, String rule) {}

    /**
     * @param filed the place of the dateline, or null
     * @param prevailing the country that the text before is about, or null
     */
    static Surroundings of(
            ParsedSentence sentence,
            CleanText text,
            Lexicon lexicon,
            @Nullable Place filed,
            @Nullable String prevailing) {
        return new Surroundings(
                sentence,
                text.published(),
                new TimeWords(sentence, text.published()),
                lexicon.places().read(sentence),
                home(filed, prevailing),
                placed(filed, sentence, text.dateline()));
    }

    /** Whether a name is only part of that of a place elsewhere: "Ho" in "Ho Chi Minh City" is no town in Ghana. */
    boolean within(Mention name) {
        String country = name.actor().country();
        boolean whole = name.kind() == Mention.Kind.NAME || name.kind() == Mention.Kind.AGENT;
        return country != null
                && places.stream()
                        .anyMatch(place -> place.place().country() != null
                                && !country.equals(place.place().country())
                                && place.span().contains(name.span())
                                && (whole || !place.span().equals(name.span())));
    }

    /** Its time words. */
    List<TimeMention> times() {
        return words.all();
    }

    /** The place of a dateline; null without one. */
    static @Nullable Place filed(CleanText.@Nullable Dateline dateline, Lexicon lexicon) {
        if (dateline == null || dateline.place().isEmpty()) {
            return null;
        }
        Place within = dateline.region().isEmpty()
                ? null
                : lexicon.places().resolve(dateline.place() + ", " + dateline.region(), null);
        return within == null ? lexicon.places().resolve(dateline.place(), null) : within;
    }

    private static @Nullable Placed placed(
            @Nullable Place filed, ParsedSentence sentence, CleanText.@Nullable Dateline dateline) {
        return filed == null || dateline == null || sentence.number() != 0
                ? null
                : new Placed(filed, filed.country(), dateline.place(), dateline.placeSpan(), "dateline");
    }

    private static @Nullable Home home(@Nullable Place filed, @Nullable String prevailing) {
        if (filed != null && filed.country() != null) {
            return new Home(filed.country(), "dateline");
        }
        return prevailing == null ? null : new Home(prevailing, "document-country");
    }

    /** The time words of a clause itself, not those of a clause within it; null without any. */
    @Nullable
    TimeMention time(Clause clause) {
        TimeMention best = nearest(clause.predicate());
        Token head = sentence.head(clause.predicate());
        boolean shares = best == null
                && clause.predicate().base().equals("conj")
                && clause.predicate().tag().equals("VBD");
        if (best == null && shares && head != null) {
            return nearest(head);
        }
        boolean dated = best != null && best.resolve(false).edtf() != null;
        TimeMention lent = dated ? null : lent(clause);
        return lent == null ? best : lent;
    }

    /** By when, or from when on ("starting June 16") if that day is still to come; null for other times. */
    @Nullable
    Deadline deadline(@Nullable TimeMention time) {
        if (time == null) {
            return null;
        }
        When when = time.resolve(true);
        String edtf = when.edtf();
        if (time.kind() == TimeKind.SINCE && edtf != null) {
            LocalDate first = when.earliest();
            boolean past = first == null || published == null || first.isBefore(published);
            return past
                    ? null
                    : new Deadline(
                            edtf.substring(0, edtf.indexOf('/')), TimeKind.EXACT.label(), time.text(), time.span());
        }
        return time.kind().deadline() ? new Deadline(edtf, time.kind().label(), time.text(), time.span()) : null;
    }

    /** "the raid, in which X killed Y, took place in 1991"; "before X entered Y in 2008, they had clashed". */
    private @Nullable TimeMention lent(Clause clause) {
        Token predicate = clause.predicate();
        Token noun = sentence.head(predicate);
        boolean within = predicate.relation().equals("acl:relcl")
                && sentence.children(predicate).stream()
                        .anyMatch(c -> c.tag().startsWith("W")
                                && (c.base().equals("obl") || c.base().equals("advmod")));
        if (within && noun != null) {
            Token verb = sentence.head(noun);
            return verb == null || !verb.verb() ? null : nearest(verb);
        }
        if (clause.tense() == Clause.Tense.PAST_PERFECT || clause.tense() == Clause.Tense.PAST) {
            for (Token child : sentence.children(predicate)) {
                Token mark = child.base().equals("advcl") ? sentence.child(child, "mark") : null;
                Token when = child.base().equals("advcl") ? sentence.child(child, "advmod") : null;
                boolean same = when != null && when.lemma().equalsIgnoreCase("when")
                        || mark != null && SAME_TIME.contains(mark.lemma().toLowerCase(Locale.ROOT));
                boolean before = clause.tense() == Clause.Tense.PAST_PERFECT
                        && mark != null
                        && mark.lemma().equalsIgnoreCase("before");
                if (same || before) {
                    return nearest(child);
                }
            }
        }
        return null;
    }

    private @Nullable TimeMention nearest(Token predicate) {
        TimeMention best = null;
        int least = Integer.MAX_VALUE;
        for (TimeMention time : times()) {
            int steps = steps(sentence.token(time.last()), time.first(), predicate);
            boolean dates = best != null
                    && (steps == least || best.kind() == TimeKind.RECURRING)
                    && steps < Integer.MAX_VALUE
                    && best.resolve(false).edtf() == null
                    && time.resolve(false).edtf() != null; // "for seven months in 1990", "twice a week from May 1"
            if (steps < least || dates) {
                best = time;
                least = steps;
            }
        }
        return best;
    }

    /** "reaffirmed the Transit Treaty of 1951": the year belongs to the name. */
    private boolean named(Token year, Token predicate) {
        Token owner = sentence.head(year);
        Token marker = sentence.child(year, "case");
        return owner != null
                && owner.proper()
                && owner.noun()
                && owner.index() != predicate.index()
                && year.tag().equals("CD")
                && year.base().equals("nmod")
                && marker != null
                && marker.lemma().equals("of");
    }

    /** How far up the tree the predicate stands above words; those of an embedded clause are out of reach. */
    private int steps(Token last, int first, Token predicate) {
        if (named(last, predicate)) {
            return Integer.MAX_VALUE;
        }
        int steps = 0;
        Token token = last;
        while (token != null && token.index() != predicate.index()) {
            boolean word = token.index() >= first && token.index() < last.index(); // "starting June 16"
            if (OWN_CLAUSE.contains(token.base()) && token.verb() && !word) {
                return Integer.MAX_VALUE;
            }
            token = sentence.head(token);
            steps++;
        }
        return token == null ? Integer.MAX_VALUE : steps;
    }

    /**
     * The date of an event: its own time words, else the document's day; what is done now is not done later.
     *
     * <p>"Turkey will send troops on Friday" is said today: Friday belongs to what is promised, so that the day is the
     * document's, or that of "said on Monday" above it.
     */
    @Nullable
    Dated date(Clause clause, @Nullable TimeMention time, Set<Status> status) {
        boolean open = status.contains(Status.HYPOTHETICAL)
                && clause.modal() != null
                && clause.tense() != Clause.Tense.PERFECT;
        boolean future = status.contains(Status.FUTURE) || open;
        return future || !toCome(clause) ? date(time, future) : date(said(clause), false);
    }

    @Nullable
    Dated date(@Nullable TimeMention time, boolean future) {
        if (time != null) {
            When when = time.resolve(future);
            LocalDate first = when.earliest();
            boolean later = !future && published != null && first != null && first.isAfter(published);
            if (when.edtf() != null && !later) {
                return new Dated(when.edtf(), time.text(), time.span());
            }
        }
        return published == null || future ? null : new Dated(published.toString(), null, null);
    }

    /** Whether what the clause names is still to be done: "will", "must", "to host" in a headline. */
    private static boolean toCome(Clause clause) {
        boolean headline = clause.tense() == Clause.Tense.NONE
                && clause.kind() == Clause.Kind.VERB
                && clause.predicate().head() < 0;
        boolean asked = clause.modal() != null && clause.tense() != Clause.Tense.PERFECT;
        return clause.tense() == Clause.Tense.FUTURE || headline || asked;
    }

    /** The time words of the verb that reports the clause; null without any. */
    private @Nullable TimeMention said(Clause clause) {
        Token above = sentence.head(clause.predicate());
        if (above == null || !above.verb() || !clause.predicate().base().equals("ccomp")) {
            return null;
        }
        return nearest(above);
    }

    /** Whether the words mean a time well before the document's day: an earlier happening recalled. */
    boolean longPast(@Nullable TimeMention time) {
        if (time == null || published == null) {
            return false;
        }
        LocalDate latest = time.resolve(false).latest();
        return latest != null && latest.isBefore(published.minusDays(45));
    }

    /** Whether the words mean a day just before the document's: "signed today", "signed on Monday". */
    boolean fresh(@Nullable TimeMention time) {
        if (time == null || published == null) {
            return false;
        }
        LocalDate earliest = time.resolve(false).earliest();
        LocalDate latest = time.resolve(false).latest();
        return earliest != null
                && latest != null
                && !earliest.isBefore(published.minusDays(FRESH))
                && !latest.isAfter(published);
    }

    /** The place of an event; null rather than a guess. */
    @Nullable
    Placed place(Clause clause) {
        PlaceMention best = null;
        int least = Integer.MAX_VALUE;
        for (PlaceMention place : places) {
            int steps = steps(sentence.token(place.first()), place.first(), clause.predicate());
            if (steps < least && LOCATING.contains(place.rule())) {
                best = place;
                least = steps;
            }
        }
        return placed(best, "in-clause");
    }

    /**
     * Where people speak or march whom the first sentence of a report puts nowhere: in the town where it was filed, if
     * that is in their own country.
     */
    @Nullable
    Placed filed(List<Party> actors) {
        Placed town = filed;
        boolean own = town != null
                && !actors.isEmpty()
                && actors.stream().allMatch(a -> Objects.equals(a.actor().country(), town.country()));
        return own && places.stream().noneMatch(p -> LOCATING.contains(p.rule())) ? town : null;
    }

    /** The last place that the sentence names, wherever in it; null without any. */
    @Nullable
    Placed anyPlace() {
        PlaceMention last = null;
        for (PlaceMention place : places) {
            last = LOCATING.contains(place.rule()) ? place : last;
        }
        return placed(last, "in-sentence");
    }

    private static @Nullable Placed placed(@Nullable PlaceMention best, String rule) {
        return best == null ? null : new Placed(best.place(), best.place().country(), best.text(), best.span(), rule);
    }
}
